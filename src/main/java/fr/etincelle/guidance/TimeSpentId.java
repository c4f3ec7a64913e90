package fr.etincelle.guidance;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record TimeSpentId(UUID value) implements Identifier {

    public static TimeSpentId next() {
        return new TimeSpentId(Identifier.fresh());
    }
}
