package fr.etincelle.agenda.calendar;

import fr.etincelle.shared.TimeRange;
import java.time.Instant;
import java.util.Optional;

/** The time that an outside calendar is read for. */
record Window(Instant from, Instant until) {

    /** What of this lies in the window. */
    Optional<TimeRange> part(Instant start, Instant end) {
        var first = start.isBefore(from) ? from : start;
        var last = end.isAfter(until) ? until : end;
        return last.isAfter(first) ? Optional.of(new TimeRange(first, last)) : Optional.empty();
    }
}
