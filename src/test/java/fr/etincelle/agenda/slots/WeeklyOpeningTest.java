package fr.etincelle.agenda.slots;

import static fr.etincelle.agenda.slots.Zones.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeeklyOpeningTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    static final LocalDate SPRING_SUNDAY = LocalDate.of(2026, 3, 29);
    static final LocalDate AUTUMN_SUNDAY = LocalDate.of(2026, 10, 25);

    @Test
    void a_rule_opens_on_its_weekday_only() {
        var wednesday = new WeeklyOpening(DayOfWeek.WEDNESDAY, 9 * 60, 12 * 60, 0);

        assertThat(openings(wednesday, MONDAY, 14)).containsExactly(
                opening("2026-10-07T07:00:00Z", "2026-10-07T10:00:00Z"),
                opening("2026-10-14T07:00:00Z", "2026-10-14T10:00:00Z"));
    }

    @Test
    void an_opening_may_last_until_midnight() {
        var evening = new WeeklyOpening(DayOfWeek.MONDAY, 20 * 60, 24 * 60, 0);

        assertThat(openings(evening, MONDAY, 1)).containsExactly(opening("2026-10-05T18:00:00Z", "2026-10-05T22:00:00Z"));
    }

    @Test
    void an_opening_over_a_change_of_the_clock_is_shorter_in_spring_and_longer_in_autumn() {
        var night = new WeeklyOpening(DayOfWeek.SUNDAY, 60, 5 * 60, 0);

        assertThat(openings(night, SPRING_SUNDAY, 1)).containsExactly(opening("2026-03-29T00:00:00Z", "2026-03-29T03:00:00Z"));
        assertThat(openings(night, AUTUMN_SUNDAY, 1)).containsExactly(opening("2026-10-24T23:00:00Z", "2026-10-25T04:00:00Z"));
    }

    @Test
    void hours_that_do_not_exist_open_nothing() {
        var skipped = new WeeklyOpening(DayOfWeek.SUNDAY, 2 * 60 + 30, 3 * 60, 0);

        assertThat(openings(skipped, SPRING_SUNDAY, 1)).isEmpty();
    }

    private static List<Opening> openings(WeeklyOpening rule, LocalDate from, int days) {
        var site = new SiteFacts(PARIS, 0, List.of(), List.of(), Set.of());
        return WeeklyOpening.openings(List.of(rule), from, days, new SiteClocks(List.of(site), from, days));
    }

    private static Opening opening(String start, String end) {
        return new Opening(0, EpochMinute.of(Instant.parse(start)), EpochMinute.of(Instant.parse(end)));
    }
}
