package fr.etincelle.places;

import fr.etincelle.shared.Identifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores when sites are open, when they are closed, and when a workstation is out of service. */
@Repository
class OpeningTimes {

    private final JdbcClient db;

    OpeningTimes(JdbcClient db) {
        this.db = db;
    }

    List<OpeningHours> hours(SiteId site) {
        return db.sql("select weekday, opens, closes from places.opening_hours where site = :site order by weekday, opens")
                .param("site", site.value())
                .query((row, _) -> new OpeningHours(DayOfWeek.of(row.getInt("weekday")),
                        row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)))
                .list();
    }

    void replaceHours(SiteId site, List<OpeningHours> hours) {
        db.sql("delete from places.opening_hours where site = :site").param("site", site.value()).update();
        for (var range : hours) {
            db.sql("""
                    insert into places.opening_hours (id, site, weekday, opens, closes)
                    values (:id, :site, :weekday, :opens, :closes)
                    """).param("id", Identifier.fresh()).param("site", site.value()).param("weekday", range.weekday().getValue())
                    .param("opens", range.opens()).param("closes", range.closes()).update();
        }
    }

    /** Those that are not over, soonest first. */
    List<Closure> closures(SiteId site, LocalDate today) {
        return db.sql("""
                select id, site, from_on, until_on, reason
                  from places.closure
                 where site = :site and until_on >= :today
                 order by from_on, until_on
                """).param("site", site.value()).param("today", today)
                .query((row, _) -> new Closure(new ClosureId(row.getObject("id", UUID.class)), site,
                        row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class), row.getString("reason")))
                .list();
    }

    void add(Closure closure) {
        db.sql("""
                insert into places.closure (id, site, from_on, until_on, reason)
                values (:id, :site, :from, :until, :reason)
                on conflict (id) do nothing
                """).param("id", closure.id().value()).param("site", closure.site().value())
                .param("from", closure.fromOn()).param("until", closure.untilOn()).param("reason", closure.reason()).update();
    }

    void remove(ClosureId closure) {
        db.sql("delete from places.closure where id = :id").param("id", closure.value()).update();
    }

    /** Outages of a site's workstations that are not over, by the site's days. */
    List<Outage> outages(SiteId site, ZoneId zone, LocalDate today) {
        return db.sql("""
                select outage.id, outage.workstation,
                       (lower(outage.during) at time zone :zone)::date as from_on,
                       ((upper(outage.during) at time zone :zone) - interval '1 second')::date as until_on
                  from places.workstation_outage outage
                  join places.workstation on workstation.id = outage.workstation
                 where workstation.site = :site
                   and (upper_inf(outage.during) or upper(outage.during) > :today::date::timestamp at time zone :zone)
                 order by lower(outage.during)
                """).param("site", site.value()).param("zone", zone.getId()).param("today", today)
                .query((row, _) -> outage(row)).list();
    }

    private static Outage outage(ResultSet row) throws SQLException {
        return new Outage(new OutageId(row.getObject("id", UUID.class)),
                new WorkstationId(row.getObject("workstation", UUID.class)),
                row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class));
    }

    void add(Outage outage, ZoneId zone) {
        db.sql("""
                insert into places.workstation_outage (id, workstation, during)
                values (:id, :workstation, tstzrange(:from, :until))
                on conflict (id) do nothing
                """).param("id", outage.id().value()).param("workstation", outage.workstation().value())
                .param("from", outage.fromOn().atStartOfDay(zone).toOffsetDateTime())
                .param("until", outage.untilOn() == null ? null
                        : outage.untilOn().plusDays(1).atStartOfDay(zone).toOffsetDateTime(), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** What has not begun is dropped; what has begun ends before this day. */
    void end(OutageId outage, LocalDate today, ZoneId zone) {
        var start = today.atStartOfDay(zone).toOffsetDateTime();
        db.sql("delete from places.workstation_outage where id = :id and lower(during) >= :start")
                .param("id", outage.value()).param("start", start).update();
        db.sql("update places.workstation_outage set during = tstzrange(lower(during), :start) where id = :id")
                .param("id", outage.value()).param("start", start).update();
    }
}
