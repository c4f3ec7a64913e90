package fr.etincelle.agenda.slots;

import static fr.etincelle.agenda.slots.Zones.DAYS;
import static fr.etincelle.agenda.slots.Zones.FIRST_DAY;
import static fr.etincelle.agenda.slots.Zones.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiteClockTest {

    @Test
    void an_hour_that_does_not_exist_moves_later_by_the_gap() {
        var spring = LocalDate.of(2030, 3, 31);

        assertThat(inParis(spring, 2, 30)).isEqualTo(inParis(spring, 3, 30));
    }

    @Test
    void an_hour_that_exists_twice_is_the_earlier_one() {
        var autumn = LocalDate.of(2030, 10, 27);

        assertThat(inParis(autumn, 3, 0) - inParis(autumn, 2, 30)).isEqualTo(90);
    }

    @ParameterizedTest
    @MethodSource("fr.etincelle.agenda.slots.Zones#all")
    void local_times_become_the_instants_the_zone_gives_on_every_day_of_five_years(ZoneId zone) {
        var clock = SiteClock.of(zone, FIRST_DAY, DAYS);

        for (int day = 0; day < DAYS; day++) checkDay(clock, zone, FIRST_DAY.plusDays(day), 30);
        for (var day : Zones.changes(zone)) {
            checkDay(clock, zone, day.minusDays(1), 1);
            checkDay(clock, zone, day, 1);
            checkDay(clock, zone, day.plusDays(1), 1);
        }
    }

    @ParameterizedTest
    @MethodSource("fr.etincelle.agenda.slots.Zones#all")
    void instants_show_the_day_and_hour_of_the_wall_on_every_day_of_five_years(ZoneId zone) {
        var clock = SiteClock.of(zone, FIRST_DAY, DAYS);
        var first = EpochMinute.of(FIRST_DAY.atStartOfDay(zone).toInstant());

        for (int minute = first; minute < first + DAYS * 1440; minute += 15) {
            var local = EpochMinute.toInstant(minute).atZone(zone);
            assertThat(clock.dayOf(minute)).isEqualTo((int) local.toLocalDate().toEpochDay());
            assertThat(clock.minuteOfDay(minute)).isEqualTo(local.getHour() * 60 + local.getMinute());
        }
    }

    private static void checkDay(SiteClock clock, ZoneId zone, LocalDate day, int everyMinutes) {
        for (int minute = 0; minute <= 1440; minute += everyMinutes) {
            var expected = ZonedDateTime.ofLocal(localTime(day, minute), zone, null).toInstant();
            assertThat(EpochMinute.toInstant(clock.minuteAt((int) day.toEpochDay(), minute)))
                    .as("%s at minute %d in %s", day, minute, zone)
                    .isEqualTo(expected);
        }
    }

    private static LocalDateTime localTime(LocalDate day, int minute) {
        return day.atStartOfDay().plusMinutes(minute);
    }

    private static int inParis(LocalDate day, int hour, int minute) {
        return SiteClock.of(PARIS, day, 1).minuteAt((int) day.toEpochDay(), hour * 60 + minute);
    }
}
