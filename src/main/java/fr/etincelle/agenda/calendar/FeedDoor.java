package fr.etincelle.agenda.calendar;

import fr.etincelle.shared.Actor;
import fr.etincelle.shared.Secret;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a feed to whoever knows its address: finds it before any centre is known, then works for that centre and no other. */
@Repository
class FeedDoor {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 366;

    private record Found(UUID id, UUID centre) {}

    private final FeedFactList facts;
    private final FeedWriting writing;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FeedDoor(FeedFactList facts, FeedWriting writing, JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
        this.facts = facts;
        this.writing = writing;
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    Optional<byte[]> read(Secret token) {
        return find(token).flatMap(feed -> new Actor(feed.centre, null).does(() -> transaction.execute(_ -> read(new FeedId(feed.id)))));
    }

    private Optional<Found> find(Secret token) {
        return Actor.NOBODY.does(() -> transaction.execute(_ -> lookUp(token)));
    }

    private Optional<Found> lookUp(Secret token) {
        db.sql("select set_config('etincelle.feed', :hash, true)").param("hash", token.hash()).query(String.class).single();
        return db.sql("select id, centre from agenda.calendar_feed where hash = :hash").param("hash", token.hash()).query(Found.class).optional();
    }

    private Optional<byte[]> read(FeedId feed) {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var found = facts.facts(feed, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
        found.ifPresent(_ -> note(feed));
        return found.map(writing::write);
    }

    private void note(FeedId feed) {
        db.sql("""
                insert into agenda.feed_reading (feed, read_at) values (:feed, :now)
                on conflict (feed) do update set read_at = excluded.read_at
                """).param("feed", feed.value()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
