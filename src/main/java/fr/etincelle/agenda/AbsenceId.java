package fr.etincelle.agenda;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record AbsenceId(UUID value) implements Identifier {

    public static AbsenceId next() {
        return new AbsenceId(Identifier.fresh());
    }
}
