package fr.etincelle.shared;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.postgresql.util.PGobject;

/** From one instant to another, the second not included: what ends at ten leaves ten free. */
public record TimeRange(Instant start, Instant end) {

    private static final DateTimeFormatter COLUMN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE).appendLiteral(' ').append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm:ss", "+00").toFormatter();

    public TimeRange {
        if (!end.isAfter(start)) throw new IllegalArgumentException("a range ends after it starts");
    }

    public static TimeRange lasting(Instant start, Duration length) {
        return new TimeRange(start, start.plus(length));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The value of a {@code tstzrange} column or parameter. */
    public PGobject toColumn() {
        try {
            var column = new PGobject();
            column.setType("tstzrange");
            column.setValue("[%s,%s)".formatted(start, end));
            return column;
        } catch (SQLException impossible) {
            throw new IllegalStateException("a range could not be written", impossible);
        }
    }

    /** Reads a bounded {@code [start,end)} column; the tables hold no other. */
    static TimeRange fromColumn(PGobject column) {
        var text = column.getValue();
        if (text == null || !text.startsWith("[")) throw new IllegalArgumentException("not a bounded range: " + text);
        var bounds = text.substring(1, text.length() - 1).replace("\"", "").split(",");
        return new TimeRange(instant(bounds[0]), instant(bounds[1]));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text, COLUMN).toInstant();
    }
}
