package fr.etincelle.agenda.waiting;

import fr.etincelle.agenda.AppointmentId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads which appointment those who wait have already, for the same thing: a sooner place takes its stead. */
@Repository
@Transactional(readOnly = true)
class LaterAppointments {

    record Later(UUID waiting, UUID id, OffsetDateTime startsAt) {

        AppointmentId appointment() {
            return new AppointmentId(id);
        }

        Instant start() {
            return startsAt.toInstant();
        }
    }

    private static final String FIRST_OF_EACH = """
            select distinct on (wait.id) wait.id as waiting, appointment.id, appointment.starts_at
              from agenda.wait
              join agenda.appointment on appointment.person = wait.person and appointment.service = wait.service
             where appointment.state = 'BOOKED' and appointment.starts_at > :after
            """;

    private final JdbcClient db;

    LaterAppointments(JdbcClient db) {
        this.db = db;
    }

    Map<WaitId, Later> after(Instant moment) {
        return db.sql(FIRST_OF_EACH + " and wait.left_at is null order by wait.id, appointment.starts_at")
                .param("after", moment.atOffset(ZoneOffset.UTC)).query(Later.class).list().stream()
                .collect(Collectors.toMap(it -> new WaitId(it.waiting), it -> it));
    }

    Optional<Later> of(WaitId wait, Instant after) {
        return db.sql(FIRST_OF_EACH + " and wait.id = :wait order by wait.id, appointment.starts_at")
                .param("wait", wait.value()).param("after", after.atOffset(ZoneOffset.UTC)).query(Later.class).optional();
    }
}
