package fr.etincelle.agenda.calendar;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record OutsideCalendarId(UUID value) implements Identifier {

    static OutsideCalendarId next() {
        return new OutsideCalendarId(Identifier.fresh());
    }
}
