package fr.etincelle.messaging;

import static fr.etincelle.messaging.ReadingTest.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import fr.etincelle.shared.Actor;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody stands at the mailbox on a thread of its own: hears at once what comes, comes back when the line is cut, and is alone there. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MailWatchTest {

    static final Actor OURS = new Actor(Cast.LE_BRIQUET, null);
    static final Duration AT_MOST = Duration.ofSeconds(20);

    @Autowired MailSetup setup;
    @Autowired MailAccounts accounts;
    @Autowired SmsAccounts sms;
    @Autowired Mailboxes mailboxes;
    @Autowired MailWatches watches;
    @Autowired Arrivals arrivals;
    @Autowired JdbcClient db;
    @Autowired ConfigurableApplicationContext program;

    final BlockingQueue<MailArrived> heard = new LinkedBlockingQueue<>();
    volatile @Nullable Consumer<MailArrived> whenHeard;
    final ApplicationListener<PayloadApplicationEvent<MailArrived>> ear = ApplicationListener.forPayload(this::hear);
    MailRoom room;
    Relay line;

    @BeforeEach
    void a_mailbox_with_somebody_at_it() {
        program.addApplicationListener(ear);
        room = new MailRoom();
        line = new Relay(room.imapPort());
        OURS.does(() -> {
            setup.keep(MailRoom.form(room.smtpPort(), null, null, line.port(), MailRoom.PASSWORD, "INBOX"));
            watches.keep(account());
            return null;
        });
    }

    @AfterEach
    void leaves_again() {
        watches.endAll();
        program.removeApplicationListener(ear);
        line.close();
        room.close();
        Stage.set();
    }

    @Test
    void what_comes_is_heard_at_once_one_after_the_other() throws Exception {
        for (int n = 1; n <= 5; n++) {
            room.delivers(from("renee@courriel.example", n + "@courriel.example", "Bonjour"));
            assertThat(next().mail().messageId()).isEqualTo("<%d@courriel.example>".formatted(n));
        }
        assertThat(OURS.does(arrivals::findAll)).hasSize(5);
    }

    @Test
    void many_at_once_are_all_heard() throws Exception {
        for (int n = 1; n <= 40; n++) room.delivers(from("renee@courriel.example", n + "@courriel.example", "Bonjour"));
        for (int n = 1; n <= 40; n++) assertThat(next()).isNotNull();

        assertThat(OURS.does(arrivals::findAll)).hasSize(40);
        assertThat(heard).isEmpty();
    }

    @Test
    void whoever_comes_second_waits_until_the_first_has_gone() throws Exception {
        room.delivers(from("renee@courriel.example", "1@courriel.example", "Bonjour"));
        next();
        var other = UUID.randomUUID();
        assertThat(OURS.does(() -> mailboxes.claim(account(), other))).isFalse();

        watches.endAll();
        assertThat(OURS.does(() -> mailboxes.claim(account(), other))).isTrue();
    }

    @Test
    void when_the_line_is_cut_it_comes_back_and_nothing_is_lost() throws Exception {
        room.delivers(from("renee@courriel.example", "1@courriel.example", "Bonjour"));
        next();
        line.cut();
        room.delivers(from("renee@courriel.example", "2@courriel.example", "Pendant la coupure"));

        assertThat(next().mail().messageId()).isEqualTo("<2@courriel.example>");
    }

    /** Outside of any transaction, as the watch asks. */
    @Test
    void the_neighbours_settings_are_theirs() {
        assertThat(new Actor(Cast.LE_VOISIN, null).does(accounts::ours)).isEmpty();
        assertThat(new Actor(Cast.LE_VOISIN, null).does(sms::ours)).isEmpty();
        assertThat(OURS.does(accounts::ours)).isPresent();
    }

    /** A bug in what listens costs that one message an immediate answer, and nothing else. */
    @Test
    void a_message_that_something_stumbles_over_is_put_aside_and_the_next_one_follows() throws Exception {
        whenHeard = event -> {
            if ("<1@courriel.example>".equals(event.mail().messageId())) throw new IllegalStateException("a bug");
        };
        room.delivers(from("renee@courriel.example", "1@courriel.example", "Bonjour"));
        room.delivers(from("renee@courriel.example", "2@courriel.example", "Bonjour"));
        assertThat(next().mail().messageId()).isEqualTo("<2@courriel.example>");

        assertThat(OURS.does(arrivals::findAll)).extracting(Arrival::fate, Arrival::why).containsExactlyInAnyOrder(
                tuple(Fate.QUARANTINED, "STUMBLED"), tuple(Fate.PROPOSED, null));
    }

    private void hear(MailArrived event) {
        if (whenHeard != null) whenHeard.accept(event);
        heard.add(event);
    }

    private MailArrived next() throws InterruptedException {
        var event = heard.poll(AT_MOST.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(event).as("something was heard").isNotNull();
        // What is announced stands in the table once its transaction is over.
        while (OURS.does(() -> arrivals.findById(event.arrival())).isEmpty()) Thread.onSpinWait();
        return event;
    }

    private MailAccount account() {
        return accounts.ours().orElseThrow();
    }
}
