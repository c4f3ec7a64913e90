package fr.etincelle.agenda.calendar;

import fr.etincelle.agenda.calendar.FeedFacts.Kind;
import fr.etincelle.agenda.calendar.FeedFacts.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a feed tells in two statements. When something last changed is what the audit trail says. */
@Repository
class FeedFactList {

    private static final String LINES = """
            select 'APPOINTMENT' as kind, entry.id::text as uid, entry.version as sequence, entry.starts_at, entry.ends_at, null::date as from_on, null::date as until_on,
                   entry.zone, entry.site_name, site.street || ', ' || site.postcode || ' ' || site.commune as street,
                   person.first_name, entry.service_label as need, entry.counsellor_name, null as reason,
                   (select max(at) from shared.audit_trail where subject = entry.id) as changed_at
              from agenda.appointment_list as entry
              join places.site_directory   as site   on site.id = entry.site
              left join people.directory   as person on person.id = entry.person
             where entry.starts_at >= :from and entry.starts_at < :until
               and (entry.counsellor = :counsellor::uuid or entry.site = :site::uuid)
               and entry.state in ('BOOKED', 'ARRIVED', 'SEEN', 'MISSED')
            union all
            select 'PERMANENCE', presence.id::text, presence.version, presence.starts_at, presence.ends_at, null, null,
                   site.zone, site.name, site.street || ', ' || site.postcode || ' ' || site.commune, null, null, null, null,
                   (select max(at) from shared.audit_trail where subject = presence.id)
              from agenda.permanence_date as presence
              join places.site_directory  as site on site.id = presence.site
             where presence.starts_at >= :from and presence.starts_at < :until
               and presence.counsellor = :counsellor::uuid and presence.dropped_at is null
            union all
            select 'ABSENCE', absence.id::text, absence.version, absence.starts_at, absence.ends_at, null, null, :zone, '', '', null, null, null, null,
                   (select max(at) from shared.audit_trail where subject = absence.id)
              from agenda.absence
             where absence.ends_at > :from and absence.starts_at < :until
               and absence.counsellor = :counsellor::uuid
            union all
            select 'CLOSED', 'closed-' || site.id || '-' || days.from_on || '-' || days.until_on, 0, null, null, days.from_on, days.until_on,
                   site.zone, site.name, site.street || ', ' || site.postcode || ' ' || site.commune, null, null, null, days.reason, null
              from places.closed_days    as days
              join places.site_directory as site on site.id = days.site
             where days.site = :site::uuid and days.until_on >= :firstDay and days.from_on <= :lastDay
             order by kind, starts_at, from_on, uid
            """;

    private final JdbcClient db;

    FeedFactList(JdbcClient db) {
        this.db = db;
    }

    private record Owner(@Nullable UUID counsellor, @Nullable UUID site, FeedFacts facts) {}

    /** Nothing when the counsellor has left, or is none any more. */
    Optional<FeedFacts> facts(FeedId feed, LocalDate from, LocalDate until) {
        return owner(feed).map(it -> new FeedFacts(feed.value(), it.facts.site(), it.facts.zone(), it.facts.content(), it.facts.renewedAt(), lines(it, from, until)));
    }

    private Optional<Owner> owner(FeedId feed) {
        return db.sql("""
                select feed.counsellor, feed.site, site.name, tells_first_name, tells_need, tells_counsellor, renewed_at,
                       coalesce(site.zone, (select zone from places.site_directory order by name limit 1), 'Europe/Paris') as zone
                  from agenda.calendar_feed       as feed
                  left join places.site_directory as site on site.id = feed.site
                 where feed.id = :feed
                   and (feed.site is not null
                        or exists (select from accounts.counsellor where id = feed.counsellor and disabled_at is null))
                """).param("feed", feed.value()).query((row, _) -> new Owner(row.getObject("counsellor", UUID.class), row.getObject("site", UUID.class),
                new FeedFacts(feed.value(), row.getString("name"), ZoneId.of(row.getString("zone")),
                        new FeedContent(row.getBoolean("tells_first_name"), row.getBoolean("tells_need"), row.getBoolean("tells_counsellor")),
                        row.getObject("renewed_at", OffsetDateTime.class).toInstant(), List.of()))).optional();
    }

    private List<Line> lines(Owner owner, LocalDate from, LocalDate until) {
        var zone = owner.facts.zone();
        return db.sql(LINES)
                .param("from", from.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
                .param("until", until.plusDays(1).atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
                .param("firstDay", from).param("lastDay", until).param("zone", zone.getId())
                .param("counsellor", owner.counsellor).param("site", owner.site)
                .query(FeedFactList::line).list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(Kind.valueOf(row.getString("kind")), row.getString("uid"), row.getInt("sequence"), moment(row, "changed_at"),
                moment(row, "starts_at"), moment(row, "ends_at"), row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class),
                ZoneId.of(row.getString("zone")), row.getString("street"), row.getString("site_name"),
                row.getString("first_name"), row.getString("need"), row.getString("counsellor_name"), row.getString("reason"));
    }

    private static @Nullable OffsetDateTime moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }
}
