package fr.etincelle.agenda;

import java.util.List;

/** The answer to a booking request: an appointment, or why not and what else there is. */
public sealed interface BookingAnswer {

    record Booked(AppointmentId appointment) implements BookingAnswer {}

    /** At most three alternatives, best first. */
    record Refused(Reason reason, List<Slot> alternatives) implements BookingAnswer {}

    /**
     * TAKEN: somebody was quicker. NOT_OFFERED: never a slot, or no longer. PERSON_BUSY: they have another appointment then.
     * ANSWERED_BEFORE: this request has already become another appointment. OVER: what has taken place does not move.
     */
    enum Reason { TAKEN, NOT_OFFERED, PERSON_BUSY, ANSWERED_BEFORE, OVER }
}
