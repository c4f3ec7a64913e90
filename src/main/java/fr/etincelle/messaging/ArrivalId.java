package fr.etincelle.messaging;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record ArrivalId(UUID value) implements Identifier {

    public static ArrivalId next() {
        return new ArrivalId(Identifier.fresh());
    }
}
