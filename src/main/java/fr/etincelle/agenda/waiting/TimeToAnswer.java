package fr.etincelle.agenda.waiting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * How long a place is kept for whoever is asked: some hours while the site is open, as somebody must be there to hear the answer.
 * When little time is left, half of it, so that another can still be asked.
 *
 * @param openLeft how long the site is still open until the last moment at which they could set out
 */
record TimeToAnswer(Duration openLeft) {

    /** What somebody needs to get ready and come. */
    static final Duration WAY = Duration.ofHours(1);

    private static final Duration USUAL = Duration.ofHours(4);
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /** Empty when it would be too late to come. */
    Optional<Duration> granted() {
        if (openLeft.compareTo(SHORTEST) < 0) return Optional.empty();
        var half = openLeft.dividedBy(2);
        if (half.compareTo(USUAL) > 0) return Optional.of(USUAL);
        return Optional.of(half.compareTo(SHORTEST) < 0 ? SHORTEST : half);
    }

    /** Nobody is asked at night: this moment, or the next morning. */
    static Instant byDay(ZonedDateTime now) {
        if (now.toLocalTime().isBefore(MORNING)) return now.with(MORNING).toInstant();
        return (now.toLocalTime().isBefore(EVENING) ? now : now.plusDays(1).with(MORNING)).toInstant();
    }
}
