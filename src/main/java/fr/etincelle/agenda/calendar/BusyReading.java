package fr.etincelle.agenda.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.etincelle.agenda.calendar.OutsideEvent.Stretch;
import fr.etincelle.shared.TimeRange;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds out which times the events of a calendar take. What cannot be read is left out and counted: one broken line does not lose a
 * year of meetings. However the calendar is made, the work has an end.
 */
final class BusyReading {

    static final int MOST_TIMES = 5_000;

    private static final BinaryOperator<OutsideEvent> LAST_WORD = (one, other) -> one.sequence() > other.sequence() ? one : other;

    private final Window window;
    private final Effort effort;
    private final List<TimeRange> times = new ArrayList<>();
    private int unread;
    private boolean strangeZone;
    private boolean full;

    BusyReading(Window window, Effort effort) {
        this.window = window;
        this.effort = effort;
    }

    void read(CalendarPart calendar, OutsideZones zones, Predicate<CalendarPart> foreign) {
        var events = calendar.parts("VEVENT").filter(foreign).flatMap(event -> read(event, zones).stream()).toList();
        var replacing = events.stream().filter(event -> event.replaces() != null).collect(groupingBy(OutsideEvent::uid,
                toMap(OutsideEvent::replaced, event -> event, LAST_WORD)));
        for (var event : events) if (event.replaces() == null) addSeries(event, replacing.getOrDefault(event.uid(), Map.of()).values());
        replacing.values().forEach(ofOne -> ofOne.values().forEach(this::addAlone));
        calendar.parts("VFREEBUSY").flatMap(part -> part.lines("FREEBUSY")).forEach(line -> addPeriods(line, zones));
        strangeZone |= zones.someAreUnknown();
    }

    BusyTimes found() {
        return new BusyTimes(BusyTimes.joined(times), unread, strangeZone, full || effort.isSpent());
    }

    private Optional<OutsideEvent> read(CalendarPart part, OutsideZones zones) {
        try {
            var event = OutsideEvent.read(part, zones);
            if (!event.understood()) unread++;
            return Optional.of(event);
        } catch (DateTimeException | ArithmeticException unreadable) {
            unread++;
            return Optional.empty();
        }
    }

    private void addSeries(OutsideEvent event, Collection<OutsideEvent> replacing) {
        if (!event.takesTime()) return;
        var exceptions = event.exceptions(replacing);
        Stream.concat(starts(event).map(event.when()::at), event.again().stream())
                .takeWhile(_ -> !full)
                .filter(it -> it.touches(window) && !exceptions.hold(it.start()))
                .forEach(this::add);
    }

    /** The first one counts even where the rule leaves it out, as calendars show it. */
    private Stream<LocalDateTime> starts(OutsideEvent event) {
        var first = event.when().start();
        var length = event.when().length();
        var from = first.onThisClock(window.from()).minusDays(length.days() + 1).minus(length.time());
        return Stream.concat(Stream.of(first.local()), event.rule().stream()
                .flatMap(it -> it.starts(first.local(), from, first.onThisClock(window.until()), effort)).filter(it -> !it.equals(first.local())));
    }

    private void addAlone(OutsideEvent event) {
        if (event.takesTime()) add(event.when());
    }

    private void addPeriods(ContentLine line, OutsideZones zones) {
        if ("FREE".equalsIgnoreCase(line.parameter("FBTYPE"))) return;
        for (var period : line.value().split(",")) {
            try {
                add(Stretch.read(period, zones.of(line)));
            } catch (DateTimeException | ArithmeticException unreadable) {
                unread++;
            }
        }
    }

    private void add(Stretch stretch) {
        window.part(stretch.start().instant(), stretch.end()).ifPresent(time -> {
            if (times.size() < MOST_TIMES) times.add(time);
            else full = true;
        });
    }
}
