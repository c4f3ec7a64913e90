package fr.etincelle.agenda;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record AppointmentId(UUID value) implements Identifier {

    public static AppointmentId next() {
        return new AppointmentId(Identifier.fresh());
    }
}
