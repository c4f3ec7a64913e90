package fr.etincelle.messaging;

/**
 * Why something was not told after all. TOO_LATE: its time had passed before it could leave. WITHDRAWN: one of us decided so.
 * TOO_MANY: this address had enough automatic messages that day.
 */
public enum DropReason {
    MOVED, CANCELLED, TOO_LATE, ANSWERED, WITHDRAWN, TOO_MANY
}
