package fr.etincelle.agenda;

import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.AgendaGrid.Hour;
import fr.etincelle.agenda.AgendaGrid.Rows;
import fr.etincelle.agenda.AgendaGrid.Span;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaGridTest {

    @Test
    void an_ordinary_day_is_shown_from_eight_to_six_whatever_it_holds() {
        assertThat(AgendaGrid.around(List.of())).isEqualTo(new AgendaGrid(8, 18));
        assertThat(AgendaGrid.around(List.of(today("10:00", "11:30")))).isEqualTo(new AgendaGrid(8, 18));
    }

    @Test
    void something_early_or_late_makes_the_day_longer() {
        assertThat(AgendaGrid.around(List.of(today("07:45", "09:00"), today("18:00", "20:05")))).isEqualTo(new AgendaGrid(7, 21));
        assertThat(AgendaGrid.around(List.of(today("18:00", "20:00")))).isEqualTo(new AgendaGrid(8, 20));
        assertThat(AgendaGrid.around(List.of(new Span(at("17:00"), at("02:00").plusDays(1))))).isEqualTo(new AgendaGrid(8, 18));
    }

    @Test
    void hours_stand_twelve_rows_apart_up_to_midnight() {
        assertThat(AgendaGrid.around(List.of(today("22:00", "23:30"))).hours())
                .startsWith(new Hour(LocalTime.of(8, 0), 1), new Hour(LocalTime.of(9, 0), 13)).endsWith(new Hour(LocalTime.MIDNIGHT, 193));
    }

    @Test
    void a_span_covers_the_rows_it_touches_on_that_day_alone() {
        var grid = new AgendaGrid(8, 18);

        assertThat(grid.rows(today("09:00", "10:30"), TODAY)).isEqualTo(new Rows(LocalTime.of(9, 0), LocalTime.of(10, 30), 13, 18));
        assertThat(grid.rows(today("09:00", "09:01"), TODAY).count()).isOne();
        assertThat(grid.rows(new Span(at("14:00").minusDays(1), at("09:00")), TODAY)).isEqualTo(new Rows(LocalTime.of(8, 0), LocalTime.of(9, 0), 1, 12));
        assertThat(grid.rows(new Span(at("17:00"), at("09:00").plusDays(1)), TODAY).end()).isEqualTo(LocalTime.of(23, 55));
    }

    private static Span today(String start, String end) {
        return new Span(at(start), at(end));
    }

    private static LocalDateTime at(String time) {
        return TODAY.atTime(LocalTime.parse(time));
    }
}
