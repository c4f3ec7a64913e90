package fr.etincelle.agenda;

/** Who could not keep an appointment: the person, or the centre. */
public enum CancelledFor {
    PERSON, CENTRE
}
