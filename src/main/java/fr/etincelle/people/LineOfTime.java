package fr.etincelle.people;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What comes, soonest first; then what was, month by month, newest first. */
record LineOfTime(List<TimelineEntry> coming, List<Month> past) {

    record Month(YearMonth month, List<TimelineEntry> entries) {}

    private static final Comparator<TimelineEntry> BY_TIME = Comparator.comparing(entry -> entry.at().toInstant());

    static LineOfTime of(Collection<TimelineEntry> entries, Instant now) {
        var byTime = entries.stream().sorted(BY_TIME).toList();
        var coming = byTime.stream().filter(entry -> entry.at().toInstant().isAfter(now)).toList();
        var past = byTime.subList(0, byTime.size() - coming.size()).reversed().stream()
                .collect(groupingBy(entry -> YearMonth.from(entry.at()), LinkedHashMap::new, Collectors.toList()));
        return new LineOfTime(coming, past.entrySet().stream().map(it -> new Month(it.getKey(), it.getValue())).toList());
    }

    public boolean isEmpty() {
        return coming.isEmpty() && past.isEmpty();
    }
}
