package fr.etincelle.agenda;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.VALMONT;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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

    @Autowired Agenda agenda;
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
    void a_changed_rule_leaves_the_past_and_the_exceptions_alone() {
        rota.plan(fridayMornings(fridays));
        var third = new PermanenceDateId(list.dates(fridays, TODAY).get(2).id());
        rota.drop(third);

        assertThat(rota.change(fridays, thursdaysAtValmont(TODAY.plusWeeks(1)))).isEmpty();

        assertThat(list.dates(fridays, TODAY)).extracting(date -> date.start().toString(), RotaList.Date::siteName, RotaList.Date::dropped).containsExactly(
                tuple("2026-10-09T09:00", "Le Briquet", false),
                tuple("2026-10-15T09:30", "Mairie de Valmont", false),
                tuple("2026-10-23T09:00", "Le Briquet", true),
                tuple("2026-10-29T09:30", "Mairie de Valmont", false));
        assertThat(rota.permanence(fridays).orElseThrow().weekday()).isEqualTo(DayOfWeek.THURSDAY.getValue());
    }

    @Test
    void a_change_onto_another_presence_is_refused_and_changes_nothing() {
        rota.plan(fridayMornings(fridays));
        var ontoTuesday = new PermanenceChange(TODAY, MARCEL_MARTIN, DayOfWeek.TUESDAY, LocalTime.of(11, 0), LocalTime.of(13, 0));

        assertThat(rota.change(fridays, ontoTuesday)).contains(Objection.OVERLAPS);
        assertThat(list.dates(fridays, TODAY)).extracting(date -> date.start().getDayOfWeek()).containsOnly(DayOfWeek.FRIDAY);
    }

    @Test
    void a_change_to_other_hours_of_the_same_day_does_not_stand_in_its_own_way() {
        rota.plan(fridayMornings(fridays));

        assertThat(rota.change(fridays, new PermanenceChange(TODAY, MARCEL_MARTIN, DayOfWeek.FRIDAY, LocalTime.of(10, 0), LocalTime.of(13, 0)))).isEmpty();
        assertThat(rota.change(fridays, new PermanenceChange(FRIDAY.plusWeeks(9), MARCEL_MARTIN, DayOfWeek.FRIDAY, LocalTime.of(10, 0), LocalTime.of(13, 0))))
                .contains(Objection.NOTHING_LEFT);
        assertThat(rota.change(fridays, new PermanenceChange(TODAY, MARCEL_MARTIN, DayOfWeek.FRIDAY, LocalTime.of(13, 0), LocalTime.of(13, 0))))
                .contains(Objection.ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void a_date_that_the_change_would_push_out_of_the_period_stays() {
        rota.plan(fridayMornings(fridays));

        rota.change(fridays, new PermanenceChange(FRIDAY, MARCEL_MARTIN, DayOfWeek.SATURDAY, LocalTime.of(14, 0), LocalTime.of(15, 0)));

        assertThat(list.dates(fridays, TODAY)).extracting(date -> date.start().getDayOfWeek())
                .containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void appointments_left_alone_by_a_change_are_told() {
        rota.plan(fridayMornings(fridays));
        var id = AppointmentId.next();
        agenda.book(new BookingRequest(id, RENEE, DEMARCHES, FRIDAY.atTime(9, 0).atZone(PARIS).toInstant(), CLAIRE_THE_COUNSELLOR,
                MARCEL_MARTIN, BookingRequest.Channel.DESK));
        var now = TODAY.atTime(9, 0).atZone(PARIS).toInstant();
        assertThat(list.strays(now)).isEmpty();

        rota.change(fridays, thursdaysAtValmont(TODAY));

        assertThat(list.strays(now)).extracting(RotaList.Stray::id).containsExactly(id.value());
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

    private static PermanenceChange thursdaysAtValmont(LocalDate from) {
        return new PermanenceChange(from, VALMONT, DayOfWeek.THURSDAY, LocalTime.of(9, 30), LocalTime.of(11, 30));
    }

    private static PermanenceRequest fridayMornings(PermanenceId id) {
        return new PermanenceRequest(id, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(12, 0),
                TODAY, FRIDAY.plusWeeks(3));
    }
}
