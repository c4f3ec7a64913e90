package fr.etincelle.agenda.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The same hours at the same site every week, in minutes since midnight by the site's clock; 1440 is the next one. */
public record WeeklyOpening(DayOfWeek day, int fromMinute, int untilMinute, int site) {

    private static final int DAYS_IN_A_WEEK = 7;

    /** The openings that a week of rules gives over some days, in order of days. */
    public static List<Opening> openings(List<WeeklyOpening> week, LocalDate from, int days, SiteClocks clocks) {
        var byWeekday = byWeekday(week);
        var firstDay = Math.toIntExact(from.toEpochDay());
        var firstWeekday = from.getDayOfWeek().ordinal();
        var openings = new ArrayList<Opening>(week.size() * (days / DAYS_IN_A_WEEK + 1));
        for (int i = 0; i < days; i++) {
            for (var rule : byWeekday.get((firstWeekday + i) % DAYS_IN_A_WEEK)) {
                rule.addOn(firstDay + i, clocks.of(rule.site), openings);
            }
        }
        return openings;
    }

    private static List<List<WeeklyOpening>> byWeekday(List<WeeklyOpening> week) {
        var byWeekday = new ArrayList<List<WeeklyOpening>>(DAYS_IN_A_WEEK);
        for (int i = 0; i < DAYS_IN_A_WEEK; i++) byWeekday.add(new ArrayList<>(2));
        for (var rule : week) byWeekday.get(rule.day.ordinal()).add(rule);
        return byWeekday;
    }

    /** The night the clock goes forward may leave nothing of an opening. */
    private void addOn(int day, SiteClock clock, List<Opening> openings) {
        var start = clock.minuteAt(day, fromMinute);
        var end = clock.minuteAt(day, untilMinute);
        if (start < end) openings.add(new Opening(site, start, end));
    }
}
