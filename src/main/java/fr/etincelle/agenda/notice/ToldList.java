package fr.etincelle.agenda.notice;

import fr.etincelle.agenda.AppointmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was told of an appointment. */
@Repository
@Transactional(readOnly = true)
class ToldList {

    private final JdbcClient db;

    ToldList(JdbcClient db) {
        this.db = db;
    }

    /** Whether the last word was that it does not take place, said or not worth saying. */
    boolean endsCalledOff(AppointmentId appointment) {
        return db.sql("""
                select purpose = 'CANCELLATION' or drop_reason = 'CANCELLED' from messaging.told
                 where about = :appointment and purpose not in ('REMINDER', 'EVENT')
                 order by posted_at desc, (purpose = 'CANCELLATION') desc, (drop_reason = 'CANCELLED') desc nulls last
                 limit 1
                """).param("appointment", appointment.value()).query(Boolean.class).optional().orElse(false);
    }
}
