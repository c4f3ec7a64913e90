package fr.etincelle.people;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record PersonId(UUID value) implements Identifier {

    public static PersonId next() {
        return new PersonId(Identifier.fresh());
    }
}
