package fr.etincelle.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long one goes on trying: soon at first, then every hour, for three days. */
final class Patience {

    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofHours(1);
    static final Duration IN_ALL = Duration.ofDays(3);

    private static final int DOUBLINGS = 7;

    /** When to try again after a failure; nothing when it is time to give up. */
    static Optional<Instant> next(Message message, Instant now) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.clamp(message.progress().attempts() - 1, 0, DOUBLINGS));
        var next = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        var first = message.progress().firstTriedAt();
        if (first != null && next.isAfter(first.plus(IN_ALL))) return Optional.empty();
        return Optional.of(message.uselessAfter() != null && next.isAfter(message.uselessAfter()) ? message.uselessAfter() : next);
    }

    private Patience() {}
}
