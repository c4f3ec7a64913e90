package fr.etincelle.agenda.calendar;

import static java.util.stream.Collectors.joining;

import fr.etincelle.agenda.calendar.OutsideFetch.Mark;
import fr.etincelle.shared.TimeRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known of an outside calendar: how its last reading went, and the times it takes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OutsideShelf {

    /**
     * @param address sealed
     * @param dormant its counsellor has left, for now or for ever
     */
    record Known(UUID id, UUID counsellor, String address, Mark mark, @Nullable Instant readWholeAt, int failures, ZoneId zone, boolean dormant) {}

    private final JdbcClient db;

    OutsideShelf(JdbcClient db) {
        this.db = db;
    }

    Optional<Known> find(OutsideCalendarId id) {
        return db.sql("""
                select calendar.id, calendar.counsellor, calendar.address, etag, last_modified, read_whole_at, coalesce(failures, 0) as failures,
                       coalesce((select zone from places.site_directory order by name limit 1), 'Europe/Paris') as zone,
                       not exists (select from accounts.counsellor where id = calendar.counsellor and disabled_at is null) as dormant
                  from agenda.outside_calendar     as calendar
                  left join agenda.outside_reading as reading on reading.calendar = calendar.id
                 where calendar.id = :id
                """).param("id", id.value()).query(OutsideShelf::known).optional();
    }

    /** Two who read it at once write one after the other. False when it was given up meanwhile. */
    boolean lock(Known known) {
        return db.sql("select id from agenda.outside_calendar where id = :id for update").param("id", known.id).query(UUID.class).optional().isPresent();
    }

    /** Which of these are in our own agenda. */
    Set<UUID> ours(Set<UUID> perhaps) {
        if (perhaps.isEmpty()) return Set.of();
        return Set.copyOf(db.sql("""
                select id from agenda.appointment where id = any (:ids::uuid[])
                union all
                select id from agenda.absence where id = any (:ids::uuid[])
                """).param("ids", perhaps.stream().map(UUID::toString).collect(joining(",", "{", "}"))).query(UUID.class).list());
    }

    /** What is the same is not written again: open screens would be told of nothing. */
    void keep(Known known, List<TimeRange> busy) {
        var times = busy.stream().map(it -> "[%s,%s)".formatted(it.start(), it.end())).collect(joining(",", "{", "}"));
        if (isKept(known, times)) return;
        db.sql("delete from agenda.busy_time where calendar = :calendar").param("calendar", known.id).update();
        db.sql("""
                insert into agenda.busy_time (calendar, counsellor, during)
                select :calendar, :counsellor, during from unnest(:times::tstzmultirange) as during
                """).param("calendar", known.id).param("counsellor", known.counsellor).param("times", times).update();
    }

    private boolean isKept(Known known, String times) {
        return db.sql("""
                select :times::tstzmultirange = coalesce(range_agg(during), '{}'::tstzmultirange)
                  from agenda.busy_time where calendar = :calendar
                """).param("calendar", known.id).param("times", times).query(Boolean.class).single();
    }

    void noteWhole(Known known, Mark mark, BusyTimes found, Instant now) {
        db.sql("""
                insert into agenda.outside_reading (calendar, tried_at, read_at, read_whole_at, etag, last_modified, unread, strange_zone, cut)
                values (:calendar, :now, :now, :now, :etag, :lastModified, :unread, :strangeZone, :cut)
                on conflict (calendar) do update
                   set tried_at = excluded.tried_at, read_at = excluded.read_at, read_whole_at = excluded.read_whole_at, failures = 0, trouble = null,
                       etag = excluded.etag, last_modified = excluded.last_modified,
                       unread = excluded.unread, strange_zone = excluded.strange_zone, cut = excluded.cut
                """).param("calendar", known.id).param("now", atUtc(now)).param("etag", mark.etag()).param("lastModified", mark.lastModified())
                .param("unread", found.unread()).param("strangeZone", found.strangeZone()).param("cut", found.cut()).update();
    }

    void noteUnchanged(Known known, Instant now) {
        db.sql("update agenda.outside_reading set tried_at = :now, read_at = :now, failures = 0, trouble = null where calendar = :calendar")
                .param("calendar", known.id).param("now", atUtc(now)).update();
    }

    void noteTrouble(Known known, Trouble trouble, Instant now) {
        db.sql("""
                insert into agenda.outside_reading (calendar, tried_at, failures, trouble)
                values (:calendar, :now, 1, :trouble)
                on conflict (calendar) do update
                   set tried_at = excluded.tried_at, failures = outside_reading.failures + 1, trouble = excluded.trouble
                """).param("calendar", known.id).param("now", atUtc(now)).param("trouble", trouble.name()).update();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        var whole = row.getObject("read_whole_at", OffsetDateTime.class);
        return new Known(row.getObject("id", UUID.class), row.getObject("counsellor", UUID.class), row.getString("address"),
                new Mark(row.getString("etag"), row.getString("last_modified")), whole == null ? null : whole.toInstant(),
                row.getInt("failures"), ZoneId.of(row.getString("zone")), row.getBoolean("dormant"));
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
