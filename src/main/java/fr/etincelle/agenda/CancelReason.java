package fr.etincelle.agenda;

/** Why an appointment was cancelled. */
public enum CancelReason {
    UNWELL, TRANSPORT, OTHER_DUTY, SOLVED, STAFF_ABSENT, SITE_CLOSED, MISTAKE, OTHER
}
