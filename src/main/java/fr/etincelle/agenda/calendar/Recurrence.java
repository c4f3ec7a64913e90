package fr.etincelle.agenda.calendar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What repeats every few days, weeks, months or years (RFC 5545, 3.3.10), on the clock where it was planned. A day belongs to the
 * rule or does not: every part of a rule is a question to that day.
 */
record Recurrence(Frequency frequency, int interval, int count, @Nullable LocalDateTime until,
                  Set<Integer> months, Set<Integer> weeks, Set<Integer> yearDays, Set<Integer> monthDays, Set<Weekday> weekdays,
                  Set<Integer> hours, Set<Integer> minutes, Set<Integer> positions, DayOfWeek weekStart) {

    enum Frequency { DAILY, WEEKLY, MONTHLY, YEARLY }

    /** Each one, or the first, the second, the last of its month or year. */
    record Weekday(int which, DayOfWeek day) {

        private static final List<String> NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

        static Weekday read(String value) {
            var which = value.replaceFirst("\\D*$", "");
            return new Weekday(which.isEmpty() ? 0 : Integer.parseInt(which), day(value.substring(which.length())));
        }

        static DayOfWeek day(String name) {
            return DayOfWeek.of(NAMES.indexOf(name) + 1);
        }
    }

    private static final int WIDEST = 1000;
    private static final int UNCOUNTED = 0;

    /**
     * What cannot be read, or repeats more often than daily, is an {@link IllegalArgumentException} or a {@link DateTimeException}.
     *
     * @param first when the first one begins: the end of the rule is brought to its clock
     */
    static Recurrence read(String rule, Moment first) {
        var parts = new Parts(rule);
        if (!parts.text("RSCALE", "GREGORIAN").equals("GREGORIAN")) throw new IllegalArgumentException("another calendar");
        var interval = parts.number("INTERVAL", 1);
        var hours = parts.numbers("BYHOUR");
        var minutes = parts.numbers("BYMINUTE");
        if (interval > WIDEST || parts.number("COUNT", 1) < 1 || !hours.stream().allMatch(ChronoField.HOUR_OF_DAY.range()::isValidValue)
                || !minutes.stream().allMatch(ChronoField.MINUTE_OF_HOUR.range()::isValidValue)) throw new IllegalArgumentException("out of range");
        return new Recurrence(Frequency.valueOf(parts.text("FREQ", "")), Math.max(1, interval), parts.number("COUNT", UNCOUNTED), parts.until(first),
                parts.numbers("BYMONTH"), parts.numbers("BYWEEKNO"), parts.numbers("BYYEARDAY"), parts.numbers("BYMONTHDAY"),
                parts.list("BYDAY").map(Weekday::read).collect(toUnmodifiableSet()),
                hours, minutes, parts.numbers("BYSETPOS"), Weekday.day(parts.text("WKST", "MO")));
    }

    /** From the first one on, those up to a time; what comes before another time may be left out. */
    Stream<LocalDateTime> starts(LocalDateTime first, LocalDateTime from, LocalDateTime upTo, Effort effort) {
        var all = LongStream.iterate(count == UNCOUNTED ? periodsBefore(first, from) : 0, it -> it + 1).map(it -> it * interval)
                .mapToObj(it -> start(first.toLocalDate(), it)).takeWhile(it -> !it.isAfter(upTo.toLocalDate()) && effort.spend(unit().getDuration().toDays()))
                .flatMap(it -> starts(it, first))
                .takeWhile(it -> !it.isAfter(upTo) && (until == null || !it.isAfter(until)))
                .filter(it -> !it.isBefore(first));
        return count == UNCOUNTED ? all : all.limit(count);
    }

    private long periodsBefore(LocalDateTime first, LocalDateTime from) {
        return Math.max(0, unit().between(start(first.toLocalDate(), 0), from.toLocalDate()) / interval - 1);
    }

    private ChronoUnit unit() {
        return switch (frequency) {
            case DAILY -> ChronoUnit.DAYS;
            case WEEKLY -> ChronoUnit.WEEKS;
            case MONTHLY -> ChronoUnit.MONTHS;
            case YEARLY -> ChronoUnit.YEARS;
        };
    }

    /** The first day of a period, counted from the one that the first day lies in. */
    private LocalDate start(LocalDate first, long periods) {
        var start = switch (frequency) {
            case DAILY -> first;
            case WEEKLY -> first.with(TemporalAdjusters.previousOrSame(weekStart));
            case MONTHLY -> first.withDayOfMonth(1);
            case YEARLY -> first.withDayOfYear(1);
        };
        return start.plus(periods, unit());
    }

    private Stream<LocalDateTime> starts(LocalDate period, LocalDateTime first) {
        var all = period.datesUntil(period.plus(1, unit())).filter(day -> includes(day, first.toLocalDate())).flatMap(day -> times(day, first.toLocalTime()));
        if (positions.isEmpty()) return all;
        var list = all.toList();
        return IntStream.range(0, list.size()).filter(it -> isCounted(positions, it + 1, list.size())).mapToObj(list::get);
    }

    private Stream<LocalDateTime> times(LocalDate day, LocalTime usual) {
        return (hours.isEmpty() ? Stream.of(usual.getHour()) : hours.stream().sorted())
                .flatMap(hour -> (minutes.isEmpty() ? Stream.of(usual.getMinute()) : minutes.stream().sorted())
                        .map(minute -> day.atTime(hour, minute, usual.getSecond())));
    }

    private boolean includes(LocalDate day, LocalDate first) {
        return (months.isEmpty() || months.contains(day.getMonthValue()))
                && (weeks.isEmpty() || isInAWeek(day))
                && (yearDays.isEmpty() || isCounted(yearDays, day.getDayOfYear(), day.lengthOfYear()))
                && (monthDays.isEmpty() || isCounted(monthDays, day.getDayOfMonth(), day.lengthOfMonth()))
                && (weekdays.isEmpty() ? isLike(day, first) : weekdays.stream().anyMatch(it -> isThe(it, day)));
    }

    /** What the rule leaves open is as it was the first time. */
    private boolean isLike(LocalDate day, LocalDate first) {
        if (!yearDays.isEmpty() || !monthDays.isEmpty()) return true;
        if (!weeks.isEmpty()) return day.getDayOfWeek() == first.getDayOfWeek();
        return switch (frequency) {
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == first.getDayOfWeek();
            case MONTHLY -> day.getDayOfMonth() == first.getDayOfMonth();
            case YEARLY -> day.getDayOfMonth() == first.getDayOfMonth() && (!months.isEmpty() || day.getMonth() == first.getMonth());
        };
    }

    private boolean isThe(Weekday weekday, LocalDate day) {
        if (day.getDayOfWeek() != weekday.day) return false;
        if (weekday.which == 0 || frequency == Frequency.DAILY || frequency == Frequency.WEEKLY) return true;
        var ofTheYear = frequency == Frequency.YEARLY && months.isEmpty();
        int before = (ofTheYear ? day.getDayOfYear() : day.getDayOfMonth()) - 1;
        int after = (ofTheYear ? day.lengthOfYear() : day.lengthOfMonth()) - before - 1;
        return weekday.which == before / 7 + 1 || weekday.which == -(after / 7 + 1);
    }

    private boolean isInAWeek(LocalDate day) {
        var week = WeekFields.of(weekStart, 4).weekOfWeekBasedYear();
        return isCounted(weeks, day.get(week), (int) week.rangeRefinedBy(day).getMaximum());
    }

    /** Counted from the front, or from the back. */
    private static boolean isCounted(Set<Integer> wished, int number, int of) {
        return wished.contains(number) || wished.contains(number - of - 1);
    }

    private record Parts(Map<String, String> byName) {

        Parts(String rule) {
            this(new HashMap<>());
            for (var part : rule.toUpperCase(Locale.ROOT).split(";")) {
                var at = part.indexOf('=');
                if (at > 0) byName.put(part.substring(0, at).strip(), part.substring(at + 1).strip());
            }
        }

        String text(String name, String otherwise) {
            return byName.getOrDefault(name, otherwise);
        }

        int number(String name, int otherwise) {
            return byName.containsKey(name) ? Integer.parseInt(text(name, "")) : otherwise;
        }

        Stream<String> list(String name) {
            return Stream.of(text(name, "").split(",")).map(String::strip).filter(it -> !it.isEmpty());
        }

        Set<Integer> numbers(String name) {
            return list(name).map(Integer::valueOf).collect(toUnmodifiableSet());
        }

        /** A day is meant as a whole. */
        @Nullable LocalDateTime until(Moment first) {
            if (!byName.containsKey("UNTIL")) return null;
            var until = Moment.read(text("UNTIL", ""), first.clock());
            return until.wholeDay() ? until.local().toLocalDate().atTime(LocalTime.MAX) : first.onThisClock(until.instant());
        }
    }
}
