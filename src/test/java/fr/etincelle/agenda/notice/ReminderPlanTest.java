package fr.etincelle.agenda.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void two_days_and_three_hours_before_are_usual() {
        assertThat(usual("2026-10-08T14:30").sent()).containsExactly(at("2026-10-06T14:30"), at("2026-10-08T11:30"));
    }

    @Test
    void nobody_is_woken_the_evening_before_does_it() {
        assertThat(usual("2026-10-08T09:00").sent()).containsExactly(at("2026-10-06T09:00"), at("2026-10-07T20:00"));
        assertThat(new ReminderPlan(local("2026-10-08T09:00").atZone(PARIS), List.of(Duration.ofHours(12))).sent())
                .containsExactly(at("2026-10-07T20:00"));
        assertThat(usual("2026-10-08T11:00").sent()).contains(at("2026-10-08T08:00"));
    }

    @Test
    void two_days_before_is_the_same_hour_though_the_clocks_changed() {
        assertThat(usual("2026-10-26T14:00").sent()).containsExactly(at("2026-10-24T14:00"), at("2026-10-26T11:00"));
        assertThat(usual("2027-03-29T14:00").sent()).containsExactly(at("2027-03-27T14:00"), at("2027-03-29T11:00"));
    }

    @Test
    void night_is_night_where_the_site_is() {
        var reunion = ZoneId.of("Indian/Reunion");
        var plan = new ReminderPlan(local("2026-10-08T09:00").atZone(reunion), ReminderPlan.USUAL);

        assertThat(plan.sent()).containsExactly(local("2026-10-06T09:00").atZone(reunion).toInstant(), local("2026-10-07T20:00").atZone(reunion).toInstant());
    }

    @Test
    void a_call_is_made_once_on_the_last_working_day_before() {
        var friday = local("2026-10-09T00:00").toLocalDate();

        assertThat(usual("2026-10-12T09:00").telephoned(day -> !day.isAfter(friday))).containsExactly(at("2026-10-09T08:00"));
        assertThat(new ReminderPlan(local("2026-10-12T09:00").atZone(PARIS), List.of()).telephoned(_ -> true)).isEmpty();
    }

    @Test
    void the_first_time_ahead_comes_next() {
        assertThat(nextFor("2026-10-08T14:30", "2026-10-05T09:00")).isEqualTo(at("2026-10-06T14:30"));
        assertThat(nextFor("2026-10-08T14:30", "2026-10-06T14:30")).isEqualTo(at("2026-10-08T11:30"));
    }

    @Test
    void what_is_booked_at_the_last_moment_is_reminded_at_the_last_sensible_one() {
        assertThat(nextFor("2026-10-08T10:00", "2026-10-07T21:00")).isEqualTo(at("2026-10-08T08:00"));
        assertThat(nextFor("2026-10-08T14:00", "2026-10-08T11:30")).isEqualTo(at("2026-10-08T12:00"));
    }

    @Test
    void with_less_than_two_hours_left_nobody_is_reminded() {
        assertThat(nextFor("2026-10-08T14:00", "2026-10-08T12:00")).isNull();
        assertThat(nextFor("2026-10-08T09:00", "2026-10-07T20:30")).isNull();
    }

    @Test
    void who_wants_no_reminder_gets_none() {
        var plan = new ReminderPlan(local("2026-10-08T14:00").atZone(PARIS), List.of());

        assertThat(plan.next(plan.sent(), at("2026-10-05T09:00"))).isEmpty();
    }

    static @Nullable Instant nextFor(String start, String now) {
        var plan = usual(start);
        return plan.next(plan.sent(), at(now)).orElse(null);
    }

    static ReminderPlan usual(String start) {
        return new ReminderPlan(local(start).atZone(PARIS), ReminderPlan.USUAL);
    }

    static Instant at(String time) {
        return local(time).atZone(PARIS).toInstant();
    }

    static LocalDateTime local(String time) {
        return LocalDateTime.parse(time);
    }
}
