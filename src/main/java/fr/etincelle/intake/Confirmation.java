package fr.etincelle.intake;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.State;
import fr.etincelle.messaging.Slip;
import fr.etincelle.people.Channel;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An appointment as one confirms it: what to say aloud, what to bring, what goes on the slip. */
record Confirmation(AppointmentId id, State state, ZonedDateTime start, ZonedDateTime end, Contact contact,
                    String counsellor, String service, Slip.Place site, List<String> toBring) {

    /** Whom one talks to, and how they are reached. */
    record Contact(String firstName, @Nullable String lastName, @Nullable String gender, Channel channel, String language) {

        public String fullName() {
            return lastName == null ? firstName : firstName + " " + lastName;
        }
    }

    /** « au Briquet ». */
    public String place() {
        return SpokenPlace.at(site.name());
    }
}
