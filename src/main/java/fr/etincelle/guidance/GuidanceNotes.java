package fr.etincelle.guidance;

import fr.etincelle.people.PersonId;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface GuidanceNotes extends ListCrudRepository<GuidanceNote, GuidanceNoteId> {

    /** Two identical requests sent at once pass one after the other. */
    @Query("select 1 from pg_advisory_xact_lock(hashtextextended(cast(:id as text), 7))")
    int takeTurn(UUID id);

    @Query("select exists (select from guidance.guidance_note where appointment = :appointment and id <> :except)")
    boolean isToldElsewhere(UUID appointment, UUID except);

    @Modifying
    @Query("update guidance.guidance_note set person = :kept where person = :dropped")
    void join(PersonId kept, PersonId dropped);

    @Modifying
    @Query("update guidance.guidance_note set person = :restored where person = :kept and noted_for = :restored")
    void part(PersonId kept, PersonId restored);
}
