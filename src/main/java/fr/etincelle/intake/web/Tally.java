package fr.etincelle.intake.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Counts what somebody does within a stretch of time that begins with the first of it, and forgets by itself. */
final class Tally {

    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<String, Integer> counts;

    Tally(Duration stretch, Clock clock) {
        this.counts = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED)
                .expireAfter(Expiry.<String, Integer>creating((_, _) -> stretch))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
    }

    /** Which one this is, counted from one. Counted at once, so that many in one moment do not slip by. */
    int next(String who) {
        return counts.asMap().merge(who, 1, Integer::sum);
    }

    int of(String who) {
        var known = counts.getIfPresent(who);
        return known == null ? 0 : known;
    }

    void takeBack(String who) {
        counts.asMap().computeIfPresent(who, (_, count) -> count > 1 ? count - 1 : null);
    }

    void forget(String who) {
        counts.invalidate(who);
    }
}
