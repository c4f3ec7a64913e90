package fr.etincelle.agenda.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of a calendar with its lines and the pieces in it. An end that fits nothing is passed over. */
record CalendarPart(String kind, List<ContentLine> lines, List<CalendarPart> parts) {

    private static final int DEEPEST = 10;

    private CalendarPart(String kind) {
        this(kind, new ArrayList<>(), new ArrayList<>());
    }

    /** The calendars in a text that came whole; one whose end is missing has lost something on the way, and is none. */
    static List<CalendarPart> calendars(String text) {
        var found = new ArrayList<CalendarPart>();
        var open = new ArrayDeque<CalendarPart>();
        ContentLine.in(text).forEach(line -> {
            switch (line.name()) {
                case "BEGIN" -> begin(kind(line), open);
                case "END" -> end(kind(line), open, found);
                default -> {
                    if (!open.isEmpty()) open.peek().lines.add(line);
                }
            }
        });
        return found;
    }

    private static String kind(ContentLine line) {
        return line.value().toUpperCase(Locale.ROOT);
    }

    private static void begin(String kind, ArrayDeque<CalendarPart> open) {
        if (open.isEmpty() && !kind.equals("VCALENDAR") || open.size() >= DEEPEST) return;
        open.push(new CalendarPart(kind));
    }

    private static void end(String kind, ArrayDeque<CalendarPart> open, List<CalendarPart> found) {
        if (open.stream().noneMatch(part -> part.kind.equals(kind))) return;
        CalendarPart closed;
        do {
            closed = open.pop();
            if (open.isEmpty()) found.add(closed);
            else open.peek().parts.add(closed);
        } while (!closed.kind.equals(kind));
    }

    Stream<CalendarPart> parts(String kind) {
        return parts.stream().filter(part -> part.kind.equals(kind));
    }

    Stream<ContentLine> lines(String name) {
        return lines.stream().filter(line -> line.name().equals(name));
    }

    Optional<ContentLine> line(String name) {
        return lines(name).findFirst();
    }

    String value(String name) {
        return line(name).map(ContentLine::value).orElse("");
    }
}
