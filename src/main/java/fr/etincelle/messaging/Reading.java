package fr.etincelle.messaging;

import fr.etincelle.shared.Errand;
import fr.etincelle.shared.Seal;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the centre's mailbox is read: every minute it makes sure that somebody stands there. Where nothing runs in the background,
 * it goes and looks itself.
 */
@Component
class Reading implements Errand {

    static final String ERRAND = "messaging.read";

    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);
    private static final Duration VISITS_EVERY = Duration.ofMinutes(5);

    private final MailAccounts accounts;
    private final Mailboxes mailboxes;
    private final MailVisit visit;
    private final MailWatches watches;
    private final Seal seal;
    private final Clock clock;
    private final boolean inTheBackground;
    private final UUID reader = UUID.randomUUID();

    Reading(MailAccounts accounts, Mailboxes mailboxes, MailVisit visit, MailWatches watches, Seal seal, Clock clock,
            @Value("${etincelle.errands:false}") boolean inTheBackground) {
        this.accounts = accounts;
        this.mailboxes = mailboxes;
        this.visit = visit;
        this.watches = watches;
        this.seal = seal;
        this.clock = clock;
        this.inTheBackground = inTheBackground;
    }

    @Override
    public String name() {
        return ERRAND;
    }

    @Override
    public Optional<Instant> run(UUID subject) {
        var account = accounts.ours().filter(it -> it.id().equals(subject) && it.imap() != null);
        if (account.isEmpty()) {
            watches.end(subject);
            return Optional.empty();
        }
        if (inTheBackground) watches.keep(account.get());
        else visit(account.get());
        return Optional.of(clock.instant().plus(inTheBackground ? LOOKS_EVERY : VISITS_EVERY));
    }

    private void visit(MailAccount account) {
        if (!mailboxes.claim(account, reader)) return;
        var imap = Objects.requireNonNull(account.imap());
        var password = Optional.ofNullable(imap.password()).flatMap(sealed -> seal.open(sealed, account.sealOfImap()));
        if (password.isEmpty()) mailboxes.bad(account.id(), reader, Trouble.KEY_LOST);
        else visit(account, imap, password.get());
        mailboxes.release(account.id(), reader);
    }

    private void visit(MailAccount account, MailServer imap, String password) {
        try (var line = OpenMailbox.of(imap, password, account.imapFolder())) {
            visit.read(account, reader, line.folder());
        } catch (MessagingException cut) {
            mailboxes.bad(account.id(), reader, MailTrouble.of(cut));
        }
    }
}
