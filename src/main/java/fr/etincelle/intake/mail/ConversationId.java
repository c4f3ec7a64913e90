package fr.etincelle.intake.mail;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record ConversationId(UUID value) implements Identifier {

    static ConversationId next() {
        return new ConversationId(Identifier.fresh());
    }
}
