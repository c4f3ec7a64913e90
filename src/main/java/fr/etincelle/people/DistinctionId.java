package fr.etincelle.people;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record DistinctionId(UUID value) implements Identifier {

    static DistinctionId next() {
        return new DistinctionId(Identifier.fresh());
    }
}
