package fr.etincelle.places;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record ServiceId(UUID value) implements Identifier {

    public static ServiceId next() {
        return new ServiceId(Identifier.fresh());
    }
}
