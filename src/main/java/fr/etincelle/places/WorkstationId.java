package fr.etincelle.places;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record WorkstationId(UUID value) implements Identifier {

    public static WorkstationId next() {
        return new WorkstationId(Identifier.fresh());
    }
}
