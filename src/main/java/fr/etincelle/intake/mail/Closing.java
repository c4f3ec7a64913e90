package fr.etincelle.intake.mail;

import fr.etincelle.shared.Errand;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends a conversation in which nobody has answered for long. */
@Component
class Closing implements Errand {

    private final Correspondence correspondence;

    Closing(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public String name() {
        return Turns.CLOSING;
    }

    @Override
    public Optional<Instant> run(UUID conversation) {
        correspondence.closeSilent(new ConversationId(conversation));
        return Optional.empty();
    }
}
