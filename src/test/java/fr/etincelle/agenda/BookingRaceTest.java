package fr.etincelle.agenda;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.SAMIR_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.VERIFICATION;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.BookingAnswer.Booked;
import fr.etincelle.agenda.BookingAnswer.Refused;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import fr.etincelle.cast.Who;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many ask in the same moment, for real: every transaction commits, on the pool of ten that everyone shares. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BookingRaceTest {

    static final int CALLERS = 200;
    static final Instant MONDAY_AT_TWO = TODAY.plusWeeks(1).atTime(14, 0).atZone(PARIS).toInstant();

    @Autowired Agenda agenda;

    final JdbcClient db = RealPostgres.asOwner();

    @BeforeEach
    void two_hundred_people_call() {
        db.sql("""
                insert into people.person (id, centre, first_name)
                select ('00000000-0000-0000-0000-' || lpad((10000 + n)::text, 12, '0'))::uuid, :centre, 'Personne ' || n
                  from generate_series(0, :last) as n
                """).param("centre", Cast.LE_BRIQUET).param("last", CALLERS - 1).update();
    }

    @AfterEach
    void leave_nothing_behind() {
        Stage.set();
    }

    @Test
    void of_two_hundred_who_want_one_slot_one_has_it_and_the_others_hear_what_else_there_is() throws Exception {
        var answers = allAtOnce(IntStream.range(0, CALLERS).<Callable<BookingAnswer>>mapToObj(n ->
                () -> agenda.book(request(AppointmentId.next(), caller(n), DEMARCHES, CLAIRE_THE_COUNSELLOR))).toList());

        assertThat(answers).filteredOn(Booked.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Refused.class::isInstance).hasSize(CALLERS - 1).allSatisfy(answer -> {
            var refused = (Refused) answer;
            assertThat(refused.reason()).isEqualTo(BookingAnswer.Reason.TAKEN);
            assertThat(refused.alternatives()).hasSize(3);
        });
        assertThat(appointments()).isEqualTo(1);
    }

    @Test
    void one_request_sent_fifty_times_at_once_books_once_and_always_answers_the_same() throws Exception {
        var id = AppointmentId.next();

        var answers = allAtOnce(IntStream.range(0, 50).<Callable<BookingAnswer>>mapToObj(_ ->
                () -> agenda.book(request(id, RENEE, DEMARCHES, CLAIRE_THE_COUNSELLOR))).toList());

        assertThat(answers).containsOnly(new Booked(id));
        assertThat(appointments()).isEqualTo(1);
    }

    @Test
    void two_counsellors_never_give_away_the_same_computer() throws Exception {
        var answers = allAtOnce(IntStream.range(0, 40).<Callable<BookingAnswer>>mapToObj(n -> () -> agenda.book(
                request(AppointmentId.next(), caller(n), DEMARCHES, n % 2 == 0 ? CLAIRE_THE_COUNSELLOR : SAMIR_THE_COUNSELLOR))).toList());

        assertThat(answers).filteredOn(Booked.class::isInstance).hasSize(2);
        assertThat(db.sql("select count(distinct workstation) from agenda.appointment").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void the_last_computer_goes_to_one_of_two() throws Exception {
        db.sql("""
                insert into places.workstation_outage (id, centre, workstation, during)
                values (gen_random_uuid(), :centre, :broken, tstzrange('2026-10-01', null))
                """).param("centre", Cast.LE_BRIQUET).param("broken", Cast.COMPUTER_1.value()).update();

        var answers = allAtOnce(IntStream.range(0, 40).<Callable<BookingAnswer>>mapToObj(n -> () -> agenda.book(
                request(AppointmentId.next(), caller(n), DEMARCHES, n % 2 == 0 ? CLAIRE_THE_COUNSELLOR : SAMIR_THE_COUNSELLOR))).toList());

        assertThat(answers).filteredOn(Booked.class::isInstance).hasSize(1);
        assertThat(appointments()).isEqualTo(1);
    }

    @Test
    void one_person_never_has_two_counsellors_at_once() throws Exception {
        var answers = allAtOnce(IntStream.range(0, 40).<Callable<BookingAnswer>>mapToObj(n -> () -> agenda.book(
                request(AppointmentId.next(), KARIM, VERIFICATION, n % 2 == 0 ? CLAIRE_THE_COUNSELLOR : SAMIR_THE_COUNSELLOR))).toList());

        assertThat(answers).filteredOn(Booked.class::isInstance).hasSize(1);
        assertThat(appointments()).isEqualTo(1);
    }

    @Test
    void moves_bookings_cancellations_and_their_undoing_never_block_each_other() throws Exception {
        var ids = IntStream.range(0, 8).mapToObj(_ -> AppointmentId.next()).toList();
        var day = TODAY.plusWeeks(1);
        for (int n = 0; n < 8; n++) {
            var counsellor = n % 2 == 0 ? CLAIRE_THE_COUNSELLOR : SAMIR_THE_COUNSELLOR;
            var start = day.atTime(14, 0).plusMinutes(30L * (n / 2)).atZone(PARIS).toInstant();
            var id = ids.get(n);
            var person = caller(n);
            assertThat(doing(() -> agenda.book(new BookingRequest(id, person, VERIFICATION, start, counsellor, MARCEL_MARTIN,
                    BookingRequest.Channel.API)))).isInstanceOf(Booked.class);
        }
        var work = new ArrayList<Callable<BookingAnswer>>();
        for (int n = 0; n < 160; n++) {
            var id = ids.get(n % 8);
            var counsellor = n % 3 == 0 ? CLAIRE_THE_COUNSELLOR : SAMIR_THE_COUNSELLOR;
            var start = day.atTime(14, 0).plusMinutes(15L * (n % 14)).atZone(PARIS).toInstant();
            var caller = caller(100 + n % 40);
            work.add(switch (n % 4) {
                case 0 -> () -> agenda.cancel(id, CancelledFor.PERSON, CancelReason.UNWELL);
                case 1 -> () -> agenda.move(id, new Slot(TimeRange.lasting(start, Duration.ofMinutes(30)), counsellor, MARCEL_MARTIN));
                case 2 -> () -> agenda.unmark(id);
                default -> () -> agenda.book(new BookingRequest(AppointmentId.next(), caller, VERIFICATION, start, counsellor,
                        MARCEL_MARTIN, BookingRequest.Channel.API));
            });
        }

        assertThat(allAtOnce(work)).hasSize(160);
        assertThat(overlaps()).isZero();
    }

    @Test
    void of_fifty_who_change_what_they_all_saw_one_does_and_the_others_hear_that_it_changed() throws Exception {
        var id = AppointmentId.next();
        doing(() -> agenda.book(request(id, RENEE, DEMARCHES, CLAIRE_THE_COUNSELLOR)));
        var seen = doing(() -> agenda.entry(id)).orElseThrow().version();

        var answers = allAtOnce(IntStream.range(0, 50).<Callable<Optional<BookingAnswer>>>mapToObj(n ->
                () -> agenda.ifStill(id, version -> version == seen, () -> n % 2 == 0 ? agenda.markArrived(id) : agenda.markMissed(id))).toList());

        assertThat(answers).filteredOn(Optional::isPresent).hasSize(1).first().isEqualTo(Optional.of(new Booked(id)));
        assertThat(doing(() -> agenda.entry(id)).orElseThrow().version()).isEqualTo(seen + 1);
    }

    private static <T> T doing(Callable<T> work) throws Exception {
        return Who.ODILE.signedIn().actor().does(work::call);
    }

    /** Every one of them starts when all are ready; an exception in any fails the test. */
    private static <T> List<T> allAtOnce(List<Callable<T>> work) throws Exception {
        var ready = new CountDownLatch(work.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<T>>();
            for (var one : work) {
                answers.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return doing(one);
                }));
            }
            var done = new ArrayList<T>();
            for (var answer : answers) done.add(answer.get());
            return done;
        }
    }

    private int appointments() {
        return db.sql("select count(*) from agenda.appointment").query(Integer.class).single();
    }

    private int overlaps() {
        return db.sql("""
                select count(*)
                  from agenda.appointment as one
                  join agenda.appointment as other on one.id < other.id and one.during && other.during
                       and (one.counsellor = other.counsellor or one.person = other.person or one.workstation = other.workstation)
                 where one.cancelled_at is null and one.excused_at is null and other.cancelled_at is null and other.excused_at is null
                """).query(Integer.class).single();
    }

    private static PersonId caller(int n) {
        return new PersonId(Cast.number(10_000 + n));
    }

    private static BookingRequest request(AppointmentId id, PersonId person, ServiceId service, AccountId counsellor) {
        return new BookingRequest(id, person, service, MONDAY_AT_TWO, counsellor, MARCEL_MARTIN, BookingRequest.Channel.API);
    }
}
