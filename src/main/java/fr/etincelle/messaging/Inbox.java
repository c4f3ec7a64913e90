package fr.etincelle.messaging;

import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.shared.NotHere;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what is written to the centre, each message once, together with all that follows from it; and keeps what became of it. */
@Service
@Transactional
public class Inbox {

    private final Arrivals arrivals;
    private final Mailboxes mailboxes;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbox(Arrivals arrivals, Mailboxes mailboxes, Messages messages, ApplicationEventPublisher events, Clock clock) {
        this.arrivals = arrivals;
        this.mailboxes = mailboxes;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** @param why a word in capitals, such as UNCLEAR: it stands beside the message, for whoever asks */
    public void decide(ArrivalId id, Fate fate, @Nullable String why) {
        var arrival = arrivals.findById(id).orElseThrow(NotHere::new);
        arrivals.save(arrival.decided(fate, why, clock.instant()));
    }

    /** Those that wait for one of us have found somebody. */
    public void settle(Collection<ArrivalId> ids, Fate fate) {
        for (var arrival : arrivals.findAllById(ids)) {
            if (arrival.isForUs()) arrivals.save(arrival.decided(fate, null, clock.instant()));
        }
    }

    /** @return whether the mailbox is still ours to read */
    boolean take(UUID account, UUID reader, Arrival.Place place, IncomingMail mail, String name, Optional<MessageId> returned) {
        if (!mailboxes.advance(account, reader, place)) return false;
        if (arrivals.existsByName(name)) return true;
        var arrival = arrivals.save(Arrival.of(mail, name, place, clock.instant()));
        returned.ifPresent(this::cameBack);
        if (arrival.fate() == Fate.NEW) events.publishEvent(new MailArrived(arrival.id(), mail, place.receivedAt()));
        return true;
    }

    /** What could not be read, or not be dealt with, waits where one of us can see it. It never keeps back the next one. */
    boolean quarantine(UUID account, UUID reader, Arrival.Place place, Arrival arrival) {
        if (!mailboxes.advance(account, reader, place)) return false;
        if (!arrivals.existsByName(arrival.name())) arrivals.save(arrival);
        return true;
    }

    /** One of ours that could not be handed over: somebody has to know, as long as it is of use. */
    private void cameBack(MessageId id) {
        var now = clock.instant();
        messages.oneLocked(id).filter(it -> it.way() == Message.Kind.EMAIL && it.progress().sentAt() != null && !it.isUselessAt(now))
                .ifPresent(it -> messages.save(it.with(it.progress().givenUp(now, Trouble.RETURNED))));
    }
}
