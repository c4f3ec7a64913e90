package fr.etincelle.places;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Counts time as those who work at a site do: only while it is open.
 *
 * @param week   in the site's zone
 * @param closed days on which nobody is there, although the week says so
 */
record OpenTime(List<OpeningHours> week, Predicate<LocalDate> closed) {

    /** Where the doors stay shut for longer, time runs on as on a clock: nobody is promised anything for ever. */
    private static final int MOST_DAYS = 60;

    OpenTime {
        week = week.stream().sorted(Comparator.comparing(OpeningHours::opens)).toList();
    }

    /** When so much open time has passed since then. */
    Instant after(ZonedDateTime from, Duration wanted) {
        var left = wanted;
        for (int ahead = 0; ahead <= MOST_DAYS; ahead++) {
            var day = from.toLocalDate().plusDays(ahead);
            if (closed.test(day)) continue;
            for (var hours : week) {
                if (hours.weekday() != day.getDayOfWeek()) continue;
                var opens = later(at(day, hours.opens(), from), from);
                var open = Duration.between(opens, at(day, hours.closes(), from));
                if (open.compareTo(left) >= 0) return opens.plus(left).toInstant();
                if (open.isPositive()) left = left.minus(open);
            }
        }
        return from.plus(wanted).toInstant();
    }

    /** How much of the time between two moments the site is open. */
    Duration between(ZonedDateTime from, ZonedDateTime until) {
        if (!until.isAfter(from)) return Duration.ZERO;
        if (week.isEmpty()) return Duration.between(from, until);
        return from.toLocalDate().datesUntil(until.toLocalDate().plusDays(1)).filter(closed.negate())
                .flatMap(day -> week.stream().filter(hours -> hours.weekday() == day.getDayOfWeek())
                        .map(hours -> Duration.between(later(at(day, hours.opens(), from), from), earlier(at(day, hours.closes(), from), until))))
                .filter(Duration::isPositive).reduce(Duration.ZERO, Duration::plus);
    }

    private static ZonedDateTime at(LocalDate day, LocalTime time, ZonedDateTime like) {
        return day.atTime(time).atZone(like.getZone());
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private static ZonedDateTime earlier(ZonedDateTime one, ZonedDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
