package fr.etincelle.agenda;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record PermanenceId(UUID value) implements Identifier {

    public static PermanenceId next() {
        return new PermanenceId(Identifier.fresh());
    }
}
