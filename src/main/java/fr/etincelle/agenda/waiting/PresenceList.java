package fr.etincelle.agenda.waiting;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.Slot;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.TimeRange;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a counsellor is during some time. */
@Repository
@Transactional(readOnly = true)
class PresenceList {

    private record Row(UUID site, OffsetDateTime start, OffsetDateTime end) {}

    private final JdbcClient db;

    PresenceList(JdbcClient db) {
        this.db = db;
    }

    List<Slot> during(AccountId counsellor, TimeRange when) {
        return db.sql("""
                select site, greatest(starts_at, :from) as start, least(ends_at, :until) as "end"
                  from agenda.permanence_date
                 where counsellor = :counsellor and dropped_at is null and starts_at < :until and ends_at > :from
                 order by starts_at
                """).param("counsellor", counsellor.value())
                .param("from", when.start().atOffset(ZoneOffset.UTC)).param("until", when.end().atOffset(ZoneOffset.UTC))
                .query(Row.class).list().stream()
                .map(row -> new Slot(new TimeRange(row.start.toInstant(), row.end.toInstant()), counsellor, new SiteId(row.site))).toList();
    }
}
