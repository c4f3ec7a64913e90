package fr.etincelle.intake.web;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.shared.Actor;
import fr.etincelle.shared.Identifier;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The codes that were given out, of which only hashes are kept. */
@Repository
class GivenCodes {

    record Given(UUID centre, UUID appointment) {}

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GivenCodes(JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** False when the code opens another appointment already. Given twice for the same one, it is given once. */
    boolean give(AppointmentId appointment, String hash) {
        db.sql("""
                insert into intake.appointment_code (id, appointment, hash, given_at)
                values (:id, :appointment, :hash, :now)
                on conflict (hash) do nothing
                """).param("id", Identifier.fresh()).param("appointment", appointment.value()).param("hash", hash)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
        return opens(appointment, hash);
    }

    boolean opens(AppointmentId appointment, String hash) {
        return db.sql("select exists (select from intake.appointment_code where appointment = :appointment and hash = :hash)")
                .param("appointment", appointment.value()).param("hash", hash).query(Boolean.class).single();
    }

    /** What a code opens, before any centre is known. */
    Optional<Given> opened(String hash) {
        return Actor.NOBODY.does(() -> transaction.execute(_ -> lookUp(hash)));
    }

    private Optional<Given> lookUp(String hash) {
        db.sql("select set_config('etincelle.appointment_code', :hash, true)").param("hash", hash).query(String.class).single();
        return db.sql("select centre, appointment from intake.appointment_code where hash = :hash").param("hash", hash)
                .query(Given.class).optional();
    }
}
