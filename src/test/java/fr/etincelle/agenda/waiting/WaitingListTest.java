package fr.etincelle.agenda.waiting;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.FATIMA;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.VERIFICATION;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.CancelReason;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.agenda.Slot;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.agenda.State;
import fr.etincelle.agenda.waiting.OfferAnswer.Reason;
import fr.etincelle.agenda.waiting.OfferAnswer.Taken;
import fr.etincelle.agenda.waiting.OfferAnswer.TooLate;
import fr.etincelle.cast.DueErrands;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StoppedClock;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.people.PersonId;
import fr.etincelle.people.PersonsMerged;
import fr.etincelle.people.PersonsParted;
import fr.etincelle.places.ServiceId;
import fr.etincelle.shared.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** It is Monday at nine. Renée's appointment of Thursday at two is cancelled while others would come sooner. */
@SliceTest
class WaitingListTest {

    record Told(String way, String recipient, @Nullable String subject, String text, String state) {}

    static final LocalDate THURSDAY = TODAY.plusDays(3);
    static final Instant PLACE = at(THURSDAY, 14, 0);
    static final Instant LATER = at(THURSDAY.plusWeeks(2), 14, 0);
    static final Instant A_MINUTE_PAST_NINE = at(TODAY, 9, 1);

    @Autowired Agenda agenda;
    @Autowired WaitingList waiting;
    @Autowired DueErrands due;
    @Autowired StoppedClock.Hands clock;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient db;

    final AppointmentId freed = AppointmentId.next();

    @Test
    void a_place_that_falls_free_is_kept_for_the_one_who_waits_longest() {
        waits(FATIMA, 1);
        waits(KARIM, 5);
        renéeCancels();

        assertThat(openOffer(KARIM)).satisfies(offer -> {
            assertThat(offer.person()).isEqualTo(KARIM);
            assertThat(offer.start().toInstant()).isEqualTo(PLACE);
            assertThat(offer.siteName()).isEqualTo("Le Briquet");
            assertThat(offer.heldUntil()).isEqualTo(at(TODAY, 14, 31));
            assertThat(agenda.entry(offer.hold()).orElseThrow().state()).isEqualTo(State.HELD);
        });
        assertThat(waiting.openOfferFor(FATIMA)).isEmpty();
        assertThat(book(AppointmentId.next(), FATIMA, PLACE)).isInstanceOf(BookingAnswer.Refused.class);
    }

    @Test
    void nobody_is_asked_before_a_colleague_could_take_the_cancellation_back() {
        waits(KARIM, 5);
        cancelled();
        agenda.unmark(freed);
        due.runUntil(A_MINUTE_PAST_NINE);

        assertThat(waiting.openOfferFor(KARIM)).isEmpty();
        assertThat(openPlaces()).isZero();
    }

    @Test
    void an_sms_says_when_where_until_when_and_how_to_answer_and_not_what_for() {
        waits(KARIM, 5);
        renéeCancels();

        assertThat(offersTold()).singleElement().satisfies(told -> {
            assertThat(told.way).isEqualTo("SMS");
            assertThat(told.text).isEqualTo("Le Briquet : une place plus tôt, jeudi 8 octobre à 14 h, Le Briquet. Gardée jusqu'au lundi 5 octobre à 14 h 31. OUI ou NON ? Appelez le 03 61 91 00 10"
                    .replace("ô", "o"));
            assertThat(told.text).hasSizeLessThanOrEqualTo(160);
        });
    }

    @Test
    void an_email_says_all_and_its_subject_no_need() {
        wishesToBeTold(KARIM, "EMAIL", "fr");
        book(AppointmentId.next(), KARIM, LATER);
        waits(KARIM, 5);
        renéeCancels();

        assertThat(offersTold()).singleElement().satisfies(told -> {
            assertThat(told.subject).isEqualTo("Une place plus tôt : jeudi 8 octobre à 14\u00a0h");
            assertThat(told.text).contains("Bonjour Karim", "12 rue des Étincelles", "Porte verte", "Claire Morel", "Elle remplacerait votre rendez-vous du jeudi 22 octobre",
                    "jusqu'au lundi 5 octobre à 14\u00a0h\u00a031", "Répondez OUI pour prendre ce rendez-vous, NON sinon.", "03 61 91 00 10").doesNotContain("démarche");
        });
    }

    @Test
    void everyone_reads_it_in_their_language() {
        waits(KARIM, 5);
        wishesToBeTold(KARIM, "EMAIL", "tr");
        renéeCancels();
        assertThat(offersTold().getFirst().subject).startsWith("Daha erken bir randevu").contains("8 Ekim");
    }

    @Test
    void who_can_only_be_telephoned_is_on_the_list_of_calls() {
        waits(FATIMA, 5);
        renéeCancels();

        assertThat(offersTold()).singleElement().satisfies(told -> {
            assertThat(told.way).isEqualTo("CALL");
            assertThat(told.text).startsWith("Bonjour Fatima, c'est Le Briquet. Une place s'est libérée plus tôt : jeudi 8 octobre").contains("Voulez-vous la prendre ?");
        });
    }

    @Test
    void whom_nothing_reaches_is_passed_over() {
        db.sql("update people.person set phone = null where id = ?").param(FATIMA.value()).update();
        waits(FATIMA, 9);
        waits(KARIM, 5);
        renéeCancels();

        assertThat(openOffer(KARIM).start().toInstant()).isEqualTo(PLACE);
    }

    @Test
    void without_an_answer_the_next_one_is_asked_when_the_time_is_over_and_the_first_never_again() {
        waits(KARIM, 5);
        waits(FATIMA, 1);
        renéeCancels();
        var first = openOffer(KARIM);

        due.runUntil(first.heldUntil());

        assertThat(agenda.entry(first.hold())).isEmpty();
        assertThat(told(first).state).isEqualTo("DROPPED");
        at(first.heldUntil(), () -> {
            assertThat(waiting.openOfferFor(KARIM)).isEmpty();
            assertThat(waiting.openOfferFor(FATIMA)).isPresent();
            assertThat(waiting.take(first.id())).isEqualTo(new TooLate(Reason.LAPSED));
        });
        due.runUntil(PLACE);
        assertThat(db.sql("select count(*) from agenda.waiting_offer").query(Integer.class).single()).isEqualTo(2);
        assertThat(openPlaces()).isZero();
        assertThat(waitingPeople()).containsExactlyInAnyOrder(KARIM.value(), FATIMA.value());
    }

    @Test
    void a_no_asks_the_next_one_at_once_and_leaves_them_on_the_list() {
        waits(KARIM, 5);
        waits(FATIMA, 1);
        renéeCancels();
        var offer = openOffer(KARIM);

        waiting.decline(offer.id());
        waiting.decline(offer.id());
        due.runUntil(A_MINUTE_PAST_NINE);

        assertThat(openOffer(FATIMA).start().toInstant()).isEqualTo(PLACE);
        assertThat(waiting.take(offer.id())).isEqualTo(new TooLate(Reason.DECLINED));
        assertThat(waitingPeople()).containsExactlyInAnyOrder(KARIM.value(), FATIMA.value());
    }

    @Test
    void a_yes_makes_it_theirs_and_saying_it_again_changes_nothing() {
        waits(KARIM, 5);
        renéeCancels();
        var offer = openOffer(KARIM);

        assertThat(waiting.take(offer.id())).isEqualTo(new Taken(offer.hold()));
        assertThat(waiting.take(offer.id())).isEqualTo(new Taken(offer.hold()));
        waiting.decline(offer.id());

        assertThat(agenda.entry(offer.hold()).orElseThrow()).satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(State.BOOKED);
            assertThat(entry.person()).isEqualTo(KARIM);
        });
        assertThat(told(offer).state).isEqualTo("DROPPED");
        assertThat(waitingPeople()).isEmpty();
        due.runUntil(at(TODAY, 9, 2));
        assertThat(openPlaces()).isZero();
    }

    @Test
    void who_has_a_later_appointment_comes_sooner_with_the_same_one_and_its_place_is_offered_in_turn() {
        var theirs = AppointmentId.next();
        book(theirs, KARIM, LATER);
        waits(KARIM, 5);
        waits(FATIMA, 1);
        renéeCancels();

        assertThat(waiting.take(openOffer(KARIM).id())).isEqualTo(new Taken(theirs));

        assertThat(agenda.entry(theirs).orElseThrow().start().toInstant()).isEqualTo(PLACE);
        assertThat(appointmentsOf(KARIM)).isEqualTo(1);
        due.runUntil(at(TODAY, 9, 2));
        assertThat(openOffer(FATIMA).start().toInstant()).isEqualTo(LATER);
    }

    @Test
    void a_place_that_is_not_sooner_than_what_they_have_is_not_offered() {
        book(AppointmentId.next(), KARIM, at(THURSDAY.minusDays(2), 9, 0));
        waits(KARIM, 5);
        renéeCancels();

        assertThat(waiting.openOfferFor(KARIM)).isEmpty();
    }

    @Test
    void who_cannot_come_then_is_not_asked() {
        waiting.note(WaitId.next(), KARIM, DEMARCHES, new Wishes(Set.of(DayOfWeek.TUESDAY), HalfDay.ANY, Set.of()), true);
        waiting.note(WaitId.next(), FATIMA, DEMARCHES, new Wishes(Set.of(DayOfWeek.THURSDAY), HalfDay.AFTERNOON, Set.of(MARCEL_MARTIN)), false);
        renéeCancels();

        assertThat(waiting.openOfferFor(KARIM)).isEmpty();
        assertThat(openOffer(FATIMA).start().toInstant()).isEqualTo(PLACE);
    }

    @Test
    void what_is_left_of_a_place_is_offered_as_well() {
        waits(KARIM, 5, VERIFICATION);
        waits(FATIMA, 1, VERIFICATION);
        renéeCancels();

        waiting.take(openOffer(KARIM).id());
        due.runUntil(at(TODAY, 9, 2));

        assertThat(openOffer(FATIMA).start().toInstant()).isEqualTo(at(THURSDAY, 14, 30));
    }

    @Test
    void nobody_is_asked_at_night() {
        waits(KARIM, 5);
        book(freed, RENEE, PLACE);
        at(at(TODAY, 21, 0), this::cancelBooking);

        due.runUntil(at(TODAY.plusDays(1), 7, 59));
        assertThat(offersTold()).isEmpty();

        due.runUntil(at(TODAY.plusDays(1), 8, 0));
        assertThat(offersTold()).hasSize(1);
    }

    @Test
    void who_excuses_themselves_frees_a_place_too() {
        waits(KARIM, 5);
        book(freed, RENEE, PLACE);
        agenda.markExcused(freed);
        due.runUntil(A_MINUTE_PAST_NINE);

        assertThat(openOffer(KARIM).start().toInstant()).isEqualTo(PLACE);
    }

    @Test
    void what_is_only_kept_for_them_is_no_appointment_that_could_be_told_as_moved() {
        waits(KARIM, 5);
        renéeCancels();

        agenda.move(openOffer(KARIM).hold(), new Slot(TimeRange.lasting(at(THURSDAY, 16, 0), Duration.ofMinutes(90)), CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN));

        assertThat(db.sql("select purpose from messaging.message where recipient = '+33639980002'").query(String.class).list()).containsExactly("OFFER");
        assertThat(waiting.take(openOffer(KARIM).id())).isInstanceOf(Taken.class);
        assertThat(db.sql("select starts_at from agenda.appointment where person = ?").param(KARIM.value()).query(OffsetDateTime.class).single().toInstant()).isEqualTo(PLACE);
    }

    @Test
    void a_place_that_is_too_near_is_offered_to_nobody() {
        waits(KARIM, 5);
        book(freed, RENEE, at(TODAY, 9, 45));
        cancelBooking();
        due.runUntil(A_MINUTE_PAST_NINE);

        assertThat(offersTold()).isEmpty();
        assertThat(openPlaces()).isZero();
    }

    @Test
    void where_nobody_waits_nothing_is_noted() {
        renéeCancels();

        assertThat(db.sql("select count(*) from agenda.freed_place").query(Integer.class).single()).isZero();
    }

    @Test
    void a_place_that_the_counsellor_cannot_keep_is_gone() {
        waits(KARIM, 5);
        renéeCancels();
        var offer = openOffer(KARIM);
        db.sql("insert into agenda.absence (id, counsellor, during, kind) values (gen_random_uuid(), :claire, tstzrange('2026-10-08', '2026-10-09'), 'SICK')")
                .param("claire", CLAIRE_THE_COUNSELLOR.value()).update();
        book(AppointmentId.next(), KARIM, LATER);

        assertThat(waiting.take(offer.id())).isEqualTo(new TooLate(Reason.GONE));

        assertThat(waiting.openOfferFor(KARIM)).isEmpty();
        assertThat(agenda.entry(offer.hold())).isEmpty();
        assertThat(appointmentsOf(KARIM)).isEqualTo(1);
        assertThat(waitingPeople()).containsExactly(KARIM.value());
    }

    @Test
    void our_message_leads_back_to_its_offer_even_when_it_is_over() {
        waits(KARIM, 5);
        renéeCancels();
        var offer = openOffer(KARIM);
        var message = new MessageId(db.sql("select message from agenda.waiting_offer").query(UUID.class).single());

        assertThat(waiting.offerTold(message)).contains(offer);
        waiting.decline(offer.id());
        assertThat(waiting.offerTold(message)).contains(offer);
        assertThat(waiting.offerTold(MessageId.next())).isEmpty();
    }

    @Test
    void who_leaves_the_list_gives_back_what_was_kept_for_them() {
        waits(KARIM, 5);
        waits(FATIMA, 1);
        renéeCancels();

        waiting.leave(waitOf(KARIM));
        due.runUntil(A_MINUTE_PAST_NINE);

        assertThat(waitingPeople()).containsExactly(FATIMA.value());
        assertThat(openOffer(FATIMA).start().toInstant()).isEqualTo(PLACE);
    }

    @Test
    void who_was_received_waits_no_more() {
        var theirs = AppointmentId.next();
        book(theirs, KARIM, at(TODAY, 10, 0));
        waits(KARIM, 5);

        agenda.markSeen(theirs);

        assertThat(waitingPeople()).isEmpty();
    }

    @Test
    void who_says_it_again_keeps_the_days_they_have_waited() {
        waits(KARIM, 5);
        waiting.note(WaitId.next(), KARIM, VERIFICATION, Wishes.NONE, true);

        assertThat(db.sql("select service, urgent, listed_at = :before as same from agenda.wait").param("before", at(TODAY.minusDays(5), 9, 0).atOffset(ZoneOffset.UTC))
                .query().singleRow()).containsEntry("service", VERIFICATION.value()).containsEntry("urgent", true).containsEntry("same", true);
    }

    @Test
    void two_records_of_one_person_wait_once_and_each_again_when_they_part() {
        waits(KARIM, 5);
        waits(FATIMA, 1);
        events.publishEvent(new PersonsMerged(KARIM, FATIMA));
        assertThat(waitingPeople()).containsExactly(KARIM.value());

        events.publishEvent(new PersonsParted(KARIM, FATIMA));
        assertThat(waitingPeople()).containsExactlyInAnyOrder(KARIM.value(), FATIMA.value());
    }

    @Test
    void the_database_refuses_what_must_not_be() {
        waits(KARIM, 5);
        assertThatThrownBy(() -> db.sql("""
                insert into agenda.wait (id, person, noted_for, service, weekdays, half_day, urgent, listed_at)
                select gen_random_uuid(), person, noted_for, service, weekdays, half_day, urgent, listed_at from agenda.wait
                """).update()).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("one_wait_per_person");
    }

    @Test
    void the_database_keeps_one_open_offer_for_each_hold() {
        waits(KARIM, 5);
        waits(FATIMA, 1);
        renéeCancels();
        assertThatThrownBy(this::copyOffer).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("one_open_offer_per");
    }

    private void copyOffer() {
        db.sql("""
                insert into agenda.waiting_offer (id, waiting, place, hold, message, counsellor, site, during, made_at, held_until)
                select gen_random_uuid(), (select id from agenda.wait where person = :other), place, hold, message, counsellor, site, during, made_at, held_until
                  from agenda.waiting_offer
                """).param("other", FATIMA.value()).update();
    }

    private void waits(PersonId person, int days) {
        waits(person, days, DEMARCHES);
    }

    private void waits(PersonId person, int days, ServiceId service) {
        at(at(TODAY.minusDays(days), 9, 0), () -> waiting.note(WaitId.next(), person, service, Wishes.NONE, false));
    }

    private void renéeCancels() {
        cancelled();
        due.runUntil(A_MINUTE_PAST_NINE);
    }

    private void cancelled() {
        book(freed, RENEE, PLACE);
        cancelBooking();
    }

    private void cancelBooking() {
        agenda.cancel(freed, CancelledFor.PERSON, CancelReason.UNWELL);
    }

    private BookingAnswer book(AppointmentId id, PersonId person, Instant start) {
        return agenda.book(new BookingRequest(id, person, DEMARCHES, start, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, Channel.DESK));
    }

    private OpenOffer openOffer(PersonId person) {
        return waiting.openOfferFor(person).orElseThrow();
    }

    private WaitId waitOf(PersonId person) {
        return new WaitId(db.sql("select id from agenda.wait where person = ? and left_at is null").param(person.value()).query(UUID.class).single());
    }

    private List<UUID> waitingPeople() {
        return db.sql("select person from agenda.wait where left_at is null").query(UUID.class).list();
    }

    private int appointmentsOf(PersonId person) {
        return db.sql("select count(*) from agenda.appointment where person = ? and cancelled_at is null").param(person.value()).query(Integer.class).single();
    }

    private int openPlaces() {
        return db.sql("select count(*) from agenda.freed_place where closed_at is null").query(Integer.class).single();
    }

    private List<Told> offersTold() {
        return db.sql("select way, recipient, subject, text, state from messaging.message where purpose = 'OFFER' order by posted_at").query(Told.class).list();
    }

    private Told told(OpenOffer offer) {
        return db.sql("select way, recipient, subject, text, state from messaging.message where purpose = 'OFFER' and about = ?").param(offer.hold().value())
                .query(Told.class).single();
    }

    private void wishesToBeTold(PersonId person, String channel, String language) {
        db.sql("update people.person set channel = ?, language = ? where id = ?").params(channel, language, person.value()).update();
    }

    private void at(Instant moment, Runnable work) {
        clock.at(moment, work);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(PARIS).toInstant();
    }
}
