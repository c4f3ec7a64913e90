package fr.etincelle.agenda;

import static fr.etincelle.agenda.BookingAnswer.Reason.ANSWERED_BEFORE;
import static fr.etincelle.agenda.BookingAnswer.Reason.NOT_OFFERED;
import static fr.etincelle.agenda.BookingAnswer.Reason.OVER;
import static fr.etincelle.agenda.BookingAnswer.Reason.PERSON_BUSY;
import static fr.etincelle.agenda.BookingAnswer.Reason.TAKEN;
import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.FATIMA;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.SAMIR_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.VERIFICATION;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.BookingAnswer.Booked;
import fr.etincelle.agenda.BookingAnswer.Refused;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.DueErrands;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@SliceTest
class AgendaTest {

    static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Autowired Agenda agenda;
    @Autowired JdbcClient db;
    @Autowired DueErrands due;
    @Autowired ApplicationEvents events;

    final AppointmentId id = AppointmentId.next();

    @Test
    void the_cast_finds_slots_where_counsellors_are() {
        var slots = agenda.slots(wish(null, TODAY, 7));

        assertThat(slots).extracting(Slot::site).contains(MARCEL_MARTIN, Cast.VALMONT);
        assertThat(slots).extracting(Slot::counsellor).contains(CLAIRE_THE_COUNSELLOR, SAMIR_THE_COUNSELLOR);
        assertThat(slots).isSortedAccordingTo(Comparator.comparing(Slot::start));
        assertThat(slots.getFirst().start()).isEqualTo(at(TODAY, 9, 0));
    }

    @Test
    void an_appointment_has_its_names_its_computer_and_is_announced_once() {
        assertThat(book(id, RENEE, at(TOMORROW, 9, 0))).isEqualTo(new Booked(id));
        assertThat(book(id, RENEE, at(TOMORROW, 9, 0))).isEqualTo(new Booked(id));

        assertThat(agenda.entry(id)).hasValueSatisfying(entry -> {
            assertThat(entry.start()).isEqualTo(TOMORROW.atTime(9, 0).atZone(PARIS));
            assertThat(entry.end()).isEqualTo(TOMORROW.atTime(10, 30).atZone(PARIS));
            assertThat(entry.personName()).isEqualTo("Renée Dubois");
            assertThat(entry.counsellorName()).isEqualTo("Claire Morel");
            assertThat(entry.siteName()).isEqualTo("Le Briquet");
            assertThat(entry.serviceLabel()).isEqualTo("Aide pour une démarche");
            assertThat(entry.workstation()).isEqualTo("Poste 1");
            assertThat(entry.state()).isEqualTo(State.BOOKED);
        });
        assertThat(events.stream(AppointmentBooked.class)).containsExactly(new AppointmentBooked(id, RENEE, DEMARCHES,
                slot(at(TOMORROW, 9, 0)), BookingRequest.Channel.DESK));
    }

    @Test
    void one_identifier_never_books_two_different_things() {
        book(id, RENEE, at(TOMORROW, 9, 0));

        assertThat(book(id, RENEE, at(TOMORROW, 10, 30))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(ANSWERED_BEFORE));
        assertThat(book(id, KARIM, at(TOMORROW, 9, 0))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(ANSWERED_BEFORE));
        assertThat(agenda.entry(id).orElseThrow().start()).isEqualTo(TOMORROW.atTime(9, 0).atZone(PARIS));
    }

    @Test
    void what_is_taken_is_refused_with_three_other_slots_that_can_be_had() {
        book(id, RENEE, at(TOMORROW, 9, 0));

        assertRefused(book(AppointmentId.next(), KARIM, at(TOMORROW, 9, 0)), TAKEN);
        assertRefused(book(AppointmentId.next(), KARIM, at(TOMORROW, 10, 15)), TAKEN);
        assertThat(book(AppointmentId.next(), KARIM, at(TOMORROW, 10, 30))).isInstanceOf(Booked.class);
    }

    @Test
    void what_was_never_a_slot_is_not_offered() {
        assertRefused(book(id, RENEE, at(TOMORROW, 20, 0)), NOT_OFFERED);
        assertRefused(book(id, RENEE, at(TOMORROW, 9, 7)), NOT_OFFERED);
        assertRefused(book(id, RENEE, at(TOMORROW, 9, 0).plusSeconds(1)), NOT_OFFERED);
        assertRefused(book(id, RENEE, at(TODAY.minusDays(4), 9, 0)), NOT_OFFERED);
        assertRefused(book(id, RENEE, at(LocalDate.of(2026, 11, 11), 9, 0)), NOT_OFFERED);
        assertThat(agenda.entry(id)).isEmpty();
    }

    @Test
    void nothing_is_booked_with_what_another_centre_has() {
        var start = at(TOMORROW, 9, 0);
        assertNotHere(() -> request(id, new PersonId(Cast.number(99)), DEMARCHES, start, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN));
        assertNotHere(() -> request(id, RENEE, new ServiceId(Cast.number(939)), start, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN));
        assertNotHere(() -> request(id, RENEE, DEMARCHES, start, new AccountId(Cast.number(892)), MARCEL_MARTIN));
        assertNotHere(() -> request(id, RENEE, DEMARCHES, start, CLAIRE_THE_COUNSELLOR, new SiteId(Cast.number(919))));
        assertThat(agenda.slots(new SlotWish(DEMARCHES, new SiteId(Cast.number(919)), null, TODAY, 7, SlotWish.HalfDay.ANY, null))).isEmpty();
    }

    @Test
    void what_is_out_of_sight_is_not_offered_and_costs_nothing() {
        assertRefused(book(id, RENEE, Instant.MAX.minusSeconds(86_400)), NOT_OFFERED);
        assertRefused(book(id, RENEE, Instant.MIN.plusSeconds(86_400)), NOT_OFFERED);
        assertThat(agenda.slots(wish(null, LocalDate.MAX.minusDays(400), 366))).isEmpty();
        assertThat(agenda.slots(wish(null, LocalDate.MIN.plusDays(400), Integer.MAX_VALUE))).isEmpty();
        assertThat(agenda.slots(wish(null, TODAY.minusYears(1), 367))).isNotEmpty();
    }

    @Test
    void nobody_is_expected_in_two_places_at_once() {
        var monday = TODAY.plusWeeks(1);
        book(id, RENEE, at(monday, 14, 0));

        assertRefused(request(AppointmentId.next(), RENEE, VERIFICATION, at(monday, 15, 0), SAMIR_THE_COUNSELLOR, MARCEL_MARTIN), PERSON_BUSY);
    }

    @Test
    void a_third_person_finds_no_computer_where_there_are_two() {
        var monday = TODAY.plusWeeks(1);
        book(id, RENEE, at(monday, 14, 0));
        db.sql("""
                insert into places.workstation_outage (id, workstation, during)
                values (gen_random_uuid(), '%s', tstzrange('2026-10-12 10:00Z', null))
                """.formatted(Cast.COMPUTER_2.value())).update();

        assertRefused(request(AppointmentId.next(), KARIM, DEMARCHES, at(monday, 14, 0), SAMIR_THE_COUNSELLOR, MARCEL_MARTIN), TAKEN);
        assertThat(request(AppointmentId.next(), KARIM, VERIFICATION, at(monday, 14, 0), SAMIR_THE_COUNSELLOR, MARCEL_MARTIN))
                .isInstanceOf(Booked.class);
    }

    @Test
    void a_moved_appointment_stays_the_same_and_leaves_its_former_time_free() {
        book(id, RENEE, at(TOMORROW, 9, 0));

        assertThat(agenda.move(id, slot(at(TOMORROW, 9, 45)))).isEqualTo(new Booked(id));
        assertThat(agenda.move(id, slot(at(TOMORROW, 9, 45)))).isEqualTo(new Booked(id));

        assertThat(agenda.entry(id).orElseThrow().start()).isEqualTo(TOMORROW.atTime(9, 45).atZone(PARIS));
        assertThat(events.stream(AppointmentMoved.class)).containsExactly(
                new AppointmentMoved(id, RENEE, slot(at(TOMORROW, 9, 0)), slot(at(TOMORROW, 9, 45))));
    }

    @Test
    void a_move_onto_somebody_else_is_refused_with_alternatives_and_changes_nothing() {
        book(id, RENEE, at(TOMORROW, 9, 0));
        book(AppointmentId.next(), KARIM, at(TOMORROW, 10, 30));

        assertRefused(agenda.move(id, slot(at(TOMORROW, 9, 15))), TAKEN);
        assertThat(agenda.entry(id).orElseThrow().start()).isEqualTo(TOMORROW.atTime(9, 0).atZone(PARIS));
    }

    @Test
    void what_has_taken_place_does_not_move() {
        book(id, RENEE, at(TOMORROW, 9, 0));
        agenda.markSeen(id);

        assertRefused(agenda.move(id, slot(at(TOMORROW, 10, 30))), OVER);
    }

    @Test
    void a_cancelled_time_goes_to_somebody_else_and_then_does_not_come_back() {
        book(id, RENEE, at(TOMORROW, 9, 0));
        agenda.cancel(id, CancelledFor.PERSON, CancelReason.TRANSPORT);
        agenda.cancel(id, CancelledFor.PERSON, CancelReason.TRANSPORT);

        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(events.stream(AppointmentCancelled.class)).hasSize(1);
        assertThat(agenda.unmark(id)).isEqualTo(new Booked(id));
        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.BOOKED);

        agenda.cancel(id, CancelledFor.CENTRE, CancelReason.STAFF_ABSENT);
        var karims = AppointmentId.next();
        assertThat(book(karims, KARIM, at(TOMORROW, 9, 30))).isEqualTo(new Booked(karims));
        assertRefused(agenda.unmark(id), TAKEN);
        assertRefused(agenda.markArrived(id), TAKEN);
        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void a_cancellation_undone_takes_another_computer_when_its_own_is_in_use() {
        var monday = TODAY.plusWeeks(1);
        book(id, RENEE, at(monday, 14, 0));
        agenda.markExcused(id);
        request(AppointmentId.next(), KARIM, DEMARCHES, at(monday, 14, 0), SAMIR_THE_COUNSELLOR, MARCEL_MARTIN);

        assertThat(agenda.unmark(id)).isEqualTo(new Booked(id));
        assertThat(agenda.entry(id).orElseThrow().workstation()).isEqualTo("Poste 2");
    }

    @Test
    void the_day_goes_from_arrived_to_seen_and_back() {
        book(id, RENEE, at(TOMORROW, 9, 0));

        agenda.markArrived(id);
        agenda.markSeen(id);
        assertThat(state()).isEqualTo(State.SEEN);
        agenda.unmark(id);
        assertThat(state()).isEqualTo(State.ARRIVED);
        agenda.unmark(id);
        assertThat(state()).isEqualTo(State.BOOKED);
        agenda.markMissed(id);
        assertThat(state()).isEqualTo(State.MISSED);
        agenda.markSeen(id);
        assertThat(state()).isEqualTo(State.SEEN);

        assertThat(events.stream(PersonArrived.class)).hasSize(2);
        assertThat(events.stream(AppointmentSeen.class)).hasSize(2);
        assertThat(events.stream(AppointmentMissed.class)).containsExactly(new AppointmentMissed(id, RENEE, slot(at(TOMORROW, 9, 0))));
        assertThat(events.stream(AppointmentReopened.class)).hasSize(1);
    }

    @Test
    void someone_who_did_not_come_has_still_taken_their_time() {
        book(id, RENEE, at(TOMORROW, 9, 0));
        agenda.markMissed(id);

        assertRefused(book(AppointmentId.next(), KARIM, at(TOMORROW, 9, 0)), TAKEN);
    }

    @Test
    void a_hold_keeps_its_slot_until_it_is_confirmed_or_over() {
        agenda.hold(id, null, DEMARCHES, slot(at(TOMORROW, 9, 0)), BookingRequest.Channel.EMAIL, at(TODAY, 18, 0));
        assertRefused(book(AppointmentId.next(), KARIM, at(TOMORROW, 9, 0)), TAKEN);
        assertThat(events.stream(AppointmentBooked.class)).isEmpty();

        assertThat(book(id, RENEE, at(TOMORROW, 9, 0))).isEqualTo(new Booked(id));
        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.BOOKED);
        assertThat(events.stream(AppointmentBooked.class)).hasSize(1);
    }

    @Test
    void a_hold_that_nobody_confirmed_gives_way() {
        agenda.hold(id, FATIMA, DEMARCHES, slot(at(TOMORROW, 9, 0)), BookingRequest.Channel.EMAIL, at(TODAY, 8, 59));

        assertThat(book(AppointmentId.next(), KARIM, at(TOMORROW, 9, 30))).isInstanceOf(Booked.class);
        assertThat(agenda.entry(id)).isEmpty();
    }

    @Test
    void a_hold_that_nobody_confirmed_is_forgotten_a_day_later_and_an_appointment_never() {
        agenda.hold(id, FATIMA, DEMARCHES, slot(at(TOMORROW, 9, 0)), BookingRequest.Channel.EMAIL, at(TODAY, 10, 0));
        var booked = AppointmentId.next();
        agenda.hold(booked, KARIM, DEMARCHES, slot(at(TOMORROW, 10, 30)), BookingRequest.Channel.EMAIL, at(TODAY, 10, 0));
        book(booked, KARIM, at(TOMORROW, 10, 30));

        due.runUntil(at(TOMORROW, 9, 59));
        assertThat(agenda.entry(id)).isPresent();
        due.runUntil(at(TOMORROW, 10, 0));
        assertThat(agenda.entry(id)).isEmpty();
        assertThat(agenda.entry(booked)).isPresent();
    }

    @Test
    void a_hold_let_go_is_free_at_once_and_one_for_another_slot_makes_room() {
        agenda.hold(id, FATIMA, DEMARCHES, slot(at(TOMORROW, 9, 0)), BookingRequest.Channel.EMAIL, at(TODAY, 18, 0));
        assertThat(book(id, FATIMA, at(TOMORROW, 10, 0))).isEqualTo(new Booked(id));
        agenda.release(id);
        assertThat(agenda.entry(id)).as("an appointment is no hold").isPresent();

        var other = AppointmentId.next();
        agenda.hold(other, KARIM, DEMARCHES, slot(at(TODAY, 14, 0)), BookingRequest.Channel.WEB, at(TODAY, 18, 0));
        agenda.release(other);
        assertThat(book(AppointmentId.next(), KARIM, at(TODAY, 14, 0))).isInstanceOf(Booked.class);
    }

    @Test
    void the_counsellor_of_last_time_is_proposed_first() {
        db.sql("""
                insert into agenda.appointment (id, person, booked_for, counsellor, site, service, during, channel, seen_at)
                values (gen_random_uuid(), :renee, :renee, :samir, :site, :service, tstzrange('2026-09-28 08:00Z', '2026-09-28 09:00Z'), 'DESK', '2026-09-28 08:00Z')
                """).param("renee", RENEE.value()).param("samir", SAMIR_THE_COUNSELLOR.value())
                .param("site", MARCEL_MARTIN.value()).param("service", DEMARCHES.value()).update();
        var afternoon = new SlotWish(DEMARCHES, MARCEL_MARTIN, null, TODAY, 1, SlotWish.HalfDay.AFTERNOON, RENEE);

        assertThat(agenda.best(afternoon, 3)).hasSize(3)
                .first().extracting(Slot::counsellor).isEqualTo(SAMIR_THE_COUNSELLOR);
    }

    @Test
    void an_unknown_appointment_cannot_be_changed() {
        assertThatThrownBy(() -> agenda.markSeen(id)).isInstanceOf(NotHere.class);
    }

    private void assertRefused(BookingAnswer answer, BookingAnswer.Reason reason) {
        assertThat(answer).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.alternatives()).hasSize(3).doesNotHaveDuplicates();
        });
    }

    private static void assertNotHere(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(NotHere.class);
    }

    private State state() {
        return agenda.entry(id).orElseThrow().state();
    }

    private BookingAnswer book(AppointmentId id, PersonId person, Instant start) {
        return request(id, person, DEMARCHES, start, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN);
    }

    private BookingAnswer request(AppointmentId id, PersonId person, ServiceId service, Instant start, AccountId counsellor, SiteId site) {
        return agenda.book(new BookingRequest(id, person, service, start, counsellor, site, BookingRequest.Channel.DESK));
    }

    private static Slot slot(Instant start) {
        return new Slot(TimeRange.lasting(start, Duration.ofMinutes(90)), CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN);
    }

    private static SlotWish wish(@Nullable PersonId person, LocalDate from, int days) {
        return new SlotWish(DEMARCHES, null, null, from, days, SlotWish.HalfDay.ANY, person);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(PARIS).toInstant();
    }
}
