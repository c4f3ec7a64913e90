package fr.etincelle.messaging;

import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.messaging.incoming.MailReader;
import fr.etincelle.messaging.incoming.ReadMail;
import fr.etincelle.shared.Fingerprint;
import fr.etincelle.shared.SecretInText;
import fr.etincelle.shared.Typed;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads what is new in an open mailbox, oldest first. Each message by itself: one that nobody can read, or that something of ours stumbles over,
 * is put aside with what can be seen of it, and the next one follows. What is read is marked as read and left where it is.
 */
@Component
class MailVisit {

    private static final Logger LOG = LoggerFactory.getLogger(MailVisit.class);
    private static final int BEGINNING = 64 * 1024;
    private static final int SHOWN = 1000;
    private static final int AT_A_TIME = 50;
    private static final int OFTEN = 3;
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private record New(IMAPMessage message, Arrival.Place place) {}

    /** A message within which the line was cut, and how often. */
    private record Obstacle(long uid, int times) {}

    private record Ahead(List<New> messages, long upTo) {}

    private final Mailboxes mailboxes;
    private final Inbox inbox;
    private final Clock clock;
    private final Map<UUID, Obstacle> obstacles = new ConcurrentHashMap<>();

    MailVisit(Mailboxes mailboxes, Inbox inbox, Clock clock) {
        this.mailboxes = mailboxes;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** @return whether the mailbox is still this reader's */
    boolean read(MailAccount account, UUID reader, IMAPFolder folder) throws MessagingException {
        var validity = folder.getUIDValidity();
        var ahead = ahead(folder, validity, mailboxes.progress(account.id()));
        for (var one : ahead.messages) {
            if (!takeOrGoRound(account, reader, one)) return false;
            one.message.setFlag(Flags.Flag.SEEN, true);
            obstacles.remove(account.id());
        }
        mailboxes.good(account.id(), reader, validity, ahead.upTo);
        return true;
    }

    private static Ahead ahead(IMAPFolder folder, long validity, Mailboxes.Progress progress) throws MessagingException {
        if (progress.uidValidity() == null || progress.uidValidity() != validity) return aheadInWhatIsNumberedAnew(folder, validity, progress);
        var found = placed(folder, validity, folder.getMessagesByUID(progress.lastUid() + 1, UIDFolder.LASTUID)).stream()
                .filter(one -> one.place.uid() > progress.lastUid()).toList();
        return new Ahead(found, found.isEmpty() ? progress.lastUid() : found.getLast().place.uid());
    }

    /** Numbers tell nothing here, so the time does. What is found twice is known by its name. */
    private static Ahead aheadInWhatIsNumberedAnew(IMAPFolder folder, long validity, Mailboxes.Progress progress) throws MessagingException {
        var since = progress.uidValidity() == null ? progress.since() : progress.since().minus(CLOCKS_DIFFER);
        var last = lastUid(folder);
        var found = placed(folder, validity, folder.search(new ReceivedDateTerm(ComparisonTerm.GE, Date.from(since)))).stream()
                .filter(one -> one.place.uid() <= last && !one.place.receivedAt().isBefore(since)).toList();
        return new Ahead(found, last);
    }

    private static long lastUid(IMAPFolder folder) throws MessagingException {
        var next = folder.getUIDNext();
        if (next > 0) return next - 1;
        int count = folder.getMessageCount();
        return count == 0 ? 0 : folder.getUID(folder.getMessage(count));
    }

    private static List<New> placed(IMAPFolder folder, long validity, Message[] found) throws MessagingException {
        var facts = new FetchProfile();
        facts.add(UIDFolder.FetchProfileItem.UID);
        facts.add(FetchProfile.Item.SIZE);
        facts.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        for (int from = 0; from < found.length; from += AT_A_TIME) folder.fetch(Arrays.copyOfRange(found, from, Math.min(found.length, from + AT_A_TIME)), facts);
        var all = new ArrayList<New>();
        for (var message : found) {
            if (message instanceof IMAPMessage one && !one.isExpunged()) all.add(new New(one, new Arrival.Place(validity, folder.getUID(one), received(one))));
        }
        all.sort(Comparator.comparingLong(one -> one.place.uid()));
        return all;
    }

    private static Instant received(IMAPMessage message) throws MessagingException {
        return Objects.requireNonNullElseGet(message.getReceivedDate(), () -> new Date(0)).toInstant();
    }

    /** A line that is always cut within the same message is not cut by chance. */
    private boolean takeOrGoRound(MailAccount account, UUID reader, New one) throws MessagingException {
        try {
            return take(account, reader, one);
        } catch (MessagingException cut) {
            var obstacle = obstacles.merge(account.id(), new Obstacle(one.place.uid(), 1),
                    (before, now) -> before.uid == now.uid ? new Obstacle(now.uid, before.times + 1) : now);
            if (obstacle.times < OFTEN) throw cut;
            return inbox.quarantine(account.id(), reader, one.place, Arrival.unreadable("", "uid:%d/%d".formatted(one.place.uidValidity(), one.place.uid()),
                    one.place, ReadMail.Reason.INTERRUPTED.name(), clock.instant()));
        }
    }

    private boolean take(MailAccount account, UUID reader, New one) throws MessagingException {
        try (var bytes = new Beginning(one.message.getMimeStream(), BEGINNING)) {
            return switch (new MailReader(Set.of(account.senderAddress())).read(bytes)) {
                case IncomingMail mail -> takeOrPutAside(account, reader, one, mail, bytes);
                case ReadMail.Unreadable(var reason) when reason == ReadMail.Reason.INTERRUPTED -> throw new MessagingException("the line was cut within a message");
                case ReadMail.Unreadable(var reason) -> putAside(account, reader, one.place, bytes, reason.name());
            };
        } catch (MessageRemovedException | IOException gone) {
            return mailboxes.advance(account.id(), reader, one.place);
        }
    }

    private boolean takeOrPutAside(MailAccount account, UUID reader, New one, IncomingMail mail, Beginning bytes) {
        var returned = mail.automatic() == null ? Optional.<MessageId>empty() : Returned.in(bytes.text(), account.domain());
        try {
            return inbox.take(account.id(), reader, one.place, mail, name(mail, bytes), returned);
        } catch (RuntimeException stumbled) {
            LOG.warn("a message was put aside: {}", stumbled.getClass().getName());
            return putAside(account, reader, one.place, bytes, "STUMBLED");
        }
    }

    private boolean putAside(MailAccount account, UUID reader, Arrival.Place place, Beginning bytes, String why) {
        var shown = Objects.requireNonNullElse(Typed.lines(bytes.text()), "");
        var beginning = SecretInText.masked(shown.substring(0, Math.min(SHOWN, shown.length())));
        return inbox.quarantine(account.id(), reader, place, Arrival.unreadable(beginning, fingerprint(bytes), place, why, clock.instant()));
    }

    /** Most messages have a name. One that has none is known by what it begins with. */
    private static String name(IncomingMail mail, Beginning bytes) {
        return mail.messageId() == null ? fingerprint(bytes) : mail.messageId();
    }

    private static String fingerprint(Beginning bytes) {
        return "sha256:" + Fingerprint.of(bytes.bytes());
    }
}
