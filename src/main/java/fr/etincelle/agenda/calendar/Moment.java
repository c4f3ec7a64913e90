package fr.etincelle.agenda.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A moment as calendars say it: a time on some clock, or a whole day there. What cannot be read is a {@link DateTimeException}. */
record Moment(LocalDateTime local, boolean wholeDay, ZoneRules clock) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** @param clock that of times that do not say theirs */
    static Moment read(String value, ZoneRules clock) {
        var written = WRITTEN.matcher(value.strip().toUpperCase(Locale.ROOT).replaceAll("[-:]", ""));
        if (!written.matches()) throw new DateTimeException("not a moment");
        var day = LocalDate.of(number(written.group(1)), number(written.group(2)), number(written.group(3)));
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) throw new DateTimeException("too far off");
        if (written.group(4) == null) return new Moment(day.atStartOfDay(), true, clock);
        var time = time(day, number(written.group(4)), number(written.group(5)), Math.min(59, number(written.group(6))));
        return new Moment(time, false, written.group(7) == null ? clock : ZoneOffset.UTC.getRules());
    }

    /** Some say twenty-four hours of a day where they mean the next one. */
    private static LocalDateTime time(LocalDate day, int hour, int minute, int second) {
        return hour == 24 && minute == 0 ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute, second);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    Instant instant() {
        return instant(local);
    }

    /**
     * Another time on the same clock. One that the clock leaps over is taken as if it had not yet leapt; of one that comes twice
     * the first is meant.
     */
    Instant instant(LocalDateTime other) {
        var offsets = clock.getValidOffsets(other);
        return other.toInstant(offsets.isEmpty() ? clock.getTransition(other).getOffsetBefore() : offsets.getFirst());
    }

    Moment at(LocalDateTime other) {
        return new Moment(other, wholeDay, clock);
    }

    LocalDateTime onThisClock(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getOffset(instant));
    }

    Instant after(Length length) {
        return instant(local.plusDays(length.days)).plus(length.time);
    }

    /** How long something lasts: days of its clock, then time that passes. */
    record Length(long days, Duration time) {

        private static final Pattern WRITTEN =
                Pattern.compile("\\+?P(?:(\\d{1,3})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?");

        static Length read(String value) {
            var written = WRITTEN.matcher(value.strip().toUpperCase(Locale.ROOT));
            if (!written.matches()) throw new DateTimeException("not a length");
            return new Length(number(written.group(1)) * 7L + number(written.group(2)),
                    Duration.ofHours(number(written.group(3))).plusMinutes(number(written.group(4))).plusSeconds(number(written.group(5))));
        }
    }
}
