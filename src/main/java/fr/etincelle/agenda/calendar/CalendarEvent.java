package fr.etincelle.agenda.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a calendar. The sequence rises with each change, so that a later word outdoes an earlier one.
 *
 * @param busy whether it takes the time of whoever has it in their calendar
 */
record CalendarEvent(String uid, int sequence, Instant changedAt, When when, String title, @Nullable String place,
                     @Nullable String notes, boolean busy) {

    /** By which we know our own when it comes back to us in somebody's calendar. */
    static final String OURS = "@etincelle";

    sealed interface When {}

    record Hours(ZonedDateTime start, ZonedDateTime end) implements When {}

    /** The last day is part of it. */
    record Days(LocalDate first, LocalDate last) implements When {}

    /** The same for a feed and for a mail: whoever has both has one event. */
    static String uid(UUID id) {
        return id + OURS;
    }

    void writeTo(CalendarText text) {
        text.begin("VEVENT");
        writeLinesTo(text, changedAt);
        text.at("LAST-MODIFIED", changedAt).end("VEVENT");
    }

    void writeLinesTo(CalendarText text, Instant stamp) {
        text.line("UID", uid).line("SEQUENCE", String.valueOf(sequence)).at("DTSTAMP", stamp);
        switch (when) {
            case Hours(var start, var end) -> {
                write(text, "DTSTART", start);
                write(text, "DTEND", end);
            }
            case Days(var first, var last) -> text.on("DTSTART", first).on("DTEND", last.plusDays(1));
        }
        text.words("SUMMARY", title);
        if (place != null) text.words("LOCATION", place);
        if (notes != null) text.words("DESCRIPTION", notes);
        text.line("TRANSP", busy ? "OPAQUE" : "TRANSPARENT");
    }

    private static void write(CalendarText text, String name, ZonedDateTime moment) {
        if (needsItsZone(moment)) text.at(name, moment);
        else text.at(name, moment.toInstant());
    }

    private static boolean needsItsZone(ZonedDateTime moment) {
        return !moment.getZone().getRules().isFixedOffset();
    }

    /** The zones that these events speak of, each for its years. */
    static List<ZoneText> zones(List<CalendarEvent> events) {
        Map<ZoneId, List<ZonedDateTime>> moments = events.stream()
                .flatMap(event -> event.when instanceof Hours(var start, var end) ? Stream.of(start, end) : Stream.empty())
                .filter(CalendarEvent::needsItsZone)
                .collect(Collectors.groupingBy(ZonedDateTime::getZone, () -> new TreeMap<>(Comparator.comparing(ZoneId::getId)), Collectors.toList()));
        return moments.entrySet().stream().map(it -> new ZoneText(it.getKey(), year(it.getValue(), true), year(it.getValue(), false))).toList();
    }

    private static Year year(List<ZonedDateTime> moments, boolean first) {
        var years = moments.stream().mapToInt(ZonedDateTime::getYear).summaryStatistics();
        return Year.of(first ? years.getMin() : years.getMax());
    }
}
