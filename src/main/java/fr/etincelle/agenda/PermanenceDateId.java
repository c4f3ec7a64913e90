package fr.etincelle.agenda;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record PermanenceDateId(UUID value) implements Identifier {

    public static PermanenceDateId next() {
        return new PermanenceDateId(Identifier.fresh());
    }
}
