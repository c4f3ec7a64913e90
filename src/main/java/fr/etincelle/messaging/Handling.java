package fr.etincelle.messaging;

import fr.etincelle.shared.Actor;
import fr.etincelle.shared.Errands;
import fr.etincelle.shared.NotHere;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one of us does with a message: says it is done or not reached, has it tried again, or lets it be. Done twice, it is done once. */
@Service
@Transactional
class Handling {

    private final Messages messages;
    private final Errands errands;
    private final Clock clock;

    Handling(Messages messages, Errands errands, Clock clock) {
        this.messages = messages;
        this.errands = errands;
        this.clock = clock;
    }

    /** A call was made, a letter has left. */
    void done(MessageId id) {
        var message = known(id);
        if (!message.isWaiting() || !message.way().isByHand()) return;
        messages.save(message.with(message.progress().sent(clock.instant(), me())));
        errands.forget(Outbox.DELIVERY, id.value());
    }

    /** Those that were printed, and no other that came since. */
    void lettersLeft(Set<MessageId> printed) {
        if (printed.isEmpty()) return;
        for (var letter : messages.waitingByHand(printed, Message.Kind.LETTER)) {
            messages.save(letter.with(letter.progress().sent(clock.instant(), me())));
            errands.forget(Outbox.DELIVERY, letter.id().value());
        }
    }

    /** Nobody answered: it stays on the list. */
    void notReached(MessageId id) {
        var message = known(id);
        if (message.isWaiting() && message.way() == Message.Kind.CALL) messages.save(message.with(message.progress().tried(clock.instant())));
    }

    void tryAgain(MessageId id) {
        var message = known(id);
        if (message.progress().givenUpAt() != null) tryAgain(message);
    }

    void tryAllAgain() {
        messages.givenUp().forEach(this::tryAgain);
    }

    private void tryAgain(Message message) {
        messages.save(message.begunAgain(clock.instant()));
        errands.plan(Outbox.DELIVERY, message.id().value(), clock.instant());
    }

    void abandon(MessageId id) {
        var message = known(id);
        if (message.progress().givenUpAt() != null) messages.save(message.with(message.progress().dropped(clock.instant(), DropReason.WITHDRAWN, me())));
    }

    private Message known(MessageId id) {
        return messages.oneLocked(id).orElseThrow(NotHere::new);
    }

    private static @Nullable UUID me() {
        return Actor.current().map(Actor::account).orElse(null);
    }
}
