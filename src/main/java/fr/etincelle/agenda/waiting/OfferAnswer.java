package fr.etincelle.agenda.waiting;

import fr.etincelle.agenda.AppointmentId;

/** What became of a yes: their appointment, or why it came too late. */
public sealed interface OfferAnswer {

    /** A new appointment, or the later one they had, which is now then. */
    record Taken(AppointmentId appointment) implements OfferAnswer {}

    record TooLate(Reason reason) implements OfferAnswer {}

    /**
     * LAPSED: it was kept for a while, and that is over. DECLINED: they had said no. GONE: the place itself is no more, as when
     * the counsellor is absent after all. PERSON_BUSY: they have another appointment then.
     */
    enum Reason { LAPSED, DECLINED, GONE, PERSON_BUSY }
}
