package fr.etincelle.agenda.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StartGridTest {

    @Test
    void quarters_are_those_of_the_wall_even_where_the_offset_is_half_an_hour() {
        var day = LocalDate.of(2026, 10, 5);
        var marquesas = ZoneId.of("Pacific/Marquesas");
        var nine = EpochMinute.of(day.atTime(9, 0).atZone(marquesas).toInstant());
        var grid = new StartGrid(60, SiteClock.of(marquesas, day, 1));

        assertThat(grid.from(nine)).isEqualTo(nine);
        assertThat(grid.from(nine + 1)).isEqualTo(nine + 60);
    }

    @ParameterizedTest
    @MethodSource("fr.etincelle.agenda.slots.Zones#all")
    void starts_are_multiples_of_the_step_on_the_clock_whatever_the_step_and_the_night(ZoneId zone) {
        for (var day : Zones.changes(zone)) {
            for (int step : List.of(1, 5, 7, 10, 15, 20, 25, 30, 45, 60)) {
                assertThat(starts(zone, day, step)).as("%s every %d in %s", day, step, zone).isEqualTo(startsOnTheWall(zone, day, step));
            }
        }
    }

    private static List<Integer> starts(ZoneId zone, LocalDate day, int step) {
        var grid = new StartGrid(step, SiteClock.of(zone, day, 1));
        return IntStream.iterate(grid.from(first(zone, day)), start -> start < last(zone, day), grid::after).boxed().toList();
    }

    private static List<Integer> startsOnTheWall(ZoneId zone, LocalDate day, int step) {
        return IntStream.range(first(zone, day), last(zone, day))
                .filter(minute -> EpochMinute.toInstant(minute).atZone(zone).getMinute() % step == 0)
                .boxed()
                .toList();
    }

    private static int first(ZoneId zone, LocalDate day) {
        return EpochMinute.of(day.atStartOfDay(zone).toInstant());
    }

    private static int last(ZoneId zone, LocalDate day) {
        return EpochMinute.of(day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
