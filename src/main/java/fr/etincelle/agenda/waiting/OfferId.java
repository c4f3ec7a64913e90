package fr.etincelle.agenda.waiting;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record OfferId(UUID value) implements Identifier {

    static OfferId next() {
        return new OfferId(Identifier.fresh());
    }
}
