package fr.etincelle.agenda.waiting;

import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.places.SiteId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of the waiting list shows, in the order in which people are asked. */
@Repository
@Transactional(readOnly = true)
class WaitingBoard {

    /** Times are those of the site. */
    record Line(UUID id, UUID person, String personName, boolean reachable, String service, List<Integer> weekdays, HalfDay halfDay, List<String> sites,
                @Nullable Coming later, @Nullable Open offer, int declined, int lapsed, Rank rank) {}

    record Coming(UUID id, LocalDateTime start, String site) {}

    record Open(UUID id, LocalDateTime start, String site, String way, LocalDateTime until) {}

    private final JdbcClient db;

    WaitingBoard(JdbcClient db) {
        this.db = db;
    }

    List<Line> lines(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return db.sql("""
                select wait.id, wait.person, person.full_name as person_name, service.label as service,
                       person.phone is not null or person.email is not null as reachable,
                       wait.weekdays, wait.half_day, wished.sites, wait.urgent, wait.listed_at,
                       later.id as later, later.local_start as later_start, later.site_name as later_site,
                       offer.id as offer, offer.starts_at at time zone place.zone as offer_start, place.name as offer_site,
                       offer.held_until at time zone place.zone as offer_until, told.way,
                       before.declined, before.lapsed
                  from agenda.wait
                  join people.directory         as person  on person.id = wait.person
                  join places.service_directory as service on service.id = wait.service
                  join lateral (select coalesce(array_agg(site.id::text || '/' || site.name order by site.name), '{}') as sites
                                  from agenda.wished_site
                                  join places.site_directory as site on site.id = wished_site.site
                                 where wished_site.wait = wait.id) as wished on true
                  join lateral (select count(*) filter (where answer = 'NO') as declined, count(*) filter (where lapsed_at is not null) as lapsed
                                  from agenda.waiting_offer
                                 where waiting_offer.waiting = wait.id) as before on true
                  left join lateral (select id, local_start, site_name
                                       from agenda.appointment_list
                                      where person = wait.person and service = wait.service and state = 'BOOKED' and starts_at > :now
                                      order by starts_at limit 1) as later on true
                  left join agenda.waiting_offer  as offer on offer.waiting = wait.id and offer.answered_at is null and offer.lapsed_at is null and offer.held_until > :now
                  left join places.site_directory as place on place.id = offer.site
                  left join messaging.told        as told  on told.id = offer.message
                 where wait.left_at is null
                """).param("now", now.atOffset(ZoneOffset.UTC)).query((row, _) -> line(row, today, zone)).list().stream()
                .sorted(Comparator.comparing(Line::rank)).toList();
    }

    private static Line line(ResultSet row, LocalDate today, ZoneId zone) throws SQLException {
        var wishes = Wishes.of(texts(row.getArray("weekdays")), HalfDay.valueOf(row.getString("half_day")),
                texts(row.getArray("sites")).stream().map(it -> new SiteId(UUID.fromString(it.substring(0, it.indexOf('/'))))).toList());
        return new Line(uuid(row, "id"), uuid(row, "person"), row.getString("person_name"), row.getBoolean("reachable"), row.getString("service"),
                wishes.weekdays().stream().map(DayOfWeek::getValue).sorted().toList(), wishes.halfDay(),
                texts(row.getArray("sites")).stream().map(it -> it.substring(it.indexOf('/') + 1)).toList(),
                coming(row), open(row), row.getInt("declined"), row.getInt("lapsed"),
                Rank.of(row.getBoolean("urgent"), row.getObject("listed_at", OffsetDateTime.class).toInstant(), wishes, today, zone));
    }

    private static @Nullable Coming coming(ResultSet row) throws SQLException {
        var id = row.getObject("later", UUID.class);
        return id == null ? null : new Coming(id, row.getObject("later_start", LocalDateTime.class), row.getString("later_site"));
    }

    private static @Nullable Open open(ResultSet row) throws SQLException {
        var id = row.getObject("offer", UUID.class);
        return id == null ? null : new Open(id, row.getObject("offer_start", LocalDateTime.class), row.getString("offer_site"),
                row.getString("way"), row.getObject("offer_until", LocalDateTime.class));
    }

    private static List<String> texts(Array column) throws SQLException {
        return Arrays.asList((String[]) column.getArray());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
