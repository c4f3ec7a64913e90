package fr.etincelle.messaging;

import fr.etincelle.shared.Errands;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what is to be told, in the transaction of what it tells of, and has it carried afterwards: a mail server that is down
 * slows nobody, and what was promised is told even if the program dies at once.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    static final String DELIVERY = "messaging.deliver";

    private final Messages messages;
    private final Errands errands;
    private final Clock clock;

    Outbox(Messages messages, Errands errands, Clock clock) {
        this.messages = messages;
        this.errands = errands;
        this.clock = clock;
    }

    /** Posted twice with the same identifier, it is told once. */
    public void post(Dispatch dispatch) {
        if (messages.existsById(dispatch.id())) return;
        var message = messages.save(Message.of(dispatch, clock.instant()));
        var comesUp = message.isByHand() ? dispatch.uselessAfter() : dispatch.sendAt();
        if (comesUp != null) errands.plan(DELIVERY, message.id().value(), comesUp);
    }

    /** What still waits to be told about this is told no more, and the list says why. Answers how many there were. */
    public int drop(UUID about, Set<Purpose> purposes, DropReason reason) {
        var waiting = messages.waitingAbout(about, purposes);
        for (var message : waiting) drop(message, clock.instant(), reason);
        return waiting.size();
    }

    private void drop(Message message, Instant now, DropReason reason) {
        messages.save(message.dropped(now, reason));
        errands.forget(DELIVERY, message.id().value());
    }
}
