package fr.etincelle.intake.web;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.shared.Actor;
import java.util.UUID;

/** What came of a code and four digits. */
sealed interface Opening {

    record Opened(UUID centre, AppointmentId appointment, AppointmentCode code, LastDigits digits) implements Opening {

        Actor actor() {
            return new Actor(centre, null);
        }
    }

    /** The code is unknown, or the digits are not those of its number: nobody can tell which, the program included. */
    record Wrong() implements Opening {}

    record TooManyTries() implements Opening {}
}
