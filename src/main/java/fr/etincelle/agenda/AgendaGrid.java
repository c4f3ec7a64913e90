package fr.etincelle.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** The hours that a sheet shows, in rows of five minutes: those of an ordinary day, and more when something lies outside them. */
record AgendaGrid(int firstHour, int lastHour) {

    static final int ROW_MINUTES = 5;
    private static final int OPENS = 8;
    private static final int CLOSES = 18;

    record Hour(LocalTime time, int row) {}

    /** What is to be shown, in the time of its site. */
    record Span(LocalDateTime start, LocalDateTime end) {

        /** What goes on over midnight asks for no more than the others do. */
        private int lastHour() {
            if (!end.toLocalDate().equals(start.toLocalDate())) return CLOSES;
            return end.getMinute() == 0 ? end.getHour() : end.getHour() + 1;
        }
    }

    /** Where a span stands on one day. */
    record Rows(LocalTime start, LocalTime end, int first, int count) {}

    static AgendaGrid around(List<Span> spans) {
        return new AgendaGrid(
                Math.min(OPENS, spans.stream().mapToInt(span -> span.start.getHour()).min().orElse(OPENS)),
                Math.max(CLOSES, spans.stream().mapToInt(Span::lastHour).max().orElse(CLOSES)));
    }

    List<Hour> hours() {
        return IntStream.rangeClosed(firstHour, lastHour).mapToObj(hour -> new Hour(LocalTime.of(hour % 24, 0), row(hour, 0))).toList();
    }

    /** What began the day before starts with the grid. */
    Rows rows(Span span, LocalDate day) {
        var from = span.start.toLocalDate().isBefore(day) ? LocalTime.of(firstHour, 0) : span.start.toLocalTime();
        var until = span.end.toLocalDate().isAfter(day) ? LocalTime.of(23, 55) : span.end.toLocalTime();
        var first = Math.max(1, row(from));
        return new Rows(from, until, first, Math.max(1, row(until.plusMinutes(ROW_MINUTES - 1)) - first));
    }

    private int row(LocalTime time) {
        return row(time.getHour(), time.getMinute());
    }

    private int row(int hour, int minute) {
        return 1 + ((hour - firstHour) * 60 + minute) / ROW_MINUTES;
    }
}
