package fr.etincelle.places;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record CentreId(UUID value) implements Identifier {

    public static CentreId next() {
        return new CentreId(Identifier.fresh());
    }
}
