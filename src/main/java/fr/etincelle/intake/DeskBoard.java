package fr.etincelle.intake;

import fr.etincelle.people.PersonId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the desk likes to know beside a call: who receives people, and when this one comes next. */
@Repository
@Transactional(readOnly = true)
class DeskBoard {

    record Counsellor(UUID id, String name) {}

    record Coming(UUID id, LocalDateTime start, String service, String site) {}

    private static final int COMING_SHOWN = 3;

    private final JdbcClient db;
    private final Clock clock;

    DeskBoard(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Counsellor> counsellors() {
        return db.sql("select id, name from accounts.counsellor where disabled_at is null order by name")
                .query(Counsellor.class).list();
    }

    List<Coming> comingOf(PersonId person) {
        return db.sql("""
                select id, local_start as start, service_label as service, site_name as site
                  from agenda.appointment_list
                 where person = :person
                   and upper(during) > :now
                   and state in ('BOOKED', 'ARRIVED')
                 order by during
                 limit :shown
                """).param("person", person.value()).param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("shown", COMING_SHOWN).query(Coming.class).list();
    }
}
