package fr.etincelle.agenda;

/** Where an appointment stands. The database works it out from what happened. */
public enum State {
    HELD, BOOKED, ARRIVED, SEEN, MISSED, EXCUSED, CANCELLED
}
