package fr.etincelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SpokenTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    final Spoken spoken = new Spoken();

    @Test
    void whole_days_are_named_by_their_first_and_their_last() {
        assertThat(said(MONDAY.atStartOfDay(), MONDAY.plusDays(3).atStartOfDay())).isEqualTo("du lundi 5 octobre au mercredi 7 octobre inclus");
        assertThat(said(MONDAY.atStartOfDay(), MONDAY.plusDays(1).atStartOfDay())).isEqualTo("le lundi 5 octobre, toute la journée");
    }

    @Test
    void hours_are_said_where_a_day_is_not_whole() {
        assertThat(said(MONDAY.atTime(14, 0), MONDAY.plusDays(2).atStartOfDay())).isEqualTo("du lundi 5 octobre à 14 h au mardi 6 octobre inclus");
        assertThat(said(MONDAY.atStartOfDay(), MONDAY.plusDays(1).atTime(12, 30))).isEqualTo("du lundi 5 octobre au mardi 6 octobre à 12 h 30");
        assertThat(said(MONDAY.atTime(9, 0), MONDAY.plusDays(1).atTime(12, 0))).isEqualTo("du lundi 5 octobre à 9 h au mardi 6 octobre à 12 h");
    }

    @Test
    void one_day_is_named_once() {
        assertThat(said(MONDAY.atTime(9, 0), MONDAY.atTime(12, 0))).isEqualTo("le lundi 5 octobre, de 9 h à 12 h");
        assertThat(said(MONDAY.atTime(14, 0), MONDAY.plusDays(1).atStartOfDay())).isEqualTo("le lundi 5 octobre, à partir de 14 h");
        assertThat(said(MONDAY.atStartOfDay(), MONDAY.atTime(12, 0))).isEqualTo("le lundi 5 octobre, jusqu'à 12 h");
    }

    private String said(LocalDateTime start, LocalDateTime end) {
        return spoken.span(start, end).replace('\u00a0', ' ');
    }
}
