package fr.etincelle.agenda.waiting;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record WaitId(UUID value) implements Identifier {

    static WaitId next() {
        return new WaitId(Identifier.fresh());
    }
}
