package fr.etincelle.messaging;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record HookId(UUID value) implements Identifier {

    public static HookId next() {
        return new HookId(Identifier.fresh());
    }
}
