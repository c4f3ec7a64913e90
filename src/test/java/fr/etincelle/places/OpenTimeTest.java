package fr.etincelle.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four hours of a site are four hours in which somebody could answer. */
class OpenTimeTest {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final List<OpeningHours> NINE_TO_TWELVE_AND_TWO_TO_SIX = Arrays.stream(DayOfWeek.values()).filter(day -> day.getValue() < 6).flatMap(day -> List.of(
            new OpeningHours(day, LocalTime.of(14, 0), LocalTime.of(18, 0)), new OpeningHours(day, LocalTime.of(9, 0), LocalTime.of(12, 0))).stream()).toList();
    static final LocalDate ARMISTICE = LocalDate.of(2026, 11, 11);

    final OpenTime week = new OpenTime(NINE_TO_TWELVE_AND_TWO_TO_SIX, Set.of(ARMISTICE)::contains);

    @ParameterizedTest(name = "four hours after {0}: {1}")
    @CsvSource({
            "2026-10-05T09:00, 2026-10-05T15:00",
            "2026-10-05T13:00, 2026-10-05T18:00",
            "2026-10-05T16:30, 2026-10-06T11:30",
            "2026-10-05T23:50, 2026-10-06T15:00",
            "2026-10-09T17:00, 2026-10-12T12:00",
            "2026-10-10T10:00, 2026-10-12T15:00",
            "2026-11-10T17:00, 2026-11-12T12:00"})
    void only_open_hours_count(LocalDateTime from, LocalDateTime until) {
        assertThat(week.after(from.atZone(PARIS), Duration.ofHours(4)).atZone(PARIS).toLocalDateTime()).isEqualTo(until);
    }

    @Test
    void the_night_in_which_clocks_change_costs_nothing() {
        var friday = LocalDateTime.of(2026, 10, 23, 17, 0).atZone(PARIS);
        assertThat(week.after(friday, Duration.ofHours(2)).atZone(PARIS).toLocalDateTime()).isEqualTo(LocalDateTime.of(2026, 10, 26, 10, 0));
    }

    @Test
    void a_site_without_hours_counts_like_a_clock() {
        var from = ZonedDateTime.of(2026, 10, 5, 9, 0, 0, 0, PARIS);
        assertThat(new OpenTime(List.of(), _ -> false).after(from, Duration.ofHours(4))).isEqualTo(from.plusHours(4).toInstant());
    }

    @ParameterizedTest(name = "from {0} until {1}: {2} minutes")
    @CsvSource({
            "2026-10-05T09:00, 2026-10-05T09:30, 30",
            "2026-10-05T11:00, 2026-10-05T15:00, 120",
            "2026-10-05T17:00, 2026-10-06T10:00, 120",
            "2026-10-05T19:00, 2026-10-06T08:00, 0",
            "2026-11-10T17:00, 2026-11-12T10:00, 120",
            "2026-10-05T15:00, 2026-10-05T09:00, 0"})
    void only_what_is_open_lies_between(LocalDateTime from, LocalDateTime until, long minutes) {
        assertThat(week.between(from.atZone(PARIS), until.atZone(PARIS))).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void between_now_and_so_much_open_time_later_lies_as_much_open_time() {
        var chance = RandomGenerator.of("L64X128MixRandom");
        for (int n = 0; n < 500; n++) {
            var from = ZonedDateTime.of(2026, 10, 5, 0, 0, 0, 0, PARIS).plusMinutes(chance.nextInt(100_000));
            var open = Duration.ofMinutes(1 + chance.nextInt(2_000));
            assertThat(week.between(from, week.after(from, open).atZone(PARIS))).as("%s after %s", open, from).isEqualTo(open);
        }
    }

    @Test
    void more_time_never_ends_sooner() {
        var chance = RandomGenerator.of("L64X128MixRandom");
        for (int n = 0; n < 2_000; n++) {
            var from = ZonedDateTime.of(2026, 10, 5, 0, 0, 0, 0, PARIS).plusMinutes(chance.nextInt(100_000));
            int minutes = 1 + chance.nextInt(2_000);
            var end = week.after(from, Duration.ofMinutes(minutes));
            assertThat(end).as("%d minutes after %s", minutes, from)
                    .isAfterOrEqualTo(from.plusMinutes(minutes).toInstant()).isBeforeOrEqualTo(week.after(from, Duration.ofMinutes(minutes + 1)));
        }
    }
}
