package fr.etincelle.intake.mail;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record EntryId(UUID value) implements Identifier {

    static EntryId next() {
        return new EntryId(Identifier.fresh());
    }
}
