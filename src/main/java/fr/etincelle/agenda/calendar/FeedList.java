package fr.etincelle.agenda.calendar;

import fr.etincelle.accounts.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of calendars shows of feeds. Times are those of the centre. */
@Repository
@Transactional(readOnly = true)
class FeedList {

    /** A feed as its owner sees it, who never sees its address again. */
    record Shown(FeedContent content, ZonedDateTime renewedAt, @Nullable ZonedDateTime readAt) {}

    record OfSite(UUID site, String name, @Nullable Shown feed) {}

    private static final String FEED = "tells_first_name, tells_need, tells_counsellor, renewed_at, read_at";

    private final JdbcClient db;

    FeedList(JdbcClient db) {
        this.db = db;
    }

    Optional<Shown> of(AccountId counsellor, ZoneId zone) {
        return db.sql("""
                select %s
                  from agenda.calendar_feed     as feed
                  left join agenda.feed_reading as reading on reading.feed = feed.id
                 where counsellor = :counsellor
                """.formatted(FEED)).param("counsellor", counsellor.value()).query((row, _) -> feed(row, zone)).optional();
    }

    List<OfSite> ofSites(ZoneId zone) {
        return db.sql("""
                select site.id as site, site.name, %s
                  from places.site_directory     as site
                  left join agenda.calendar_feed as feed    on feed.site = site.id
                  left join agenda.feed_reading  as reading on reading.feed = feed.id
                 order by site.name
                """.formatted(FEED)).query((row, _) -> new OfSite(row.getObject("site", UUID.class), row.getString("name"),
                row.getObject("renewed_at") == null ? null : feed(row, zone))).list();
    }

    private static Shown feed(ResultSet row, ZoneId zone) throws SQLException {
        var readAt = row.getObject("read_at", OffsetDateTime.class);
        return new Shown(new FeedContent(row.getBoolean("tells_first_name"), row.getBoolean("tells_need"), row.getBoolean("tells_counsellor")),
                row.getObject("renewed_at", OffsetDateTime.class).atZoneSameInstant(zone), readAt == null ? null : readAt.atZoneSameInstant(zone));
    }
}
