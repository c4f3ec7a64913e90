package fr.etincelle.agenda.calendar;

import fr.etincelle.shared.TimeRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The times that an outside calendar takes, in order and apart: where one event ends and the next begins is nobody's concern.
 *
 * @param unread      how many events could not be read, or not wholly
 * @param strangeZone some times were of a zone nobody knows
 * @param cut         there were more than one keeps
 */
record BusyTimes(List<TimeRange> ranges, int unread, boolean strangeZone, boolean cut) {

    static List<TimeRange> joined(List<TimeRange> ranges) {
        var apart = new ArrayList<TimeRange>();
        for (var next : ranges.stream().sorted(Comparator.comparing(TimeRange::start)).toList()) {
            var last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || next.start().isAfter(last.end())) apart.add(next);
            else if (next.end().isAfter(last.end())) apart.set(apart.size() - 1, new TimeRange(last.start(), next.end()));
        }
        return List.copyOf(apart);
    }
}
