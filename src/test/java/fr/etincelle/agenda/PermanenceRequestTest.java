package fr.etincelle.agenda;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.PermanenceRequest.Objection;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermanenceRequestTest {

    static final LocalTime NINE = LocalTime.of(9, 0);
    static final LocalTime NOON = LocalTime.NOON;

    @Test
    void a_weekly_rule_writes_one_date_a_week_and_none_outside_its_days() {
        var dates = request(NINE, NOON, TODAY, TODAY.plusWeeks(4)).permanence().dates(PARIS).toList();

        assertThat(dates).extracting(PermanenceDate::plannedOn).containsExactly(TODAY, TODAY.plusWeeks(1), TODAY.plusWeeks(2), TODAY.plusWeeks(3), TODAY.plusWeeks(4));
    }

    @Test
    void it_ends_after_it_starts() {
        assertThat(request(NINE, NINE, TODAY, TODAY.plusWeeks(4)).objection()).contains(Objection.ENDS_BEFORE_IT_STARTS);
        assertThat(request(NINE, NINE.plusMinutes(5), TODAY, TODAY.plusWeeks(4)).objection()).isEmpty();
    }

    @Test
    void it_is_written_for_eighteen_months_at_most() {
        assertThat(request(NINE, NOON, TODAY, TODAY.plusMonths(18)).objection()).isEmpty();
        assertThat(request(NINE, NOON, TODAY, TODAY.plusMonths(18).plusDays(1)).objection()).contains(Objection.TOO_LONG);
    }

    @Test
    void a_rule_without_any_date_is_refused() {
        assertThat(request(NINE, NOON, TODAY.plusDays(1), TODAY.plusDays(6)).objection()).contains(Objection.NO_SUCH_DAY);
        assertThat(request(NINE, NOON, TODAY.plusDays(1), TODAY.plusDays(7)).objection()).isEmpty();
        assertThat(request(NINE, NOON, TODAY, TODAY.minusDays(1)).objection()).contains(Objection.UNTIL_BEFORE_FROM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "America/Guadeloupe", "America/Cayenne", "Indian/Reunion", "Pacific/Noumea",
            "Pacific/Tahiti", "America/Miquelon", "Indian/Mayotte"})
    void the_clock_on_the_wall_says_the_same_hour_every_day_from_2026_to_2030(String zone) {
        var place = ZoneId.of(zone);
        everyDay().forEach(day -> {
            var during = PermanenceDate.between(day, NINE, NOON, place);
            assertThat(during.start().atZone(place).toLocalDateTime()).isEqualTo(day.atTime(NINE));
            assertThat(during.length()).isEqualTo(Duration.ofHours(3));
        });
    }

    @ParameterizedTest
    @MethodSource
    void nights_of_a_clock_change_are_an_hour_shorter_or_longer(LocalDate night, Duration length, Instant start) {
        var during = PermanenceDate.between(night, LocalTime.of(1, 30), LocalTime.of(4, 0), PARIS);

        assertThat(during.length()).isEqualTo(length);
        assertThat(during.start()).isEqualTo(start);
    }

    static Stream<Arguments> nights_of_a_clock_change_are_an_hour_shorter_or_longer() {
        return Stream.of(
                Arguments.of(LocalDate.of(2027, 3, 28), Duration.ofMinutes(90), Instant.parse("2027-03-28T00:30:00Z")),
                Arguments.of(LocalDate.of(2026, 10, 25), Duration.ofMinutes(210), Instant.parse("2026-10-24T23:30:00Z")));
    }

    private static Stream<LocalDate> everyDay() {
        return LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2031, 1, 1));
    }

    private static PermanenceRequest request(LocalTime starts, LocalTime ends, LocalDate from, LocalDate until) {
        return new PermanenceRequest(PermanenceId.next(), CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, DayOfWeek.MONDAY, starts, ends, from, until);
    }
}
