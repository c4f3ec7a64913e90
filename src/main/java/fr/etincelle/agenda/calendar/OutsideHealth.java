package fr.etincelle.agenda.calendar;

import fr.etincelle.accounts.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how it stands with a counsellor's outside calendar. Times are those of the centre. */
@Repository
@Transactional(readOnly = true)
class OutsideHealth {

    /**
     * @param host where the calendar lies: of its address the one part that is no secret
     * @param busy how many times it takes from now on
     */
    record Shown(String host, ZonedDateTime givenAt, @Nullable ZonedDateTime readAt, @Nullable ZonedDateTime triedAt, @Nullable Trouble trouble,
                 int busy, int unread, boolean strangeZone, boolean cut) {}

    private final JdbcClient db;

    OutsideHealth(JdbcClient db) {
        this.db = db;
    }

    Optional<Shown> of(AccountId counsellor, Instant now, ZoneId zone) {
        return db.sql("""
                select host, given_at, read_at, tried_at, trouble, coalesce(unread, 0) as unread,
                       coalesce(strange_zone, false) as strange_zone, coalesce(cut, false) as cut,
                       (select count(*) from agenda.busy_time where busy_time.calendar = calendar.id and ends_at > :now) as busy
                  from agenda.outside_calendar     as calendar
                  left join agenda.outside_reading as reading on reading.calendar = calendar.id
                 where calendar.counsellor = :counsellor
                """).param("counsellor", counsellor.value()).param("now", now.atOffset(ZoneOffset.UTC)).query((row, _) -> shown(row, zone)).optional();
    }

    private static Shown shown(ResultSet row, ZoneId zone) throws SQLException {
        var trouble = row.getString("trouble");
        return new Shown(row.getString("host"), row.getObject("given_at", OffsetDateTime.class).atZoneSameInstant(zone),
                moment(row, "read_at", zone), moment(row, "tried_at", zone), trouble == null ? null : Trouble.valueOf(trouble),
                row.getInt("busy"), row.getInt("unread"), row.getBoolean("strange_zone"), row.getBoolean("cut"));
    }

    private static @Nullable ZonedDateTime moment(ResultSet row, String column, ZoneId zone) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.atZoneSameInstant(zone);
    }
}
