package fr.etincelle.messaging;

import fr.etincelle.shared.Actor;
import fr.etincelle.shared.Seal;
import jakarta.mail.MessagingException;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands at one mailbox, on a thread of its own, as long as the settings stay and nobody else stands there. The server says when something comes
 * (IDLE); to one that cannot, we go and look every minute. When the line is cut it comes back, after waits that grow.
 */
final class MailWatch {

    private static final Logger LOG = LoggerFactory.getLogger(MailWatch.class);
    private static final Duration A_TURN = Duration.ofMinutes(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final MailAccount account;
    private final MailAccounts accounts;
    private final Mailboxes mailboxes;
    private final MailVisit visit;
    private final Seal seal;
    private final UUID reader = UUID.randomUUID();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable OpenMailbox open;
    private Duration wait = FIRST_WAIT;

    private MailWatch(MailAccount account, MailAccounts accounts, Mailboxes mailboxes, MailVisit visit, Seal seal, Actor actor) {
        this.account = account;
        this.accounts = accounts;
        this.mailboxes = mailboxes;
        this.visit = visit;
        this.seal = seal;
        this.thread = Thread.ofVirtual().name("mailbox").unstarted(() -> actor.does(() -> {
            stand();
            return null;
        }));
    }

    static MailWatch begin(MailAccount account, MailAccounts accounts, Mailboxes mailboxes, MailVisit visit, Seal seal, Actor actor) {
        var watch = new MailWatch(account, accounts, mailboxes, visit, seal, actor);
        watch.thread.start();
        return watch;
    }

    boolean isAt(MailAccount that) {
        return thread.isAlive() && account.equals(that);
    }

    /** Hangs up, so that whatever it waits for it waits no longer. The thread is not interrupted: that would cut its line to the database. */
    void end() {
        ended.countDown();
        var line = open;
        if (line != null) line.close();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    private void stand() {
        try {
            while (isWanted()) {
                readUntilTheLineIsCut();
                if (ended.await(wait.toMillis(), TimeUnit.MILLISECONDS)) return;
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException withoutDatabase) {
            LOG.warn("a mailbox is left: {}", withoutDatabase.getClass().getName());
        } finally {
            leave();
        }
    }

    /** Asked at each turn: the settings are still the same, and nobody else reads. */
    private boolean isWanted() {
        return ended.getCount() > 0 && accounts.ours().filter(account::equals).isPresent() && mailboxes.claim(account, reader);
    }

    private void readUntilTheLineIsCut() {
        var imap = Objects.requireNonNull(account.imap());
        var password = Optional.ofNullable(imap.password()).flatMap(sealed -> seal.open(sealed, account.sealOfImap()));
        if (password.isEmpty()) {
            mailboxes.bad(account.id(), reader, Trouble.KEY_LOST);
            return;
        }
        try (var line = OpenMailbox.of(imap, password.get(), account.imapFolder())) {
            open = line;
            while (isWanted()) {
                int before = count(line.folder());
                if (!visit.read(account, reader, line.folder())) return;
                wait = FIRST_WAIT;
                standBy(line, before);
            }
        } catch (MessagingException | InterruptedException cut) {
            if (ended.getCount() > 0 && cut instanceof MessagingException failure) mailboxes.bad(account.id(), reader, MailTrouble.of(failure));
        } finally {
            open = null;
        }
    }

    /** Until something comes, or for a turn. What came in while we read was announced then, and will not be again. */
    private void standBy(OpenMailbox line, int before) throws MessagingException, InterruptedException {
        if (!(line.store() instanceof IMAPStore store) || !store.hasCapability("IDLE")) {
            ended.await(A_TURN.toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        var announced = new CountDownLatch(1);
        var ear = new MessageCountAdapter() {
            @Override
            public void messagesAdded(MessageCountEvent some) {
                announced.countDown();
            }
        };
        line.folder().addMessageCountListener(ear);
        try {
            if (count(line.folder()) == before) waitForTheServer(line.folder(), announced);
        } finally {
            line.folder().removeMessageCountListener(ear);
        }
    }

    /** What is announced in the very moment of sitting down does not end the waiting: somebody else has to. */
    private static void waitForTheServer(IMAPFolder folder, CountDownLatch announced) throws MessagingException, InterruptedException {
        var waking = Thread.ofVirtual().start(() -> wake(folder, announced));
        try {
            folder.idle(true);
        } finally {
            announced.countDown();
            waking.join();
        }
    }

    /** Asking anything ends the waiting, and shows that the line still holds. */
    private static void wake(IMAPFolder folder, CountDownLatch announced) {
        try {
            announced.await(A_TURN.toMillis(), TimeUnit.MILLISECONDS);
            count(folder);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        } catch (MessagingException cut) {
            // Whoever waits on this line hears of it as well.
            return;
        }
    }

    /** The folder by itself asks once a second at most. */
    private static int count(IMAPFolder folder) throws MessagingException {
        folder.doCommand(line -> {
            line.noop();
            return null;
        });
        return folder.getMessageCount();
    }

    private void leave() {
        try {
            mailboxes.release(account.id(), reader);
        } catch (RuntimeException withoutDatabase) {
            // In two minutes it is anybody's.
            return;
        }
    }
}
