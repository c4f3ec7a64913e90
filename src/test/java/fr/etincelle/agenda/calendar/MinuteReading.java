package fr.etincelle.agenda.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads a recurring event the slow way: asks of every minute whether the event begins then, and marks the minutes it takes. */
final class MinuteReading {

    /** A rule in plain words: nothing here is shared with what it checks. */
    record Rule(String frequency, int interval, int count, LocalDateTime until, List<Integer> months, List<Integer> monthDays,
                List<String> weekdays, List<Integer> positions) {}

    private final Rule rule;
    private final LocalDateTime first;
    private final int minutesLong;
    private final ZoneId zone;

    MinuteReading(Rule rule, LocalDateTime first, int minutesLong, ZoneId zone) {
        this.rule = rule;
        this.first = first;
        this.minutesLong = minutesLong;
        this.zone = zone;
    }

    /** The minutes taken in a window, counted from its beginning. */
    BitSet taken(Window window, List<LocalDateTime> exceptions) {
        var taken = new BitSet();
        for (var start : starts(LocalDateTime.ofInstant(window.until(), zone))) {
            if (exceptions.contains(start)) continue;
            var begins = start.atZone(zone).toInstant();
            for (int minute = 0; minute < minutesLong; minute++) mark(begins.plus(minute, ChronoUnit.MINUTES), window, taken);
        }
        return taken;
    }

    private static void mark(Instant minute, Window window, BitSet taken) {
        if (!minute.isBefore(window.from()) && minute.isBefore(window.until())) taken.set((int) ChronoUnit.MINUTES.between(window.from(), minute));
    }

    private List<LocalDateTime> starts(LocalDateTime upTo) {
        var starts = new ArrayList<LocalDateTime>();
        var ofThePeriod = new ArrayList<LocalDateTime>();
        long period = Long.MIN_VALUE;
        var begin = beginningOfThePeriod(first.toLocalDate()).atStartOfDay();
        var lastPeriod = periodOf(upTo.toLocalDate());
        for (var minute = begin; periodOf(minute.toLocalDate()) <= lastPeriod; minute = minute.plusMinutes(1)) {
            if (minute.getHour() == 0 && minute.getMinute() == 0 && periodOf(minute.toLocalDate()) != period) {
                chosen(ofThePeriod).forEach(starts::add);
                ofThePeriod.clear();
                period = periodOf(minute.toLocalDate());
            }
            if (beginsAt(minute)) ofThePeriod.add(minute);
        }
        chosen(ofThePeriod).forEach(starts::add);
        starts.removeIf(it -> it.isBefore(first) || it.isAfter(upTo) || rule.until != null && it.isAfter(rule.until));
        var counted = new ArrayList<>(rule.count > 0 && starts.size() > rule.count ? starts.subList(0, rule.count) : starts);
        if (!counted.contains(first)) counted.add(first);
        return counted;
    }

    private List<LocalDateTime> chosen(List<LocalDateTime> all) {
        if (rule.positions.isEmpty()) return List.copyOf(all);
        var chosen = new ArrayList<LocalDateTime>();
        for (int i = 0; i < all.size(); i++) if (rule.positions.contains(i + 1) || rule.positions.contains(i - all.size())) chosen.add(all.get(i));
        return chosen;
    }

    private boolean beginsAt(LocalDateTime minute) {
        if (minute.getHour() != first.getHour() || minute.getMinute() != first.getMinute()) return false;
        var day = minute.toLocalDate();
        if ((periodOf(day) - periodOf(first.toLocalDate())) % rule.interval != 0) return false;
        if (!rule.months.isEmpty() && !rule.months.contains(day.getMonthValue())) return false;
        if (!rule.monthDays.isEmpty() && !rule.monthDays.contains(day.getDayOfMonth()) && !rule.monthDays.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1)) return false;
        if (!rule.weekdays.isEmpty()) return rule.weekdays.stream().anyMatch(it -> isWeekday(day, it));
        if (!rule.monthDays.isEmpty()) return true;
        return switch (rule.frequency) {
            case "DAILY" -> true;
            case "WEEKLY" -> day.getDayOfWeek() == first.getDayOfWeek();
            case "MONTHLY" -> day.getDayOfMonth() == first.getDayOfMonth();
            default -> day.getDayOfMonth() == first.getDayOfMonth() && (!rule.months.isEmpty() || day.getMonth() == first.getMonth());
        };
    }

    /** « 2TU » is the second Tuesday: there is one Tuesday before it in its month, or year. */
    private boolean isWeekday(LocalDate day, String weekday) {
        var name = weekday.substring(weekday.length() - 2);
        if (!day.getDayOfWeek().name().startsWith(name)) return false;
        if (weekday.length() == 2) return true;
        int which = Integer.parseInt(weekday.substring(0, weekday.length() - 2));
        var span = rule.frequency.equals("YEARLY") && rule.months.isEmpty() ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        int others = 0;
        for (var other = day.plusWeeks(which > 0 ? -1 : 1); isSame(other, day, span); other = other.plusWeeks(which > 0 ? -1 : 1)) others++;
        return others == Math.abs(which) - 1;
    }

    private static boolean isSame(LocalDate one, LocalDate other, ChronoUnit span) {
        return one.getYear() == other.getYear() && (span == ChronoUnit.YEARS || one.getMonth() == other.getMonth());
    }

    private LocalDate beginningOfThePeriod(LocalDate day) {
        var begin = day;
        while (periodOf(begin.minusDays(1)) == periodOf(day)) begin = begin.minusDays(1);
        return begin;
    }

    /** Weeks begin on Monday: the epoch was a Thursday. */
    private long periodOf(LocalDate day) {
        return switch (rule.frequency) {
            case "DAILY" -> day.toEpochDay();
            case "WEEKLY" -> Math.floorDiv(day.toEpochDay() + 3, 7);
            case "MONTHLY" -> day.getYear() * 12L + day.getMonthValue();
            default -> day.getYear();
        };
    }
}
