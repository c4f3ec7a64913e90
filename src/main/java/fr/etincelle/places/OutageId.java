package fr.etincelle.places;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record OutageId(UUID value) implements Identifier {

    static OutageId next() {
        return new OutageId(Identifier.fresh());
    }
}
