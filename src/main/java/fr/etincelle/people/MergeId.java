package fr.etincelle.people;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record MergeId(UUID value) implements Identifier {

    static MergeId next() {
        return new MergeId(Identifier.fresh());
    }
}
