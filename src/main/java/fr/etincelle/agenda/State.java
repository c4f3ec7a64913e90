package fr.etincelle.agenda;

/** Where an appointment stands. The database works it out from what happened. */
public enum State {
    HELD, BOOKED, ARRIVED, SEEN, MISSED, EXCUSED, CANCELLED;

    /** Nothing more is expected to happen. */
    public boolean isAnEnd() {
        return this == SEEN || this == MISSED || this == EXCUSED || this == CANCELLED;
    }
}
