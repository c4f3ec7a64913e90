package fr.etincelle.messaging;

import java.util.Locale;

/** What another program may want to hear of. */
public enum HookEvent {
    APPOINTMENT_BOOKED, APPOINTMENT_MOVED, APPOINTMENT_CANCELLED, APPOINTMENT_SEEN, APPOINTMENT_MISSED, APPOINTMENT_REOPENED;

    /** As the program reads it: {@code appointment.booked}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
