package fr.etincelle.guidance;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who was helped. Without a person they stayed anonymous; an age band and a gender may be told instead of a name. */
public record Helped(@Nullable AppointmentId appointment, @Nullable PersonId person, boolean walkIn,
                     @Nullable String ageBand, @Nullable String gender) {

    public static Helped at(AppointmentId appointment) {
        return new Helped(appointment, null, false, null, null);
    }

    public static Helped withoutAppointment(@Nullable PersonId person, @Nullable String ageBand, @Nullable String gender) {
        return new Helped(null, person, true, ageBand, gender);
    }

    /** The agenda knows who the appointment is for. */
    Helped being(@Nullable PersonId person) {
        return new Helped(appointment, person, walkIn, ageBand, gender);
    }
}
