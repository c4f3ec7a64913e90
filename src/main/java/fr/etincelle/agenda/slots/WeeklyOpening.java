package fr.etincelle.agenda.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The same local hours at the same site every week. Minutes count from midnight; 1440 is the next one. */
public record WeeklyOpening(DayOfWeek day, int fromMinute, int untilMinute, int site) {

    private static final int DAYS_IN_A_WEEK = 7;

    /** The dated openings of a week's rules, day after day; the clock is the one of the rule's site. */
    public static List<Opening> openings(List<WeeklyOpening> week, LocalDate from, int days, IntFunction<SiteClock> clocks) {
        var byDay = byDay(week);
        var firstDay = Math.toIntExact(from.toEpochDay());
        var firstWeekday = from.getDayOfWeek().ordinal();
        var openings = new ArrayList<Opening>(week.size() * (days / DAYS_IN_A_WEEK + 1));
        for (int i = 0; i < days; i++) {
            for (var rule : byDay.get((firstWeekday + i) % DAYS_IN_A_WEEK)) {
                rule.openOn(firstDay + i, clocks.apply(rule.site), openings);
            }
        }
        return openings;
    }

    private static List<List<WeeklyOpening>> byDay(List<WeeklyOpening> week) {
        var byDay = new ArrayList<List<WeeklyOpening>>(DAYS_IN_A_WEEK);
        for (int i = 0; i < DAYS_IN_A_WEEK; i++) byDay.add(new ArrayList<>(2));
        for (var rule : week) byDay.get(rule.day.ordinal()).add(rule);
        return byDay;
    }

    private void openOn(int day, SiteClock clock, List<Opening> openings) {
        var start = clock.minuteAt(day, fromMinute);
        var end = clock.minuteAt(day, untilMinute);
        // The night the clock goes forward, hours that do not exist may leave nothing of an opening.
        if (start < end) openings.add(new Opening(site, start, end));
    }
}
