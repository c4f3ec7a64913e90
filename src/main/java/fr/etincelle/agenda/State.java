package fr.etincelle.agenda;

/** Where an appointment stands. Worked out by {@code agenda.appointment_list} from what happened, never stored. */
public enum State {
    HELD, BOOKED, ARRIVED, SEEN, MISSED, EXCUSED, CANCELLED
}
