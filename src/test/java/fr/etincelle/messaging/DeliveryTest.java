package fr.etincelle.messaging;

import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.DueErrands;
import fr.etincelle.cast.SliceTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was posted leaves, whatever the server does, or is shown with the reason why not. */
@SliceTest
class DeliveryTest {

    static final Instant NINE = TODAY.atTime(9, 0).atZone(PARIS).toInstant();
    static final String RENEE = "renee@courriel.example";

    @Autowired Outbox outbox;
    @Autowired Messages messages;
    @Autowired MailSetup setup;
    @Autowired Delivery delivery;
    @Autowired Carriers carriers;
    @Autowired DueErrands due;
    @Autowired Agenda agenda;
    @Autowired JdbcClient db;

    final MessageId id = MessageId.next();

    @Test
    void an_email_leaves_with_its_name_and_only_once() throws Exception {
        try (var room = new MailRoom()) {
            setup.keep(room.formToSend());
            assertThat(outbox.post(email(NINE, null))).isEqualTo(PostAnswer.POSTED);
            assertThat(outbox.post(email(NINE, null))).isEqualTo(PostAnswer.ALREADY_POSTED);
            due.runUntil(NINE.plus(Duration.ofDays(1)));
            delivery.run(id.value());

            var mail = room.theOneThatArrived();
            assertThat(mail.getMessageID()).isEqualTo("<%s@briquet.example>".formatted(id.value()));
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(RENEE);
            assertThat(progress().sentAt()).isEqualTo(NINE);
        }
    }

    @Test
    void nothing_leaves_before_its_time() {
        try (var room = new MailRoom()) {
            setup.keep(room.formToSend());
            outbox.post(email(NINE.plusSeconds(3600), null));
            due.runUntil(NINE.plusSeconds(3599));
            assertThat(room.arrived()).isEmpty();

            assertThat(delivery.run(id.value())).as("asked too early, it says when").contains(NINE.plusSeconds(3600));
            due.runUntil(NINE.plusSeconds(3600));
            assertThat(room.arrived()).hasSize(1);
        }
    }

    @Test
    void a_server_that_is_down_for_a_day_costs_a_day() {
        int port = MailRoom.nobody();
        setup.keep(MailRoom.form(port, null, null, null, null, "INBOX"));
        outbox.post(email(NINE, null));
        due.runUntil(NINE.plus(Duration.ofDays(1)));
        assertThat(progress()).returns(Trouble.REFUSED, Progress::failure).returns(false, Progress::isOver);
        assertThat(progress().attempts()).isGreaterThan(20);

        try (var room = MailRoom.at(port)) {
            due.runUntil(NINE.plus(Duration.ofHours(26)));
            assertThat(room.arrived()).hasSize(1);
            assertThat(progress().sentAt()).isBetween(NINE.plus(Duration.ofDays(1)), NINE.plus(Duration.ofHours(26)));
            assertThat(progress().failure()).isNull();
        }
    }

    /** It takes the connection, and never says a word. */
    @Test
    void a_server_that_is_silent_slows_nobody_who_books_and_everything_leaves_the_next_day() throws IOException {
        db.sql("update people.person set channel = 'EMAIL' where id = :karim").param("karim", Cast.KARIM.value()).update();
        int port = MailRoom.nobody();
        try (var silent = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            setup.keep(MailRoom.form(port, null, null, null, null, "INBOX"));
            for (int n = 0; n < 3; n++) bookForKarim();
            silent.setSoTimeout(1);
            assertThatThrownBy(silent::accept).as("nobody who books goes and asks it").isInstanceOf(SocketTimeoutException.class);
        }
        due.runUntil(NINE.plus(Duration.ofHours(24)));
        try (var room = MailRoom.at(port)) {
            due.runUntil(NINE.plus(Duration.ofHours(26)));

            assertThat(room.arrived()).hasSize(3).allSatisfy(it -> assertThat(it.getSubject()).startsWith("Votre rendez-vous du"));
        }
    }

    @Test
    void after_three_days_we_give_up_and_say_why() {
        setup.keep(MailRoom.form(MailRoom.nobody(), null, null, null, null, "INBOX"));
        outbox.post(email(NINE, null));
        due.runUntil(NINE.plus(Duration.ofDays(10)));

        assertThat(progress().givenUpAt()).isBetween(NINE.plus(Duration.ofHours(71)), NINE.plus(Duration.ofDays(3)));
        assertThat(progress().failure()).isEqualTo(Trouble.REFUSED);
    }

    @Test
    void a_reminder_that_came_too_late_is_dropped_and_shown() {
        setup.keep(MailRoom.form(MailRoom.nobody(), null, null, null, null, "INBOX"));
        outbox.post(email(NINE, NINE.plus(Duration.ofHours(5))));
        due.runUntil(NINE.plus(Duration.ofDays(1)));

        assertThat(progress()).returns(DropReason.TOO_LATE, Progress::dropReason).returns(NINE.plus(Duration.ofHours(5)), Progress::droppedAt)
                .returns(Trouble.REFUSED, Progress::failure);
    }

    @Test
    void what_was_dropped_is_told_no_more() {
        try (var room = new MailRoom()) {
            setup.keep(room.formToSend());
            var about = UUID.randomUUID();
            outbox.post(new Dispatch(id, Purpose.REMINDER, new Way.Email(RENEE, "Rappel", "Demain", null, List.of(), true), about, NINE.plusSeconds(60), null));
            outbox.drop(about, Set.of(Purpose.REMINDER), DropReason.MOVED);
            due.runUntil(NINE.plus(Duration.ofDays(1)));

            assertThat(room.arrived()).isEmpty();
            assertThat(progress().dropReason()).isEqualTo(DropReason.MOVED);
        }
    }

    @Test
    void without_settings_it_waits_for_them() {
        outbox.post(email(NINE, null));
        due.runUntil(NINE.plusSeconds(600));
        assertThat(progress()).returns(Trouble.NO_ACCOUNT, Progress::failure).returns(false, Progress::isOver);

        try (var room = new MailRoom()) {
            setup.keep(room.formToSend());
            due.runUntil(NINE.plusSeconds(3600));
            assertThat(room.arrived()).hasSize(1);
        }
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(Map.of("RCPT", "550 5.1.1 no such user"), Trouble.ADDRESS_UNKNOWN, true),
                Arguments.of(Map.of("RCPT", "550 unknown"), Trouble.ADDRESS_UNKNOWN, true),
                Arguments.of(Map.of("RCPT", "552 5.2.2 mailbox full"), Trouble.MAILBOX_FULL, true),
                Arguments.of(Map.of(".", "554 5.6.0 we do not like it"), Trouble.REJECTED, true),
                Arguments.of(Map.of("RCPT", "450 4.2.1 grey, come back"), Trouble.BUSY, false),
                Arguments.of(Map.of("RCPT", "452 4.2.2 mailbox full"), Trouble.MAILBOX_FULL, false),
                Arguments.of(Map.of(".", "451 4.3.0 later"), Trouble.BUSY, false),
                Arguments.of(Map.of("RCPT", "554 5.7.1 relay access denied"), Trouble.SENDER_REFUSED, false),
                Arguments.of(Map.of("MAIL", "550 5.7.1 not in that name"), Trouble.SENDER_REFUSED, false),
                Arguments.of(Map.of("MAIL", "530 5.7.0 authenticate first"), Trouble.SENDER_REFUSED, false),
                Arguments.of(Map.of("", "421 too many"), Trouble.BROKEN, false),
                Arguments.of(Map.of("DATA", ""), Trouble.BROKEN, false));
    }

    /** The address is wrong for ever; that the server will not carry for us is ours to put right. */
    @ParameterizedTest
    @MethodSource("refusals")
    void what_the_server_says_decides_whether_to_try_again(Map<String, String> answers, Trouble why, boolean forEver) {
        try (var server = new StubbornServer(answers)) {
            setup.keep(MailRoom.form(server.port(), null, null, null, null, "INBOX"));
            outbox.post(email(NINE, null));
            due.runUntil(NINE);

            assertThat(progress().failure()).isEqualTo(why);
            assertThat(progress().givenUpAt() != null).isEqualTo(forEver);
        }
    }

    @Test
    void what_was_accepted_is_sent_even_if_the_server_hangs_up_without_a_word() {
        try (var server = new StubbornServer(Map.of("QUIT", ""))) {
            setup.keep(MailRoom.form(server.port(), null, null, null, null, "INBOX"));
            outbox.post(email(NINE, null));
            due.runUntil(NINE);

            assertThat(progress().sentAt()).isEqualTo(NINE);
        }
    }

    @Test
    void a_wrong_password_and_a_lost_key_can_be_put_right() {
        try (var room = new MailRoom()) {
            setup.keep(MailRoom.form(room.smtpPort(), "bonjour@briquet.example", "quatre poires", null, null, "INBOX"));
            outbox.post(email(NINE, null));
            due.runUntil(NINE);
            assertThat(progress().failure()).isEqualTo(Trouble.WRONG_PASSWORD);
        }
    }

    @Test
    void an_address_that_is_none_is_given_up_at_once() {
        try (var room = new MailRoom()) {
            setup.keep(room.formToSend());
            outbox.post(new Dispatch(id, Purpose.ANSWER, new Way.Email("renee@courriel.example\r\nBcc: tous@courriel.example", "a", "b", null, List.of(), true), null, NINE, null));
            due.runUntil(NINE);

            assertThat(room.arrived()).isEmpty();
            assertThat(progress()).returns(Trouble.ADDRESS_INVALID, Progress::failure).returns(NINE, Progress::givenUpAt);
        }
    }

    /** As if the program had died right after the server said yes, before it could write that down. */
    @Test
    void what_leaves_twice_after_a_crash_bears_one_name() throws Exception {
        try (var room = new MailRoom()) {
            setup.keep(room.formToSend());
            outbox.post(email(NINE, null));
            carriers.carry(messages.findById(id).orElseThrow());
            due.runUntil(NINE);

            assertThat(room.arrived()).hasSize(2);
            assertThat(room.arrived().get(0).getMessageID()).isEqualTo(room.arrived().get(1).getMessageID());
        }
    }

    @Test
    void a_letter_and_a_call_wait_for_one_of_us_until_they_are_useless() {
        var letter = MessageId.next();
        outbox.post(new Dispatch(id, Purpose.REMINDER, new Way.Call("Renée Dubois", "+33639980001", "Demain à 9 h."), null, NINE, NINE.plus(Duration.ofDays(1))));
        outbox.post(new Dispatch(letter, Purpose.CONFIRMATION, new Way.Letter("Renée Dubois", "3 rue des Lilas", "<html/>"), null, NINE, null));
        due.runUntil(NINE.plus(Duration.ofHours(23)));
        assertThat(progress().isOver()).isFalse();

        due.runUntil(NINE.plus(Duration.ofDays(30)));
        assertThat(progress().dropReason()).isEqualTo(DropReason.TOO_LATE);
        assertThat(messages.findById(letter).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void an_address_has_ten_automatic_messages_a_day_at_most() {
        for (int n = 0; n < Outbox.AUTOMATIC_A_DAY; n++) assertThat(outbox.post(automatic(MessageId.next(), RENEE, NINE))).isEqualTo(PostAnswer.POSTED);

        assertThat(outbox.post(automatic(id, "Renee@Courriel.example", NINE))).isEqualTo(PostAnswer.TOO_MANY);
        assertThat(progress().dropReason()).isEqualTo(DropReason.TOO_MANY);
        assertThat(outbox.post(automatic(MessageId.next(), "karim@courriel.example", NINE))).isEqualTo(PostAnswer.POSTED);
        assertThat(outbox.post(automatic(MessageId.next(), RENEE, NINE.plus(Duration.ofDays(1))))).as("tomorrow is another day").isEqualTo(PostAnswer.POSTED);
        assertThat(outbox.post(new Dispatch(MessageId.next(), Purpose.ANSWER, new Way.Email(RENEE, "a", "b", null, List.of(), false), null, NINE, null)))
                .as("one of us may always write").isEqualTo(PostAnswer.POSTED);
    }

    @Test
    void a_subject_from_outside_may_be_as_long_as_it_likes() {
        outbox.post(new Dispatch(id, Purpose.ANSWER, new Way.Email(RENEE, "Re: ".repeat(200), "b", null, List.of(), true), null, NINE, null));

        assertThat(messages.findById(id).orElseThrow().subject()).hasSize(200);
    }

    private void bookForKarim() {
        var slot = agenda.best(new SlotWish(Cast.DEMARCHES, null, null, TODAY.plusDays(3), 40, HalfDay.ANY, null), 1).getFirst();
        agenda.book(new BookingRequest(AppointmentId.next(), Cast.KARIM, Cast.DEMARCHES, slot.start(), slot.counsellor(), slot.site(), Channel.DESK));
    }

    private Progress progress() {
        return messages.findById(id).orElseThrow().progress();
    }

    private Dispatch email(Instant at, @Nullable Instant uselessAfter) {
        return new Dispatch(id, Purpose.CONFIRMATION, new Way.Email(RENEE, "Votre rendez-vous", "Bonjour Renée.", null, List.of(), true), null, at, uselessAfter);
    }

    private static Dispatch automatic(MessageId id, String to, Instant at) {
        return new Dispatch(id, Purpose.ANSWER, new Way.Email(to, "a", "b", null, List.of(), true), null, at, null);
    }
}
