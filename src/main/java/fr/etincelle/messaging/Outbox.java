package fr.etincelle.messaging;

import fr.etincelle.shared.Errands;
import java.time.Clock;
import java.time.Duration;
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

    /** Two machines that answer each other stop here at the latest. */
    static final int AUTOMATIC_A_DAY = 10;

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Messages messages;
    private final Errands errands;
    private final Clock clock;

    Outbox(Messages messages, Errands errands, Clock clock) {
        this.messages = messages;
        this.errands = errands;
        this.clock = clock;
    }

    /** Posted twice with the same identifier, it is told once. */
    public PostAnswer post(Dispatch dispatch) {
        if (messages.existsById(dispatch.id())) return PostAnswer.ALREADY_POSTED;
        var now = clock.instant();
        var message = Message.of(dispatch, now);
        if (isOneTooMany(message)) {
            messages.save(message.with(message.progress().dropped(now, DropReason.TOO_MANY, null)));
            return PostAnswer.TOO_MANY;
        }
        messages.save(message);
        var comesUp = message.comesUpAt();
        if (comesUp != null) errands.plan(DELIVERY, message.id().value(), comesUp);
        return PostAnswer.POSTED;
    }

    private boolean isOneTooMany(Message message) {
        var leavesByItself = message.automatic() && (message.way() == Message.Kind.EMAIL || message.way() == Message.Kind.SMS);
        return leavesByItself && messages.automaticTo(message.recipient(), message.sendAt().minus(A_DAY), message.sendAt()) >= AUTOMATIC_A_DAY;
    }

    /** What still waits to be told about this is told no more, and the list says why. Answers how many there were. */
    public int drop(UUID about, Set<Purpose> purposes, DropReason reason) {
        var waiting = messages.waitingAbout(about, purposes);
        for (var message : waiting) drop(message, clock.instant(), reason);
        return waiting.size();
    }

    private void drop(Message message, Instant now, DropReason reason) {
        messages.save(message.with(message.progress().dropped(now, reason, null)));
        errands.forget(DELIVERY, message.id().value());
    }
}
