package fr.etincelle.messaging;

import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.DueErrands;
import fr.etincelle.cast.SliceTest;
import jakarta.mail.Flags;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

/** What is written to the centre is taken in, each message once; none can stand in the way of another. */
@SliceTest
class ReadingTest {

    static final Instant NINE = TODAY.atTime(9, 0).atZone(PARIS).toInstant();

    @Autowired MailSetup setup;
    @Autowired MailAccounts accounts;
    @Autowired Mailboxes mailboxes;
    @Autowired Arrivals arrivals;
    @Autowired Inbox inbox;
    @Autowired Outbox outbox;
    @Autowired Messages messages;
    @Autowired DueErrands due;
    @Autowired JdbcClient db;

    MailRoom room;
    Instant now = NINE;

    @BeforeEach
    void a_mailbox_that_is_read() {
        room = new MailRoom();
        setup.keep(room.form());
        look();
    }

    @AfterEach
    void is_closed_again() {
        room.close();
    }

    @Test
    void a_message_is_taken_in_announced_once_and_marked_as_read(ApplicationEvents events) throws Exception {
        room.delivers(from("renee@courriel.example", "1@courriel.example", "Bonjour, je voudrais un rendez-vous."));
        look();
        look();

        var arrival = theOne();
        assertThat(arrival.sender()).isEqualTo("renee@courriel.example");
        assertThat(arrival.name()).isEqualTo("<1@courriel.example>");
        assertThat(arrival.text()).contains("je voudrais un rendez-vous");
        assertThat(arrival.fate()).as("whoever listens has decided").isEqualTo(Fate.PROPOSED);
        assertThat(events.stream(MailArrived.class)).singleElement().satisfies(event -> {
            assertThat(event.arrival()).isEqualTo(arrival.id());
            assertThat(event.mail().text()).contains("je voudrais un rendez-vous");
        });
        assertThat(room.inbox().getMessages()).singleElement().satisfies(kept -> assertThat(kept.getFlags().contains(Flags.Flag.SEEN)).isTrue());
    }

    @Test
    void whoever_listens_decides_what_became_of_it() {
        room.delivers(from("renee@courriel.example", "1@courriel.example", "Bonjour"));
        look();
        inbox.decide(theOne().id(), Fate.FOR_THE_DESK, "UNCLEAR");

        assertThat(theOne()).returns(Fate.FOR_THE_DESK, Arrival::fate).returns("UNCLEAR", Arrival::why);
    }

    @Test
    void what_lay_there_before_is_left_alone() {
        room.delivers(from("renee@courriel.example", "1@courriel.example", "Il y a longtemps"));
        setup.remove();
        setup.keep(room.form());
        mailboxes.claim(account(), UUID.randomUUID());
        db.sql("update messaging.mailbox set since = now() + interval '1 day', reader = null").update();
        look();

        assertThat(arrivals.findAll()).isEmpty();
        room.delivers(from("renee@courriel.example", "2@courriel.example", "Maintenant"));
        look();
        assertThat(arrivals.findAll()).extracting(Arrival::name).containsExactly("<2@courriel.example>");
    }

    /** Half a minute may pass between the two. */
    @Test
    void reading_begins_when_it_is_set_up_and_not_when_somebody_first_looks() {
        setup.remove();
        setup.keep(room.form());
        var since = mailboxes.progress(account().id()).since();
        assertThat(mailboxes.claim(account(), UUID.randomUUID())).isTrue();

        assertThat(mailboxes.progress(account().id()).since()).isEqualTo(since);
    }

    @Test
    void another_mailbox_begins_anew_at_once_and_whoever_stood_at_the_old_one_takes_nothing_more() {
        var reader = UUID.randomUUID();
        assertThat(mailboxes.claim(account(), reader)).isTrue();
        var form = MailRoom.form(room.smtpPort(), null, null, room.imapPort(), MailRoom.PASSWORD, "Archives");
        setup.keep(new MailForm(form.senderName(), form.senderAddress(), form.smtpHost(), form.smtpPort(), form.smtpSecurity(), null, null,
                form.imapHost(), form.imapPort(), form.imapSecurity(), form.imapUser(), form.imapPassword(), form.imapFolder(), account().version()));

        assertThat(mailboxes.progress(account().id())).returns(0L, Mailboxes.Progress::lastUid).returns(null, Mailboxes.Progress::uidValidity);
        assertThat(mailboxes.advance(account().id(), reader, new Arrival.Place(1, 1, NINE))).isFalse();
    }

    @Test
    void a_message_that_comes_twice_is_taken_in_once(ApplicationEvents events) {
        room.delivers(from("renee@courriel.example", "1@courriel.example", "Bonjour"));
        room.delivers(from("renee@courriel.example", "1@courriel.example", "Bonjour"));
        room.delivers("From: renee@courriel.example\nSubject: Sans nom\n\nBonjour");
        room.delivers("From: renee@courriel.example\nSubject: Sans nom\n\nBonjour");
        look();

        assertThat(arrivals.findAll()).hasSize(2);
        assertThat(events.stream(MailArrived.class)).hasSize(2);
    }

    @Test
    void a_mailbox_that_was_numbered_anew_is_read_again_and_nothing_is_taken_twice(ApplicationEvents events) {
        room.delivers(from("renee@courriel.example", "1@courriel.example", "Bonjour"));
        look();
        db.sql("update messaging.mailbox set uid_validity = uid_validity - 1, last_uid = 500").update();
        room.delivers(from("renee@courriel.example", "2@courriel.example", "Encore moi"));
        look();

        assertThat(arrivals.findAll()).extracting(Arrival::name).containsExactlyInAnyOrder("<1@courriel.example>", "<2@courriel.example>");
        assertThat(events.stream(MailArrived.class)).hasSize(2);
    }

    @Test
    void what_a_machine_wrote_is_kept_and_nobody_is_asked_to_answer(ApplicationEvents events) {
        room.delivers("From: absence@courriel.example\nMessage-ID: <1@courriel.example>\nAuto-Submitted: auto-replied\nSubject: Absent\n\nJe suis absent.");
        room.delivers("Return-Path: <>\nFrom: MAILER-DAEMON@courriel.example\nMessage-ID: <2@courriel.example>\nSubject: Undelivered\n\nNo.");
        room.delivers("From: lettre@courriel.example\nMessage-ID: <3@courriel.example>\nList-Id: <lettre.courriel.example>\nSubject: La lettre\n\nBonjour.");
        room.delivers("From: bonjour@briquet.example\nMessage-ID: <4@briquet.example>\nSubject: De nous\n\nBonjour.");
        look();

        assertThat(arrivals.findAll()).hasSize(4).allMatch(it -> it.fate() == Fate.IGNORED).extracting(Arrival::why)
                .containsExactlyInAnyOrder("AUTO_SUBMITTED", "NULL_SENDER", "MAILING_LIST", "OURSELVES");
        assertThat(events.stream(MailArrived.class)).isEmpty();
    }

    @Test
    void secrets_are_masked_before_anything_is_kept() {
        room.delivers("From: renee@courriel.example\nMessage-ID: <1@courriel.example>\nSubject: mdp : soleil2024\n\nMon mot de passe est : soleil2024");
        look();

        assertThat(theOne().text() + theOne().subject()).contains("[masqu").doesNotContain("soleil2024");
    }

    @Test
    void what_nobody_can_read_is_put_aside_and_the_next_one_follows() {
        room.delivers(from("renee@courriel.example", "1@courriel.example", "Avant"));
        room.delivers("x: y\n\nMot de passe : soleil2024 \u0000\u0001 et la suite");
        room.delivers(from("renee@courriel.example", "2@courriel.example", "Après"));
        look();

        assertThat(arrivals.findAll()).extracting(Arrival::fate, Arrival::why).containsExactlyInAnyOrder(
                tuple(Fate.PROPOSED, null), tuple(Fate.QUARANTINED, "NOT_A_MESSAGE"), tuple(Fate.FOR_THE_DESK, "ASKS_FOR_APPOINTMENT"));
        assertThat(arrivals.findAll()).filteredOn(it -> it.fate() == Fate.QUARANTINED).singleElement()
                .satisfies(it -> assertThat(it.text()).contains("et la suite").doesNotContain("soleil2024"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        " pas un en-tete\nFrom: a@courriel.example\n\nBonjour",
        "From: \"a\" <<<>>>, , ;:\nTo: ((((\nDate: hier\nMessage-ID: <<>>\n\nBonjour",
        "From: a@courriel.example\nContent-Type: multipart/mixed; boundary=\n\nBonjour",
        "From: a@courriel.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n--x--",
        "From: a@courriel.example\nContent-Type: text/plain; charset=\"nulle part\"\nContent-Transfer-Encoding: magie\n\nBonjour",
        "From: a@courriel.example\nSubject: =?utf-8?B?////?= =?x?Q?=ZZ?= =?utf-8?Q?a\u0000b?=\n\nBonjour",
        "From: a@courriel.example\nReferences: <1@x><2@x> <3 4> <é@x>\nIn-Reply-To: moi\n\nBonjour",
        "\n\n\n"})
    void a_hostile_message_never_keeps_back_the_next(String hostile) {
        room.delivers(hostile);
        room.delivers(from("renee@courriel.example", "2@courriel.example", "Après"));
        look();

        assertThat(arrivals.findAll()).anyMatch(it -> it.name().equals("<2@courriel.example>") && it.fate() == Fate.PROPOSED);
        assertThat(trouble()).isNull();
    }

    @Test
    void a_mail_of_ours_that_comes_back_is_shown_as_not_delivered() {
        var id = MessageId.next();
        outbox.post(new Dispatch(id, Purpose.CONFIRMATION, new Way.Email("partie@courriel.example", "Rendez-vous", "Bonjour", null, List.of(), true), null, NINE, null));
        due.runUntil(NINE);
        assertThat(messages.findById(id).orElseThrow().progress().sentAt()).isNotNull();

        room.delivers(report(id, "delayed", "11"));
        look();
        assertThat(messages.findById(id).orElseThrow().progress().sentAt()).as("a delay is no failure").isNotNull();
        room.delivers(report(id, "failed", "12"));
        look();
        assertThat(messages.findById(id).orElseThrow().progress()).returns(Trouble.RETURNED, Progress::failure).returns(null, Progress::sentAt);
    }

    @Test
    void another_mailbox_is_begun_anew() {
        room.delivers(from("renee@courriel.example", "1@courriel.example", "Bonjour"));
        look();
        var before = mailboxes.progress(account().id());
        db.sql("update messaging.mailbox set source = 'another one', last_uid = 77").update();
        look();

        assertThat(mailboxes.progress(account().id()).lastUid()).isEqualTo(before.lastUid());
    }

    @Test
    void one_reader_at_a_time_and_the_next_when_it_falls_silent() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        assertThat(mailboxes.claim(account(), one)).isTrue();
        assertThat(mailboxes.claim(account(), one)).isTrue();
        assertThat(mailboxes.claim(account(), other)).isFalse();
        assertThat(mailboxes.advance(account().id(), other, new Arrival.Place(1, 1, NINE))).as("whoever lost it takes nothing more").isFalse();

        db.sql("update messaging.mailbox set reader_until = now() - interval '1 second'").update();
        assertThat(mailboxes.claim(account(), other)).isTrue();
        assertThat(mailboxes.advance(account().id(), one, new Arrival.Place(1, 1, NINE))).isFalse();
        mailboxes.release(account().id(), other);
        assertThat(mailboxes.claim(account(), one)).isTrue();
    }

    @Test
    void a_server_that_is_away_is_named_until_it_is_back() {
        room.close();
        look();
        assertThat(trouble()).isEqualTo("REFUSED");

        room = new MailRoom();
        db.sql("update messaging.mail_account set imap_port = :port").param("port", room.imapPort()).update();
        look();
        assertThat(trouble()).isNull();
    }

    @Test
    void a_mailbox_nobody_wants_read_any_more_is_left() {
        setup.keep(new MailForm("Le Briquet", "bonjour@briquet.example", "localhost", room.smtpPort(), MailServer.Security.NONE, null, null,
                null, null, null, null, null, null, account().version()));

        assertThat(db.sql("select count(*) from shared.errand where task_name = 'messaging.read'").query(Integer.class).single()).isZero();
    }

    @Test
    void the_neighbours_mail_is_theirs() {
        room.delivers(from("renee@courriel.example", "1@courriel.example", "Bonjour"));
        look();
        db.sql("select set_config('etincelle.centre', :voisin, true)").param("voisin", Cast.LE_VOISIN.toString()).query(String.class).single();

        assertThat(arrivals.findAll()).isEmpty();
        assertThat(accounts.ours()).isEmpty();
    }

    /** The errand comes round every five minutes. */
    private void look() {
        now = now.plus(Duration.ofMinutes(5));
        due.runUntil(now);
    }

    private Arrival theOne() {
        assertThat(arrivals.findAll()).hasSize(1);
        return arrivals.findAll().getFirst();
    }

    private MailAccount account() {
        return accounts.ours().orElseThrow();
    }

    private @Nullable String trouble() {
        return db.sql("select trouble from messaging.mailbox").query(String.class).optional().orElse(null);
    }

    static String from(String sender, String name, String text) {
        return "From: %s\nTo: bonjour@briquet.example\nMessage-ID: <%s>\nSubject: Rendez-vous\nDate: Mon, 5 Oct 2026 09:00:00 +0200\n\n%s".formatted(sender, name, text);
    }

    private static String report(MessageId id, String action, String name) {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@courriel.example
                Message-ID: <%s@courriel.example>
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                I'm sorry.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; courriel.example

                Final-Recipient: rfc822; partie@courriel.example
                Action: %s
                Status: 5.1.1
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s@briquet.example>
                Subject: Rendez-vous
                --b--
                """.formatted(name, action, id.value());
    }
}
