package fr.etincelle.agenda.waiting;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.FATIMA;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.LE_BRIQUET;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.CancelReason;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.agenda.waiting.OfferAnswer.Taken;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import fr.etincelle.people.PersonId;
import fr.etincelle.shared.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Several answer in the same moment, for real: every transaction commits. Nothing but the errand's own transactions is there to help. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WaitingRaceTest {

    static final Instant THURSDAY_AT_TWO = TODAY.plusDays(3).atTime(14, 0).atZone(PARIS).toInstant();
    static final Instant TWO_WEEKS_LATER = TODAY.plusDays(17).atTime(14, 0).atZone(PARIS).toInstant();

    @Autowired Agenda agenda;
    @Autowired WaitingList waiting;
    @Autowired PlaceErrand errand;

    final JdbcClient db = RealPostgres.asOwner();
    final Actor desk = new Actor(LE_BRIQUET, null);
    final AppointmentId karims = AppointmentId.next();

    @BeforeEach
    void karim_is_offered_what_renée_gave_back() {
        desk.does(() -> {
            var freed = AppointmentId.next();
            book(karims, KARIM.value(), TWO_WEEKS_LATER);
            waiting.note(WaitId.next(), KARIM, DEMARCHES, Wishes.NONE, true);
            waiting.note(WaitId.next(), FATIMA, DEMARCHES, Wishes.NONE, false);
            book(freed, RENEE.value(), THURSDAY_AT_TWO);
            agenda.cancel(freed, CancelledFor.PERSON, CancelReason.UNWELL);
            errand.run(db.sql("select id from agenda.freed_place").query(UUID.class).single());
            return null;
        });
    }

    @AfterEach
    void leave_nothing_behind() {
        Stage.set();
    }

    @Test
    void a_yes_said_by_two_at_once_gives_one_appointment() throws Exception {
        var offer = onlyOffer();

        var answers = allAtOnce(IntStream.range(0, 8).<Callable<OfferAnswer>>mapToObj(_ -> () -> waiting.take(offer)).toList());

        assertThat(answers).containsOnly(new Taken(karims));
        assertThat(appointmentsAt(THURSDAY_AT_TWO)).isEqualTo(1);
        assertThat(appointmentsAt(TWO_WEEKS_LATER)).isZero();
    }

    @Test
    void a_yes_and_a_no_at_once_leave_the_place_with_one_or_free_for_the_next() throws Exception {
        var offer = onlyOffer();

        var answers = allAtOnce(List.<Callable<Object>>of(() -> waiting.take(offer), () -> {
            waiting.decline(offer);
            return "said no";
        }));

        assertThat(answers).hasSize(2);
        var taken = answers.stream().anyMatch(Taken.class::isInstance);
        assertThat(appointmentsAt(THURSDAY_AT_TWO)).isEqualTo(taken ? 1 : 0);
        assertThat(db.sql("select answer from agenda.waiting_offer").query(String.class).single()).isEqualTo(taken ? "YES" : "NO");
    }

    @Test
    void an_errand_run_by_two_at_once_asks_one_person() throws Exception {
        var offer = onlyOffer();
        desk.does(() -> {
            waiting.decline(offer);
            return null;
        });
        var place = db.sql("select id from agenda.freed_place").query(UUID.class).single();

        allAtOnce(IntStream.range(0, 6).<Callable<Object>>mapToObj(_ -> () -> errand.run(place)).toList());

        assertThat(db.sql("select count(*) from agenda.waiting_offer").query(Integer.class).single()).isEqualTo(2);
        assertThat(db.sql("select count(*) from agenda.waiting_offer where answered_at is null and lapsed_at is null").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void who_books_the_place_while_it_is_being_given_never_gets_it_too() throws Exception {
        var offer = onlyOffer();

        var answers = allAtOnce(List.<Callable<Object>>of(() -> waiting.take(offer),
                () -> book(AppointmentId.next(), RENEE.value(), THURSDAY_AT_TWO), () -> book(AppointmentId.next(), FATIMA.value(), THURSDAY_AT_TWO)));

        assertThat(answers).filteredOn(BookingAnswer.Booked.class::isInstance).isEmpty();
        assertThat(appointmentsAt(THURSDAY_AT_TWO)).isEqualTo(1);
    }

    private BookingAnswer book(AppointmentId id, UUID person, Instant start) {
        return agenda.book(new BookingRequest(id, new PersonId(person), DEMARCHES, start, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, Channel.DESK));
    }

    private OfferId onlyOffer() {
        return new OfferId(db.sql("select id from agenda.waiting_offer").query(UUID.class).single());
    }

    private int appointmentsAt(Instant start) {
        return db.sql("select count(*) from agenda.appointment where starts_at = :start and cancelled_at is null and held_until is null")
                .param("start", start.atOffset(ZoneOffset.UTC)).query(Integer.class).single();
    }

    private <T> List<T> allAtOnce(List<Callable<T>> calls) throws Exception {
        var ready = new CountDownLatch(calls.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = calls.stream().map(call -> threads.submit(() -> {
                ready.countDown();
                ready.await();
                return desk.does(call::call);
            })).collect(Collectors.toCollection(ArrayList<Future<T>>::new));
            var found = new ArrayList<T>();
            for (var answer : answers) found.add(answer.get());
            return found;
        }
    }
}
