package fr.etincelle.agenda;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was or will be told of an appointment: for what, by which way, when, and how far it got. */
@Repository
@Transactional(readOnly = true)
class TellingList {

    record Telling(String purpose, String way, ZonedDateTime at, String state) {}

    private record Row(String purpose, String way, OffsetDateTime at, String state) {

        Telling in(ZoneId zone) {
            return new Telling(purpose, way, at.atZoneSameInstant(zone), state);
        }
    }

    private final JdbcClient db;

    TellingList(JdbcClient db) {
        this.db = db;
    }

    List<Telling> of(AppointmentId appointment, ZoneId zone) {
        return db.sql("""
                select purpose, way, coalesce(sent_at, send_at) as at, state from messaging.told
                 where about = :appointment order by at, posted_at, purpose
                """).param("appointment", appointment.value()).query(Row.class).list().stream().map(row -> row.in(zone)).toList();
    }
}
