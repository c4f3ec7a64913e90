package fr.etincelle.places;

import static fr.etincelle.places.OpeningWeek.Reason.AFTERNOON_BEFORE_MORNING;
import static fr.etincelle.places.OpeningWeek.Reason.CLOSES_BEFORE_IT_OPENS;
import static fr.etincelle.places.OpeningWeek.Reason.HALF_SAID;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.places.OpeningWeek.Day;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class OpeningWeekTest {

    static final Day MORNING = day("09:00", "12:00", null, null);

    @Test
    void a_day_is_open_once_twice_or_not_at_all() {
        assertThat(Day.CLOSED.objection()).isEmpty();
        assertThat(MORNING.objection()).isEmpty();
        assertThat(day("09:00", "12:00", "12:00", "18:00").objection()).isEmpty();
        assertThat(day(null, null, "14:00", "18:00").objection()).isEmpty();
    }

    @Test
    void whoever_opens_must_close_and_later_than_they_opened() {
        assertThat(day("09:00", null, null, null).objection()).contains(HALF_SAID);
        assertThat(day("09:00", "12:00", null, "18:00").objection()).contains(HALF_SAID);
        assertThat(day("09:00", "09:00", null, null).objection()).contains(CLOSES_BEFORE_IT_OPENS);
        assertThat(day("09:00", "12:00", "18:00", "14:00").objection()).contains(CLOSES_BEFORE_IT_OPENS);
        assertThat(day("09:00", "12:00", "11:59", "18:00").objection()).contains(AFTERNOON_BEFORE_MORNING);
    }

    @Test
    void what_is_stored_is_read_back() {
        var week = week(MORNING, MORNING, Day.CLOSED, MORNING, day("09:00", "12:00", "14:00", "18:00"), Day.CLOSED, Day.CLOSED);

        assertThat(OpeningWeek.of(week.hours())).isEqualTo(week);
        assertThat(week.hours()).hasSize(5);
    }

    @Test
    void neighbouring_days_with_the_same_hours_are_said_together() {
        var week = week(MORNING, MORNING, MORNING, Day.CLOSED, MORNING, day("10:00", "12:00", null, null), Day.CLOSED);

        assertThat(week.stretches()).containsExactly(
                new OpeningWeek.Stretch(MONDAY, WEDNESDAY, MORNING),
                new OpeningWeek.Stretch(FRIDAY, FRIDAY, MORNING),
                new OpeningWeek.Stretch(SATURDAY, SATURDAY, day("10:00", "12:00", null, null)));
    }

    private static OpeningWeek week(Day... days) {
        return new OpeningWeek(List.of(days));
    }

    private static Day day(@Nullable String opens, @Nullable String closes, @Nullable String again, @Nullable String end) {
        return new Day(time(opens), time(closes), time(again), time(end));
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
