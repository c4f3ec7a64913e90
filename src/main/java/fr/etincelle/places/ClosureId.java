package fr.etincelle.places;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record ClosureId(UUID value) implements Identifier {

    public static ClosureId next() {
        return new ClosureId(Identifier.fresh());
    }
}
