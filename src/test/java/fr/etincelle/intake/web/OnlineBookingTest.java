package fr.etincelle.intake.web;

import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.VALMONT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentBooked;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.State;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.intake.web.RequestAnswer.Noted;
import fr.etincelle.intake.web.RequestAnswer.Reason;
import fr.etincelle.intake.web.RequestAnswer.Refused;
import fr.etincelle.people.People;
import fr.etincelle.people.PhoneNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@SliceTest
class OnlineBookingTest {

    static final ChosenTime NINE = time("2026-10-06T07:00:00Z");
    static final ChosenTime HALF_PAST_TEN = time("2026-10-06T08:30:00Z");
    static final PhoneNumber RENEES = new PhoneNumber("+33639980001");
    static final PhoneNumber ZELIES = new PhoneNumber("+33639980042");

    @Autowired OnlineBooking booking;
    @Autowired OwnAppointments own;
    @Autowired FreeTimes free;
    @Autowired Agenda agenda;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired ApplicationEvents events;

    final AppointmentId id = AppointmentId.next();
    final AppointmentCode code = AppointmentCode.fresh();

    @Test
    void a_time_that_is_chosen_is_held_for_two_minutes_and_nobody_else_is_offered_it() {
        assertThat(hold(id, NINE)).isTrue();

        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.HELD);
        assertThat(heldUntil()).isEqualTo(Instant.parse("2026-10-05T07:02:00Z"));
        assertThat(free.slot(DEMARCHES, NINE, 60)).isEmpty();
        assertThat(hold(AppointmentId.next(), NINE)).isFalse();
    }

    @Test
    void it_is_held_two_minutes_more_at_each_step() {
        hold(id, NINE);
        expire();

        assertThat(hold(id, NINE)).isTrue();
        assertThat(heldUntil()).isEqualTo(Instant.parse("2026-10-05T07:02:00Z"));
        assertThat(db.sql("select count(*) from agenda.appointment").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void a_hold_that_has_ended_makes_room_for_whoever_comes_next_and_the_first_is_told() {
        hold(id, NINE);
        expire();

        assertThat(hold(AppointmentId.next(), NINE)).isTrue();
        assertThat(hold(id, NINE)).isFalse();
        assertThat(confirm(id, "Zélie", ZELIES, NINE)).isEqualTo(new Refused(Reason.LOST));
    }

    @Test
    void another_time_takes_the_place_of_the_first() {
        hold(id, NINE);
        assertThat(hold(id, HALF_PAST_TEN)).isTrue();

        assertThat(free.slot(DEMARCHES, NINE, 60)).isPresent();
        assertThat(free.slot(DEMARCHES, HALF_PAST_TEN, 60)).isEmpty();
    }

    @Test
    void what_was_never_free_is_not_held() {
        assertThat(hold(id, time("2026-10-06T18:00:00Z"))).isFalse();
        assertThat(hold(id, time("2026-10-01T07:00:00Z"))).isFalse();
        assertThat(hold(id, time("2026-12-22T08:00:00Z"))).isFalse();
        assertThat(hold(id, new ChosenTime(NINE.start(), VALMONT))).isFalse();
        assertThat(hold(id, new ChosenTime(Instant.MAX, MARCEL_MARTIN))).isFalse();
        assertThat(hold(id, new ChosenTime(Instant.MIN, MARCEL_MARTIN))).isFalse();
    }

    @Test
    void a_yes_makes_an_appointment_of_the_hold_for_somebody_who_is_welcomed_with_it() {
        hold(id, NINE);

        assertThat(confirm(id, "Zélie", ZELIES, NINE)).isEqualTo(new Noted(id, code));
        assertThat(agenda.entry(id)).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(State.BOOKED);
            assertThat(entry.personName()).isEqualTo("Zélie");
        });
        assertThat(events.stream(AppointmentBooked.class)).singleElement().satisfies(it -> assertThat(it.channel()).isEqualTo(Channel.WEB));
        assertThat(people.find(ZELIES.international())).hasSize(1);
    }

    @Test
    void said_twice_it_books_once_welcomes_once_and_gives_the_same_code() {
        hold(id, NINE);
        confirm(id, "Zélie", ZELIES, NINE);

        assertThat(confirm(id, "Zélie", ZELIES, NINE)).isEqualTo(new Noted(id, code));
        assertThat(people.find(ZELIES.international())).hasSize(1);
        assertThat(db.sql("select count(*) from intake.appointment_code").query(Integer.class).single()).isEqualTo(1);
        assertThat(events.stream(AppointmentBooked.class)).hasSize(1);
    }

    @Test
    void whose_hold_was_cleared_away_still_gets_the_time_when_nobody_took_it() {
        hold(id, NINE);
        agenda.release(id);

        assertThat(confirm(id, "Zélie", ZELIES, NINE)).isEqualTo(new Noted(id, code));
    }

    @Test
    void somebody_known_is_recognised_and_nothing_of_their_record_changes() {
        hold(id, NINE);
        confirm(id, "renee", RENEES, NINE);

        assertThat(agenda.entry(id).orElseThrow().person()).isEqualTo(RENEE);
        assertThat(people.contactOf(RENEE).orElseThrow().fullName()).isEqualTo("Renée Dubois");
        assertThat(people.find(RENEES.international())).hasSize(1);
    }

    @Test
    void a_number_of_the_family_does_not_make_a_son_of_his_mother() {
        hold(id, NINE);
        confirm(id, "Lucas", RENEES, NINE);

        assertThat(agenda.entry(id).orElseThrow().person()).isNotEqualTo(RENEE);
        assertThat(people.find(RENEES.international())).hasSize(2);
    }

    @Test
    void who_is_busy_then_hears_the_same_as_who_comes_too_late_and_leaves_no_trace() {
        book(AppointmentId.next(), "Renée", RENEES, HALF_PAST_TEN);

        assertThat(confirm(id, "Renée", RENEES, time("2026-10-06T08:30:00Z"))).isEqualTo(new Refused(Reason.LOST));
        assertThat(agenda.entry(id)).isEmpty();
    }

    @Test
    void a_refusal_welcomes_nobody() {
        book(AppointmentId.next(), "Karim", new PhoneNumber("+33639980002"), NINE);

        assertThat(confirm(id, "Zélie", ZELIES, NINE)).isEqualTo(new Refused(Reason.LOST));
        assertThat(people.find(ZELIES.international())).isEmpty();
    }

    @Test
    void a_number_has_three_requests_open_and_no_fourth_until_one_is_gone() {
        var first = AppointmentId.next();
        book(first, "Zélie", ZELIES, NINE);
        book(AppointmentId.next(), "Zélie", ZELIES, HALF_PAST_TEN);
        book(AppointmentId.next(), "Lucas", ZELIES, time("2026-10-08T11:30:00Z"));

        assertThat(confirm(id, "Zélie", ZELIES, time("2026-10-12T07:00:00Z"))).isEqualTo(new Refused(Reason.TOO_MANY));
        assertThat(confirm(id, "Karim", new PhoneNumber("+33639980002"), time("2026-10-12T07:00:00Z"))).isInstanceOf(Noted.class);

        assertThat(own.cancel(first)).isTrue();
        assertThat(confirm(AppointmentId.next(), "Zélie", ZELIES, NINE)).isInstanceOf(Noted.class);
    }

    @Test
    void what_the_desk_booked_for_somebody_does_not_count() {
        for (var start : new String[] {"2026-10-06T07:00:00Z", "2026-10-06T08:30:00Z", "2026-10-08T11:30:00Z"}) {
            var slot = free.slot(DEMARCHES, time(start), 60).orElseThrow();
            agenda.book(new BookingRequest(AppointmentId.next(), KARIM, DEMARCHES, slot.start(), slot.counsellor(), slot.site(), Channel.DESK));
        }

        assertThat(confirm(id, "Karim", new PhoneNumber("+33639980002"), time("2026-10-12T07:00:00Z"))).isInstanceOf(Noted.class);
    }

    @Test
    void an_identifier_that_became_something_else_is_not_booked_again() {
        book(id, "Zélie", ZELIES, NINE);

        assertThat(confirm(id, "Karim", new PhoneNumber("+33639980002"), NINE)).isEqualTo(new Refused(Reason.ANSWERED_BEFORE));
        assertThat(confirmAs(AppointmentCode.fresh(), id, "Zélie", ZELIES, HALF_PAST_TEN)).isEqualTo(new Refused(Reason.ANSWERED_BEFORE));
        assertThat(hold(id, HALF_PAST_TEN)).isTrue();
        assertThat(agenda.entry(id).orElseThrow().start().toInstant()).isEqualTo(NINE.start());
    }

    @Test
    void a_code_that_opens_something_already_is_given_to_nobody_else() {
        book(AppointmentId.next(), "Zélie", ZELIES, NINE);

        assertThat(confirm(id, "Zélie", ZELIES, HALF_PAST_TEN)).isInstanceOfSatisfying(Noted.class,
                noted -> assertThat(noted.code()).isNotEqualTo(code));
    }

    @Test
    void neither_the_code_nor_the_number_can_be_read_in_the_table() {
        book(id, "Zélie", ZELIES, NINE);

        assertThat(db.sql("select appointment_code::text from intake.appointment_code").query(String.class).single()).doesNotContain(code.letters(), "0042");
        assertThat(db.sql("select coalesce(string_agg(after::text, ''), '') from shared.audit_trail where thing = 'intake.appointment_code'").query(String.class).single())
                .doesNotContain(code.letters()).doesNotContain(db.sql("select hash from intake.appointment_code").query(String.class).single());
    }

    private boolean hold(AppointmentId id, ChosenTime time) {
        return booking.hold(id, DEMARCHES, time, 60);
    }

    private void book(AppointmentId id, String name, PhoneNumber number, ChosenTime time) {
        assertThat(confirm(id, name, number, time)).isInstanceOf(Noted.class);
    }

    private RequestAnswer confirm(AppointmentId id, String name, PhoneNumber number, ChosenTime time) {
        return confirmAs(code, id, name, number, time);
    }

    private RequestAnswer confirmAs(AppointmentCode code, AppointmentId id, String name, PhoneNumber number, ChosenTime time) {
        return booking.confirm(new Request(id, DEMARCHES, time, name, number, code, Tongue.FRENCH), 60);
    }

    private Instant heldUntil() {
        return db.sql("select held_until from agenda.appointment where id = :id").param("id", id.value()).query(OffsetDateTime.class).single().toInstant();
    }

    private void expire() {
        db.sql("update agenda.appointment set held_until = '2026-10-05 06:59Z' where id = :id").param("id", id.value()).update();
    }

    private static ChosenTime time(String start) {
        return new ChosenTime(Instant.parse(start), MARCEL_MARTIN);
    }
}
