package fr.etincelle.messaging;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record MessageId(UUID value) implements Identifier {

    public static MessageId next() {
        return new MessageId(Identifier.fresh());
    }
}
