package fr.etincelle.intake.enquiry;

import static fr.etincelle.intake.enquiry.Wishes.HalfDay.AFTERNOON;
import static fr.etincelle.intake.enquiry.Wishes.HalfDay.MORNING;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.intake.enquiry.Wishes.HalfDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishesSaidTest {

    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void days_are_wished_or_refused() {
        assertThat(in("Mercredi si possible").days()).containsExactly(WEDNESDAY);
        assertThat(in("Je suis libre le mardi et le jeudi").days()).containsExactlyInAnyOrder(TUESDAY, THURSDAY);
        assertThat(in("lundi, mardi matin, pas mercredi")).extracting(Wishes::days, Wishes::notDays).containsExactly(Set.of(MONDAY, TUESDAY), Set.of(WEDNESDAY));
        assertThat(in("tous les jours sauf le vendredi").notDays()).containsExactly(FRIDAY);
        assertThat(in("le vendredi je ne peux pas").notDays()).containsExactly(FRIDAY);
        assertThat(in("je travaille le mercredi").notDays()).containsExactly(WEDNESDAY);
        assertThat(in("merkredi").days()).containsExactly(WEDNESDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"J'ai reçu mardi dernier un courrier", "depuis lundi mon ordinateur est en panne", "votre message du mardi", "mon rendez-vous de mardi", "Bonjour"})
    void what_is_over_is_no_wish(String text) {
        assertThat(in(text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"plutôt le matin, MORNING", "l'après-midi, AFTERNOON", "en aprèm, AFTERNOON", "pas le matin, AFTERNOON", "je travaille l'après-midi, MORNING"})
    void half_days_are_heard_and_refusing_one_wishes_for_the_other(String text, HalfDay half) {
        assertThat(in(text).halfDays()).containsExactly(half);
        assertThat(in("matin ou après-midi").halfDays()).isEmpty();
        assertThat(in("le mardi matin").halfDays()).containsExactly(MORNING).doesNotContain(AFTERNOON);
    }

    @ParameterizedTest
    @CsvSource({"le 2 décembre, 2026-12-02", "mardi 1er décembre, 2026-12-01", "le 26/11, 2026-11-26", "le 7/1/2027, 2027-01-07", "demain, 2026-11-24", "après-demain, 2026-11-25", "aujourd'hui, 2026-11-23", "le 4 janvier, 2027-01-04"})
    void dates_are_the_next_ones(String text, LocalDate date) {
        assertThat(in(text).dates()).containsExactly(date);
        assertThat(in(text).days()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"né le 12/07/1954", "reçu le 2 novembre", "le 31/02", "le 3 août", "carte valable jusqu'au 2 décembre"})
    void other_dates_are_not_wished(String text) {
        assertThat(in(text).dates()).isEmpty();
    }

    @Test
    void hours_bound_the_day() {
        assertThat(in("après 14h").from()).isEqualTo(LocalTime.of(14, 0));
        assertThat(in("à partir de 9 h 30").from()).isEqualTo(LocalTime.of(9, 30));
        assertThat(in("avant 11 heures").until()).isEqualTo(LocalTime.of(11, 0));
        assertThat(in("entre 10h et 12h")).extracting(Wishes::from, Wishes::until).containsExactly(LocalTime.of(10, 0), LocalTime.of(12, 0));
        assertThat(in("après 45h").from()).isNull();
    }

    @Test
    void weeks_and_haste_are_heard() {
        assertThat(in("la semaine prochaine")).extracting(Wishes::notBefore, Wishes::notAfter).containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 6));
        assertThat(in("cette semaine")).extracting(Wishes::notBefore, Wishes::notAfter).containsExactly(TODAY, LocalDate.of(2026, 11, 29));
        assertThat(in("dès que possible").soon()).isTrue();
        assertThat(in("le plus vite possible svp").soon()).isTrue();
    }

    private static Wishes in(String text) {
        return WishesSaid.in(Said.of(text), TODAY);
    }
}
