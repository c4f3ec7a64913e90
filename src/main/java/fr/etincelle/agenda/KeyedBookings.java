package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.shared.Fingerprint;
import fr.etincelle.shared.Identifier;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books for programs that may send a request twice: the same key has the same answer, and no second appointment. */
@Service
@Transactional
class KeyedBookings {

    private record Earlier(String fingerprint, UUID appointment) {}

    private final Agenda agenda;
    private final JdbcClient db;
    private final Clock clock;

    KeyedBookings(Agenda agenda, JdbcClient db, Clock clock) {
        this.agenda = agenda;
        this.db = db;
        this.clock = clock;
    }

    /** Nothing when the key has served for another request. */
    Optional<BookingAnswer> book(AccountId account, String key, BookingRequest request) {
        waitForTheSameKey(account, key);
        var fingerprint = fingerprint(request);
        var earlier = earlier(account, key);
        if (earlier.isPresent()) {
            return earlier.filter(it -> it.fingerprint().equals(fingerprint))
                    .map(it -> new BookingAnswer.Booked(new AppointmentId(it.appointment())));
        }
        var answer = agenda.book(request);
        if (answer instanceof BookingAnswer.Booked(var appointment)) keep(account, key, fingerprint, appointment);
        return Optional.of(answer);
    }

    private void waitForTheSameKey(AccountId account, String key) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:account || ' ' || :key, 0)) is null")
                .param("account", account.value().toString()).param("key", key).query(Boolean.class).single();
    }

    private Optional<Earlier> earlier(AccountId account, String key) {
        return db.sql("select fingerprint, appointment from agenda.booking_request where account = :account and key = :key")
                .param("account", account.value()).param("key", key).query(Earlier.class).optional();
    }

    private void keep(AccountId account, String key, String fingerprint, AppointmentId appointment) {
        db.sql("""
                insert into agenda.booking_request (id, account, key, fingerprint, appointment, asked_at)
                values (:id, :account, :key, :fingerprint, :appointment, :now)
                """)
                .param("id", Identifier.fresh()).param("account", account.value()).param("key", key)
                .param("fingerprint", fingerprint).param("appointment", appointment.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String fingerprint(BookingRequest request) {
        return Fingerprint.of("%s %s %s %s %s".formatted(request.person().value(), request.service().value(), request.start(),
                request.counsellor().value(), request.site().value()));
    }
}
