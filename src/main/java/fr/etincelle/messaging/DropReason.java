package fr.etincelle.messaging;

/** Why something was not told after all. TOO_LATE: its time had passed before it could leave. */
public enum DropReason {
    MOVED, CANCELLED, TOO_LATE, ANSWERED, WITHDRAWN
}
