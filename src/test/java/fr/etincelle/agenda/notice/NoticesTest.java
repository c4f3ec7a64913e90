package fr.etincelle.agenda.notice;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.FATIMA;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.CancelReason;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.agenda.Slot;
import fr.etincelle.cast.DueErrands;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.people.PersonId;
import fr.etincelle.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SliceTest
class NoticesTest {

    record Told(String purpose, String way, String recipient, @Nullable String subject, String text, @Nullable String calendar, String state,
                @Nullable String dropReason) {

        String line() {
            return purpose + " " + way + " " + state;
        }
    }

    static final LocalDate TUESDAY = TODAY.plusDays(8);
    static final Instant NINE = at(TUESDAY, 9, 0);
    static final Instant HALF_PAST_TEN = at(TUESDAY, 10, 30);

    @Autowired Agenda agenda;
    @Autowired Notices notices;
    @Autowired DueErrands due;
    @Autowired JdbcClient db;

    final AppointmentId id = AppointmentId.next();

    @Test
    void a_booking_is_confirmed_by_sms_a_minute_later_without_the_need() {
        book(KARIM);

        assertThat(told()).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo("CONFIRMATION SMS WAITING");
            assertThat(it.recipient).isEqualTo("+33639980002");
            assertThat(it.text).isEqualTo("Le Briquet : RDV mardi 13 octobre à 9 h, Le Briquet, Folschviller. Un souci ? 03 61 91 00 10");
            assertThat(it.text).hasSizeLessThanOrEqualTo(160);
        });
        assertThat(db.sql("select send_at from messaging.message").query(OffsetDateTime.class).single().toInstant())
                .isEqualTo(at(TODAY, 9, 1));
    }

    @Test
    void an_email_says_all_and_carries_the_calendar_and_its_subject_no_need() {
        wishes(KARIM, "EMAIL", "fr");
        book(KARIM);

        assertThat(told()).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo("CONFIRMATION EMAIL WAITING");
            assertThat(it.subject).isEqualTo("Votre rendez-vous du mardi 13 octobre à 9\u00a0h");
            assertThat(it.text).contains("Bonjour Karim", "12 rue des Étincelles, 57730 Folschviller", "Porte verte", "Claire Morel",
                    "Une pièce d'identité", "03 61 91 00 10").doesNotContain("démarche");
            assertThat(it.calendar).contains("METHOD:REQUEST", id.value().toString()).doesNotContain("démarche");
        });
    }

    @Test
    void what_was_typed_as_a_sentence_ends_with_one_full_stop() {
        wishes(KARIM, "EMAIL", "fr");
        db.sql("update places.site set way_in = 'Porte verte. Sonnez.'").update();
        db.sql("update places.service set to_bring = 'Une pièce d''identité, votre téléphone.'").update();
        book(KARIM);

        assertThat(told().getFirst().text).contains("Porte verte. Sonnez.\n", "votre téléphone.\n").doesNotContain("..");
    }

    @Test
    void everyone_reads_it_in_their_language_and_french_stands_in_for_the_others() {
        wishes(KARIM, "EMAIL", "tr");
        book(KARIM);
        assertThat(told().getFirst().subject).startsWith("Randevunuz:").contains("13 Ekim");

        move();
        wishes(KARIM, "EMAIL", "ar");
        agenda.cancel(id, CancelledFor.CENTRE, CancelReason.values()[0]);
        assertThat(told()).anySatisfy(it -> assertThat(it.text).contains("13"));

        wishes(RENEE, "SMS", "fr-falc");
        agenda.book(new BookingRequest(AppointmentId.next(), RENEE, DEMARCHES, NINE, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, BookingRequest.Channel.DESK));
        assertThat(db.sql("select text from messaging.message where recipient = '+33639980001'").query(String.class).single())
                .isEqualTo("Le Briquet : vous avez rendez-vous mardi 13 octobre à 9 heures, Le Briquet, Folschviller. Téléphonez : 03 61 91 00 10");
    }

    @Test
    void easy_french_is_short_sentences_and_whole_words() {
        wishes(KARIM, "EMAIL", "fr-falc");
        book(KARIM);
        assertThat(told()).singleElement().satisfies(it -> {
            assertThat(it.subject).isEqualTo("Votre rendez-vous du mardi 13 octobre à 9 heures");
            assertThat(it.text).contains("Vous avez un rendez-vous.\nmardi 13 octobre à 9 heures.", "Vous allez voir : Claire Morel.", "Prenez avec vous :")
                    .doesNotContain("RDV");
        });
    }

    @Test
    void who_undoes_a_booking_before_hanging_up_tells_nobody() {
        book(KARIM);
        agenda.cancel(id, CancelledFor.CENTRE, CancelReason.values()[0]);

        assertThat(told()).singleElement().satisfies(it -> assertThat(it.line() + " " + it.dropReason).isEqualTo("CONFIRMATION SMS DROPPED CANCELLED"));
        assertThat(reminders()).isZero();
    }

    @Test
    void what_was_confirmed_is_called_off_aloud() {
        wishes(KARIM, "EMAIL", "fr");
        book(KARIM);
        allIsSent();
        agenda.cancel(id, CancelledFor.PERSON, CancelReason.values()[0]);

        assertThat(told()).extracting(Told::line).containsExactlyInAnyOrder("CONFIRMATION EMAIL SENT", "CANCELLATION EMAIL WAITING");
        assertThat(told()).anySatisfy(it -> assertThat(it.calendar).contains("METHOD:CANCEL"));
        assertThat(reminders()).isZero();
    }

    @Test
    void a_cancellation_taken_back_at_once_is_never_told_and_one_that_was_told_is_followed_by_a_confirmation() {
        book(KARIM);
        allIsSent();
        agenda.cancel(id, CancelledFor.CENTRE, CancelReason.values()[0]);
        agenda.unmark(id);
        assertThat(told()).extracting(Told::line).containsExactlyInAnyOrder("CONFIRMATION SMS SENT", "CANCELLATION SMS DROPPED");
        assertThat(reminders()).isOne();
    }

    @Test
    void a_cancellation_that_was_told_and_is_taken_back_is_followed_by_a_confirmation() {
        book(KARIM);
        allIsSent();
        agenda.cancel(id, CancelledFor.CENTRE, CancelReason.values()[0]);
        allIsSent();
        agenda.unmark(id);

        assertThat(told()).extracting(Told::line)
                .containsExactlyInAnyOrder("CONFIRMATION SMS SENT", "CANCELLATION SMS SENT", "CONFIRMATION SMS WAITING");
    }

    @Test
    void an_arrival_taken_back_is_told_to_nobody() {
        book(KARIM);
        allIsSent();
        agenda.markArrived(id);
        agenda.unmark(id);

        assertThat(told()).extracting(Told::line).containsExactly("CONFIRMATION SMS SENT");
    }

    @Test
    void a_change_drops_what_waits_and_says_the_new_time() {
        book(KARIM);
        allIsSent();
        move();

        assertThat(told()).extracting(Told::line).containsExactlyInAnyOrder("CONFIRMATION SMS SENT", "CHANGE SMS WAITING");
        assertThat(told()).anySatisfy(it -> assertThat(it.text).contains("a changé", "10 h 30"));
    }

    @Test
    void a_booking_moved_before_it_was_confirmed_is_confirmed_at_its_new_time_alone() {
        book(KARIM);
        move();

        assertThat(told()).extracting(Told::line).containsExactlyInAnyOrder("CONFIRMATION SMS DROPPED", "CONFIRMATION SMS WAITING");
    }

    @Test
    void whoever_is_called_is_told_by_us_only_when_the_centre_cancels() {
        book(FATIMA);
        agenda.cancel(id, CancelledFor.PERSON, CancelReason.values()[0]);
        assertThat(told()).isEmpty();

        agenda.unmark(id);
        agenda.cancel(id, CancelledFor.CENTRE, CancelReason.values()[0]);
        assertThat(told()).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo("CANCELLATION CALL WAITING");
            assertThat(it.text).startsWith("Bonjour Fatima, c'est Le Briquet. Votre rendez-vous du mardi 13 octobre");
        });
    }

    @Test
    void a_letter_is_the_slip_in_large_print_and_its_cancellation_is_not() {
        db.sql("update people.person set address = '3 rue du Puits', commune = null where id = ?").param(RENEE.value()).update();
        wishes(RENEE, "LETTER", "fr");
        book(RENEE);
        allIsSent();
        agenda.cancel(id, CancelledFor.CENTRE, CancelReason.values()[0]);

        assertThat(told()).extracting(Told::line).containsExactlyInAnyOrder("CONFIRMATION LETTER SENT", "CANCELLATION LETTER WAITING");
        assertThat(told()).anySatisfy(it -> assertThat(it.text).contains("Quand ?"));
        assertThat(told()).anySatisfy(it -> assertThat(it.text).contains("est annulé").doesNotContain("Quand ?"));
    }

    @Test
    void reminders_are_posted_when_their_time_has_come_and_only_once() {
        book(KARIM);
        allIsSent();
        assertThat(remindedAt()).isEqualTo(at(TUESDAY.minusDays(2), 9, 0));

        notices.remind(id);
        notices.remind(id);

        assertThat(told()).extracting(Told::line)
                .containsExactlyInAnyOrder("CONFIRMATION SMS SENT", "REMINDER SMS WAITING", "REMINDER SMS WAITING");
        assertThat(db.sql("select bool_and(useless_after = ?) from messaging.message").param(NINE.atOffset(ZoneOffset.UTC)).query(Boolean.class).single()).isTrue();
    }

    @Test
    void the_errand_reminds_and_is_done() {
        book(FATIMA);
        assertThat(remindedAt()).isEqualTo(at(TUESDAY.minusDays(1), 8, 0));

        due.runUntil(at(TUESDAY.minusDays(1), 8, 0));

        assertThat(told()).extracting(Told::line).containsExactly("REMINDER CALL WAITING");
        assertThat(reminders()).isZero();
    }

    @Test
    void a_moved_appointment_is_reminded_at_its_new_time_and_an_old_reminder_is_dropped() {
        book(KARIM);
        allIsSent();
        notices.remind(id);
        move();

        assertThat(told()).extracting(Told::line).contains("REMINDER SMS DROPPED").doesNotContain("REMINDER SMS WAITING");
        assertThat(remindedAt()).isEqualTo(at(TUESDAY.minusDays(2), 10, 30));
    }

    @Test
    void what_no_longer_stands_is_not_reminded() {
        book(KARIM);
        agenda.markArrived(id);
        notices.remind(id);
        assertThat(told()).extracting(Told::purpose).doesNotContain("REMINDER");
    }

    @Test
    void a_person_may_want_no_reminder_and_a_centre_its_own() {
        db.sql("insert into agenda.reminder_wish (person, delays) values (?, '{}')").param(KARIM.value()).update();
        db.sql("insert into agenda.reminder_rule (delays) values ('{1440}')").update();
        book(KARIM);
        assertThat(reminders()).isZero();

        agenda.cancel(id, CancelledFor.CENTRE, CancelReason.values()[0]);
        db.sql("delete from agenda.reminder_wish").update();
        agenda.unmark(id);
        assertThat(remindedAt()).isEqualTo(at(TUESDAY.minusDays(1), 9, 0));
    }

    private void book(PersonId person) {
        var request = new BookingRequest(id, person, DEMARCHES, NINE, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, BookingRequest.Channel.DESK);
        assertThat(agenda.book(request)).isInstanceOf(BookingAnswer.Booked.class);
    }

    private void move() {
        var to = new Slot(TimeRange.lasting(HALF_PAST_TEN, Duration.ofMinutes(90)), CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN);
        assertThat(agenda.move(id, to)).isInstanceOf(BookingAnswer.Booked.class);
    }

    private void wishes(PersonId person, String channel, String language) {
        db.sql("update people.person set channel = ?, language = ? where id = ?").params(channel, language, person.value()).update();
    }

    /** As if the carriers had done their work. */
    private void allIsSent() {
        db.sql("update messaging.message set sent_at = send_at, version = version + 1 where state = 'WAITING'").update();
        db.sql("delete from shared.errand where task_name = 'messaging.deliver'").update();
    }

    private List<Told> told() {
        return db.sql("""
                select purpose, way, recipient, subject, text, calendar, state, drop_reason from messaging.message
                 where about = ? order by posted_at, purpose
                """).param(id.value()).query(Told.class).list();
    }

    private int reminders() {
        return db.sql("select count(*) from shared.errand where task_name = ?").param(Notices.REMINDING).query(Integer.class).single();
    }

    private Instant remindedAt() {
        return db.sql("select execution_time from shared.errand where task_name = ?").param(Notices.REMINDING)
                .query(OffsetDateTime.class).single().toInstant();
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(PARIS).toInstant();
    }
}
