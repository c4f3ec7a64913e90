package fr.etincelle.places;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record SiteId(UUID value) implements Identifier {

    public static SiteId next() {
        return new SiteId(Identifier.fresh());
    }
}
