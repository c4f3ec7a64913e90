package fr.etincelle.messaging;

import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;

import fr.etincelle.cast.DueErrands;
import fr.etincelle.cast.StoppedClock;
import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.messaging.incoming.MailReader;
import fr.etincelle.messaging.incoming.ReadMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People's letters to the centre and the centre's to them, by a real mail server: for the tests of those who read and write them. */
public final class PostOffice implements AutoCloseable {

    /** @param text     what is to be read
     *  @param calendar the invitation that comes with it, or nothing */
    public record Letter(String id, String to, String subject, String text, String calendar, boolean automatic, @Nullable String answers) {}

    private static final Duration ROUND = Duration.ofMinutes(5);
    private static final Duration CONFIRMATIONS_LEAVE = Duration.ofMinutes(2);

    /** Opened once: to open and close it for each test costs more than most tests. */
    private static final MailRoom ROOM = new MailRoom();

    private final MailSetup setup;
    private final DueErrands due;
    private final JdbcClient db;
    private final StoppedClock.Hands clock;
    private final Inbox inbox;
    private final MailAccount account;
    private final UUID reader = UUID.randomUUID();
    private Instant now = TODAY.atTime(9, 0).atZone(PARIS).toInstant();
    private int letters;
    private int handed;
    private boolean mailbox;

    /** Letters are read as they come, without a walk to the mailbox: that costs more than what most tests are about. */
    public PostOffice(ApplicationContext program) {
        due = program.getBean(DueErrands.class);
        db = program.getBean(JdbcClient.class);
        clock = program.getBean(StoppedClock.Hands.class);
        inbox = program.getBean(Inbox.class);
        setup = program.getBean(MailSetup.class);
        setup.keep(ROOM.form());
        account = program.getBean(MailAccounts.class).ours().orElseThrow();
        db.sql("delete from shared.errand where task_name = 'messaging.read' and task_instance like shared.current_centre() || '/%'").update();
        program.getBean(Mailboxes.class).claim(account, reader);
        comeRound();
    }

    /** From now on they lie in a mailbox that is read over IMAP, as in life. */
    public void readsTheMailbox() {
        mailbox = true;
        setup.remove();
        setup.keep(ROOM.form());
        comeRound();
    }

    /** Lays a letter into the mailbox of the centre, and has it read and answered. */
    public void write(String from, String text) {
        write(from, text, null);
    }

    /** @param answered whose Message-ID it names, and whose text it quotes as most programs do */
    public void write(String from, String text, @Nullable Letter answered) {
        var header = answered == null ? "" : "In-Reply-To: %1$s\nReferences: %1$s\n".formatted(answered.id);
        var quote = answered == null ? "" : "\n\nLe lun. 5 oct. 2026 à 09:05, Le Briquet <bonjour@briquet.example> a écrit :\n" + answered.text.replaceAll("(?m)^", "> ");
        raw("""
                From: %s
                To: bonjour@briquet.example
                Message-ID: <%d@courriel.example>
                Subject: %s
                Date: Mon, 5 Oct 2026 09:00:00 +0200
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit
                %s
                %s%s
                """.formatted(from, ++letters, answered == null ? "Bonjour" : "Re: " + answered.subject, header, text, quote).replace("\n\n\n", "\n\n"));
    }

    public void raw(String message) {
        lay(message);
        comeRound();
    }

    /** Into the mailbox: it is read with the next one, where there is one. */
    public void lay(String message) {
        if (mailbox) ROOM.delivers(new String(message.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        else clock.at(now, () -> handOver(message));
    }

    private void handOver(String message) {
        db.sql("update messaging.mailbox set reader_until = clock_timestamp() + interval '2 minutes' where reader = :reader").param("reader", reader).update();
        var place = new Arrival.Place(1, ++handed, now);
        switch (new MailReader(Set.of(account.senderAddress())).read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)))) {
            case IncomingMail mail -> inbox.take(account.id(), reader, place, mail, mail.messageId() == null ? "uid:" + handed : mail.messageId(), Optional.empty());
            case ReadMail.Unreadable(var reason) -> inbox.quarantine(account.id(), reader, place,
                    Arrival.unreadable("", "uid:" + handed, place, reason.name(), now));
        }
    }

    /** Seven minutes pass: the mailbox is looked at, and what is due leaves, confirmations included. */
    public void comeRound() {
        now = now.plus(ROUND);
        due.runUntil(now);
        now = now.plus(CONFIRMATIONS_LEAVE);
        due.runUntil(now);
    }

    /** Nobody writes meanwhile: the mailbox is looked at when it is over. */
    public void waitUntil(Instant later) {
        now = later;
        db.sql("update shared.errand set execution_time = :later where task_name = 'messaging.read' and task_instance like shared.current_centre() || '/%'")
                .param("later", later.atOffset(ZoneOffset.UTC)).update();
        comeRound();
    }

    public Instant now() {
        return now;
    }

    /** What the centre has written to somebody, in its order. */
    public List<Letter> letters(String to) {
        return ROOM.arrived().stream().filter(PostOffice::isFromTheCentre).map(PostOffice::read).filter(it -> it.to.contains(to)).toList();
    }

    public Letter last(String to) {
        return letters(to).getLast();
    }

    private static boolean isFromTheCentre(MimeMessage message) {
        try {
            return message.getMessageID() != null && message.getMessageID().endsWith("@briquet.example>") && message.getRecipients(RecipientType.TO) != null;
        } catch (MessagingException e) {
            throw new IllegalStateException("a letter could not be read", e);
        }
    }

    private static Letter read(MimeMessage message) {
        try {
            return new Letter(message.getMessageID(), String.join(" ", Arrays.stream(message.getRecipients(RecipientType.TO)).map(Object::toString).toList()),
                    message.getSubject(), part(message, "text/plain"), part(message, "text/calendar"),
                    message.getHeader("Auto-Submitted") != null, message.getHeader("In-Reply-To", null));
        } catch (MessagingException e) {
            throw new IllegalStateException("what the centre wrote could not be read", e);
        }
    }

    private static String part(Part part, String type) {
        try {
            if (part.getContent() instanceof Multipart many) {
                var found = new StringBuilder();
                for (int i = 0; i < many.getCount(); i++) found.append(part(many.getBodyPart(i), type));
                return found.toString();
            }
            if (!part.isMimeType(type)) return "";
            return part.getContent() instanceof String text ? text.replace("\r\n", "\n").replace(" \n", " ") : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (MessagingException e) {
            throw new IllegalStateException("a part could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        ROOM.empty();
    }
}
