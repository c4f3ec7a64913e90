package fr.etincelle.places;

import static fr.etincelle.places.HolidayRegion.ALSACE_MOSELLE;
import static fr.etincelle.places.HolidayRegion.METROPOLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    /** As printed in calendars, with the earliest and the latest dates there can be (1818, 2038). */
    @ParameterizedTest
    @ValueSource(strings = {"1818-03-22", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
            "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
            "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09",
            "2035-03-25", "2036-04-13", "2037-04-05", "2038-04-25", "2039-04-10", "2040-04-01", "2049-04-18", "2076-04-19"})
    void easter_falls_where_the_calendars_say(LocalDate easter) {
        assertThat(PublicHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easter_is_a_sunday_between_22_march_and_25_april_in_every_year() {
        assertThat(IntStream.rangeClosed(1900, 2400).mapToObj(PublicHolidays::easter)).allSatisfy(easter -> {
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(easter.getYear(), 3, 22), LocalDate.of(easter.getYear(), 4, 25));
        });
    }

    @Test
    void france_has_eleven_holidays() {
        assertThat(days(2026, METROPOLE, false)).containsExactly(
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 8),
                LocalDate.of(2026, 5, 14), LocalDate.of(2026, 5, 25), LocalDate.of(2026, 7, 14), LocalDate.of(2026, 8, 15),
                LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 11), LocalDate.of(2026, 12, 25));
    }

    @Test
    void a_protestant_church_changes_nothing_outside_alsace_and_moselle() {
        assertThat(days(2026, METROPOLE, true)).isEqualTo(days(2026, METROPOLE, false));
    }

    @Test
    void moselle_keeps_saint_stephens_day_everywhere_and_good_friday_beside_a_protestant_church() {
        assertThat(days(2026, ALSACE_MOSELLE, false)).hasSize(12)
                .contains(LocalDate.of(2026, 12, 26)).doesNotContain(LocalDate.of(2026, 4, 3));
        assertThat(days(2026, ALSACE_MOSELLE, true)).hasSize(13)
                .contains(LocalDate.of(2026, 12, 26), LocalDate.of(2026, 4, 3));
    }

    @ParameterizedTest
    @CsvSource({"GUADELOUPE,2026-05-27", "MARTINIQUE,2026-05-22", "GUYANE,2026-06-10", "REUNION,2026-12-20", "MAYOTTE,2026-04-27",
            "SAINT_MARTIN,2017-05-27", "SAINT_MARTIN,2018-05-28", "SAINT_BARTHELEMY,2026-10-09", "NOUVELLE_CALEDONIE,2026-09-24"})
    void overseas_remembers_its_own_day(HolidayRegion region, LocalDate day) {
        assertThat(days(day.getYear(), region, false)).hasSize(12).contains(day);
    }

    @Test
    void saint_pierre_et_miquelon_has_the_days_of_all_france() {
        assertThat(days(2026, HolidayRegion.SAINT_PIERRE_ET_MIQUELON, true)).isEqualTo(days(2026, METROPOLE, false));
    }

    @Test
    void polynesia_replaced_the_day_of_autonomy_by_matarii_in_2025() {
        assertThat(days(2024, HolidayRegion.POLYNESIE, false)).hasSize(14)
                .contains(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 29), LocalDate.of(2024, 6, 29));
        assertThat(days(2025, HolidayRegion.POLYNESIE, false)).hasSize(14)
                .contains(LocalDate.of(2025, 11, 20)).doesNotContain(LocalDate.of(2025, 6, 29));
    }

    @Test
    void wallis_and_futuna_add_three_days() {
        assertThat(days(2026, HolidayRegion.WALLIS_ET_FUTUNA, false)).hasSize(14)
                .contains(LocalDate.of(2026, 4, 28), LocalDate.of(2026, 6, 29), LocalDate.of(2026, 7, 29));
    }

    @Test
    void two_holidays_may_share_a_day() {
        assertThat(days(2008, METROPOLE, false)).hasSize(11).containsOnlyOnce(LocalDate.of(2008, 7, 14))
                .filteredOn(LocalDate.of(2008, 5, 1)::equals).hasSize(2);
    }

    private static List<LocalDate> days(int year, HolidayRegion region, boolean protestantChurch) {
        return PublicHolidays.of(year, region, protestantChurch).stream().map(PublicHoliday::day).toList();
    }
}
