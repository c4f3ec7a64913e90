package fr.etincelle.intake.mail;

import fr.etincelle.intake.mail.Conversation.Turn;
import fr.etincelle.shared.Errands;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Passes a conversation on: where their answer is awaited, it is not awaited for ever. */
@Component
class Turns {

    static final String CLOSING = "intake.close";

    /** Who has not answered by then will write anew. */
    static final Duration SILENCE = Duration.ofDays(10);

    private final Errands errands;
    private final Clock clock;

    Turns(Errands errands, Clock clock) {
        this.errands = errands;
        this.clock = clock;
    }

    Conversation pass(Conversation conversation, Turn to) {
        var now = clock.instant();
        if (to == Turn.THEIRS) errands.plan(CLOSING, conversation.id().value(), now.plus(SILENCE));
        else errands.forget(CLOSING, conversation.id().value());
        return conversation.passedTo(to, now);
    }
}
