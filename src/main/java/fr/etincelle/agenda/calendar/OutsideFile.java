package fr.etincelle.agenda.calendar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An outside calendar as it came, taken apart but not yet understood. */
record OutsideFile(List<CalendarPart> calendars) {

    private static final Pattern OURS = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})" + CalendarEvent.OURS);

    /** Nothing when it is no calendar, or did not come whole. */
    static Optional<OutsideFile> in(byte[] bytes) {
        var calendars = CalendarPart.calendars(new String(bytes, StandardCharsets.UTF_8));
        return calendars.isEmpty() ? Optional.empty() : Optional.of(new OutsideFile(calendars));
    }

    /** What may have come from our own feeds or mails, and must not be counted twice. */
    Set<UUID> perhapsOurs() {
        return events().flatMap(event -> id(event).stream()).collect(toUnmodifiableSet());
    }

    BusyTimes busyTimes(Window window, ZoneId home, Set<UUID> ours) {
        Predicate<CalendarPart> foreign = event -> id(event).map(id -> !ours.contains(id)).orElse(true);
        var effort = new Effort();
        var reading = new BusyReading(window, effort);
        calendars.forEach(calendar -> reading.read(calendar, new OutsideZones(calendar, home, window, effort), foreign));
        return reading.found();
    }

    private Stream<CalendarPart> events() {
        return calendars.stream().flatMap(calendar -> calendar.parts("VEVENT"));
    }

    private static Optional<UUID> id(CalendarPart event) {
        var ours = OURS.matcher(event.value("UID"));
        return ours.matches() ? Optional.of(UUID.fromString(ours.group(1))) : Optional.empty();
    }
}
