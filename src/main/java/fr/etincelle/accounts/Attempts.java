package fr.etincelle.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Counts the tries of one device at one account: slower from the fourth on, none after the tenth until a quarter of an
 * hour has passed. Other devices are not concerned, so nobody can lock the owner out.
 */
@Component
class Attempts {

    static final int QUICK = 3;
    static final int MOST = 10;
    static final Duration REST = Duration.ofMinutes(15);

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(250);
    private static final int LONGEST_DOUBLING = 4;
    private static final int MOST_REMEMBERED = 100_000;

    private record Door(String account, String device) {}

    private final Cache<Door, Integer> tries;

    Attempts(Clock clock) {
        this.tries = Caffeine.newBuilder().expireAfterWrite(REST).maximumSize(MOST_REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
    }

    /** How long to wait before looking at this try; empty when it is not looked at. Counted now, so that many at once do not slip by. */
    Optional<Duration> begin(String account, String device) {
        var door = door(account, device);
        if (triesAt(door) >= MOST) return Optional.empty();
        var nth = tries.asMap().merge(door, 1, Integer::sum);
        return nth > MOST ? Optional.empty() : Optional.of(waitBefore(nth));
    }

    void succeeded(String account, String device) {
        tries.invalidate(door(account, device));
    }

    private int triesAt(Door door) {
        var known = tries.getIfPresent(door);
        return known == null ? 0 : known;
    }

    private static Duration waitBefore(int nth) {
        if (nth <= QUICK) return Duration.ZERO;
        return SHORTEST_WAIT.multipliedBy(1L << Math.min(nth - QUICK - 1, LONGEST_DOUBLING));
    }

    private static Door door(String account, String device) {
        return new Door(account.strip().toLowerCase(Locale.ROOT), device);
    }
}
