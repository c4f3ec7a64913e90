package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Appointments extends ListCrudRepository<Appointment, AppointmentId> {

    /** Whoever changes the time of what exists waits here: two updates that wait for each other's rows would be a deadlock. */
    @Query("select pg_advisory_xact_lock(hashtextextended('agenda ' || shared.current_centre(), 0)) is null")
    boolean oneChangeAtATime();

    @Query("select * from agenda.appointment where id = :id for update")
    Optional<Appointment> lockById(AppointmentId id);

    @Modifying
    @Query("delete from agenda.appointment where id = :id and held_until is not null")
    void release(AppointmentId id);

    @Modifying
    @Query("update agenda.appointment set person = :to, version = version + 1 where person = :from")
    void handOver(PersonId from, PersonId to);

    /** Only what was first booked for them: what came while the records were one stays with the kept one. */
    @Modifying
    @Query("update agenda.appointment set person = :restored, version = version + 1 where person = :kept and booked_for = :restored")
    void handBack(PersonId kept, PersonId restored);
}
