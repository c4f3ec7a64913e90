package fr.etincelle.messaging;

import fr.etincelle.shared.Errand;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries one message out. The attempt is noted, then the message leaves outside of any transaction, then what became of it is noted: a slow
 * server holds no row. Between the last two the program may die; the message then leaves again under the same name.
 */
@Component
class Delivery implements Errand {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private sealed interface Start {
        record Leaving(Message message) implements Start {}
        record NotYet(Instant at) implements Start {}
        record Over() implements Start {}
    }

    private final Messages messages;
    private final Carriers carriers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Delivery(Messages messages, Carriers carriers, PlatformTransactionManager transactions, Clock clock) {
        this.messages = messages;
        this.carriers = carriers;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return Outbox.DELIVERY;
    }

    @Override
    public Optional<Instant> run(UUID subject) {
        return switch (transaction.execute(_ -> begin(new MessageId(subject)))) {
            case Start.Over _ -> Optional.empty();
            case Start.NotYet(var at) -> Optional.of(at);
            case Start.Leaving(var message) -> {
                var carried = carry(message);
                yield transaction.execute(_ -> end(message.id(), carried));
            }
        };
    }

    private Start begin(MessageId id) {
        var now = clock.instant();
        var found = messages.oneLocked(id).filter(Message::isWaiting);
        if (found.isEmpty()) return new Start.Over();
        var message = found.get();
        if (message.isUselessAt(now)) {
            messages.save(message.with(message.progress().dropped(now, DropReason.TOO_LATE, null)));
            return new Start.Over();
        }
        var comesUp = message.comesUpAt();
        if (comesUp == null) return new Start.Over();
        if (now.isBefore(comesUp)) return new Start.NotYet(comesUp);
        return new Start.Leaving(messages.save(message.with(message.progress().tried(now))));
    }

    private Carried carry(Message message) {
        try {
            return carriers.carry(message);
        } catch (RuntimeException bug) {
            LOG.warn("message {} could not be carried: {}", message.id().value(), bug.getClass().getName());
            return new Carried.TryLater(Trouble.OUR_FAULT);
        }
    }

    private Optional<Instant> end(MessageId id, Carried carried) {
        var message = messages.oneLocked(id).orElseThrow();
        var now = clock.instant();
        var progress = message.progress();
        return switch (carried) {
            case Carried.Sent _ -> kept(message.with(progress.sent(now, null)));
            case Carried.NotWanted _ -> message.isWaiting() ? kept(message.with(progress.dropped(now, DropReason.WITHDRAWN, null))) : Optional.empty();
            case Carried.Never(var why) -> message.isWaiting() ? kept(message.with(progress.givenUp(now, why))) : Optional.empty();
            case Carried.TryLater(var why) -> message.isWaiting() ? later(message, why, now) : Optional.empty();
        };
    }

    private Optional<Instant> later(Message message, Trouble why, Instant now) {
        var next = Patience.next(message, now);
        var progress = message.progress();
        messages.save(message.with(next.isPresent() ? progress.failed(why) : progress.givenUp(now, why)));
        return next;
    }

    private Optional<Instant> kept(Message message) {
        messages.save(message);
        return Optional.empty();
    }
}
