package fr.etincelle.agenda.waiting;

import fr.etincelle.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Waits extends ListCrudRepository<Wait, WaitId> {

    /** Whoever offers, answers or leaves waits here: nobody is asked twice at once, and no place is given twice. */
    @Query("select pg_advisory_xact_lock(hashtextextended('waiting list ' || shared.current_centre(), 0)) is null")
    boolean oneChangeAtATime();

    boolean existsByLeftAtIsNull();

    List<Wait> findByLeftAtIsNull();

    Optional<Wait> findByPersonAndLeftAtIsNull(PersonId person);

    @Modifying
    @Query("update agenda.wait set person = :to, version = version + 1 where person = :from")
    void handOver(PersonId from, PersonId to);

    /** Those that another record of theirs made needless stand again. */
    @Modifying
    @Query("""
            update agenda.wait
               set person = :restored, version = version + 1,
                   left_at      = case when leave_reason <> 'MERGED' then left_at end,
                   leave_reason = case when leave_reason <> 'MERGED' then leave_reason end
             where person = :kept and noted_for = :restored
            """)
    void handBack(PersonId kept, PersonId restored);
}
