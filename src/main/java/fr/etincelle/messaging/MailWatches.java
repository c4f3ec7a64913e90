package fr.etincelle.messaging;

import fr.etincelle.shared.Actor;
import fr.etincelle.shared.Seal;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The watches of this program, one for each mailbox that nobody else watches. */
@Component
class MailWatches {

    private final Map<UUID, MailWatch> standing = new ConcurrentHashMap<>();
    private final MailAccounts accounts;
    private final Mailboxes mailboxes;
    private final MailVisit visit;
    private final Seal seal;

    MailWatches(MailAccounts accounts, Mailboxes mailboxes, MailVisit visit, Seal seal) {
        this.accounts = accounts;
        this.mailboxes = mailboxes;
        this.visit = visit;
        this.seal = seal;
    }

    /** Begins one, or lets the one that stands there go on; one with other settings is ended first. */
    void keep(MailAccount account) {
        standing.compute(account.id(), (_, watch) -> {
            if (watch != null && watch.isAt(account)) return watch;
            if (watch != null) watch.end();
            return MailWatch.begin(account, accounts, mailboxes, visit, seal, Actor.current().orElseThrow());
        });
    }

    void end(UUID account) {
        var watch = standing.remove(account);
        if (watch != null) watch.end();
    }

    @EventListener(ContextClosedEvent.class)
    void endAll() {
        for (var account : standing.keySet()) end(account);
    }
}
