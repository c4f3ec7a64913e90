package fr.etincelle.intake.web;

import fr.etincelle.people.PhoneNumber;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what is still to come for a number among what was booked on the web. */
@Repository
class OpenRequests {

    private final JdbcClient db;
    private final Clock clock;

    OpenRequests(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Requests of one number wait for each other, so that none is counted too late and nobody is welcomed twice. */
    void oneAtATime(PhoneNumber number) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('intake.web ' || shared.current_centre() || :number, 0)) is null")
                .param("number", number.international()).query(Boolean.class).single();
    }

    int of(PhoneNumber number) {
        return db.sql("""
                select count(*)
                  from people.directory as person
                  join agenda.appointment_list as appointment on appointment.person = person.id
                 where person.phone = :number
                   and appointment.channel = 'WEB' and appointment.state = 'BOOKED' and appointment.starts_at > :now
                """).param("number", number.international()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class).single();
    }
}
