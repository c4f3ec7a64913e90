package fr.etincelle.agenda.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Writes iCalendar (RFC 5545) line by line: free text escaped, lines folded at 75 octets and never inside a letter. */
final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    CalendarText begin(String component) {
        return line("BEGIN", component);
    }

    CalendarText end(String component) {
        return line("END", component);
    }

    CalendarText words(String name, String words) {
        return line(name, escaped(words));
    }

    CalendarText on(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DAY.format(day));
    }

    CalendarText at(String name, Instant moment) {
        return line(name, UTC.format(moment));
    }

    CalendarText at(String name, LocalDateTime local) {
        return line(name, LOCAL.format(local));
    }

    CalendarText at(String name, ZonedDateTime moment) {
        return line("%s;TZID=%s".formatted(name, moment.getZone().getId()), LOCAL.format(moment));
    }

    CalendarText line(String name, String value) {
        int octets = 0;
        for (var letters = (name + ":" + value).codePoints().iterator(); letters.hasNext();) {
            int letter = letters.nextInt();
            int size = octetsOf(letter);
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += size;
        }
        text.append("\r\n");
        return this;
    }

    /** A name or an address inside quotes, where no quote and no line break may stand. */
    static String quoted(String parameter) {
        return '"' + parameter.replaceAll("[\"\\p{Cntrl}]", "") + '"';
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String words) {
        return words.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n]]", "")
                .replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    private static int octetsOf(int letter) {
        if (letter < 0x80) return 1;
        if (letter < 0x800) return 2;
        return letter < 0x10000 ? 3 : 4;
    }
}
