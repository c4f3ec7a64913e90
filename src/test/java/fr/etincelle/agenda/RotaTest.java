package fr.etincelle.agenda;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.VALMONT;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etincelle.agenda.PermanenceRequest.Objection;
import fr.etincelle.cast.SliceTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@SliceTest
class RotaTest {

    static final LocalDate FRIDAY = TODAY.plusDays(4);

    @Autowired Rota rota;
    @Autowired RotaList list;
    @Autowired PermanenceDates dates;

    final PermanenceId fridays = PermanenceId.next();

    @Test
    void planned_twice_it_is_written_once() {
        assertThat(rota.plan(fridayMornings(fridays))).isEmpty();
        assertThat(rota.plan(fridayMornings(fridays))).isEmpty();

        assertThat(list.dates(fridays, TODAY)).hasSize(4);
    }

    @Test
    void nobody_is_expected_in_two_places_at_once() {
        rota.plan(fridayMornings(fridays));

        assertThat(rota.plan(fridayMornings(PermanenceId.next()))).contains(Objection.OVERLAPS);
    }

    @Test
    void one_date_is_dropped_and_restored_and_the_series_stays() {
        rota.plan(fridayMornings(fridays));
        var second = new PermanenceDateId(list.dates(fridays, TODAY).get(1).id());

        rota.drop(second);
        assertThat(list.dates(fridays, TODAY)).extracting(RotaList.Date::dropped).containsExactly(false, true, false, false);

        assertThat(rota.restore(second)).isEmpty();
        assertThat(list.dates(fridays, TODAY)).noneMatch(RotaList.Date::dropped);
    }

    @Test
    void one_date_is_moved_elsewhere_and_the_series_stays() {
        rota.plan(fridayMornings(fridays));
        var first = new PermanenceDateId(list.dates(fridays, TODAY).getFirst().id());

        var saturday = PermanenceDate.between(FRIDAY.plusDays(1), LocalTime.of(10, 0), LocalTime.of(12, 0), PARIS);
        assertThat(rota.move(first, VALMONT, saturday)).isEmpty();

        assertThat(list.dates(fridays, TODAY)).extracting(RotaList.Date::siteName)
                .containsExactly("Mairie de Valmont", "Le Briquet", "Le Briquet", "Le Briquet");
    }

    @Test
    void an_ended_rule_writes_no_later_date() {
        rota.plan(fridayMornings(fridays));

        rota.end(fridays, FRIDAY.plusWeeks(1));

        assertThat(list.dates(fridays, TODAY)).hasSize(2);
    }

    @Test
    void the_database_alone_keeps_a_counsellor_out_of_two_places() {
        var rule = fridayMornings(fridays);
        rota.plan(rule);
        var same = PermanenceDate.planned(rule.permanence(), FRIDAY.plusDays(100), PARIS)
                .moved(VALMONT, PermanenceDate.between(FRIDAY, LocalTime.of(11, 59), LocalTime.of(13, 0), PARIS), dates.findAll().getFirst().during().start());

        assertThatThrownBy(() -> dates.save(same)).isInstanceOf(DataIntegrityViolationException.class)
                .hasStackTraceContaining("counsellor_present_in_one_place");
    }

    private static PermanenceRequest fridayMornings(PermanenceId id) {
        return new PermanenceRequest(id, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(12, 0),
                TODAY, FRIDAY.plusWeeks(3));
    }
}
