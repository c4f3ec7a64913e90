package fr.etincelle.messaging;

/** What became of a message that came in. NEW: nobody decided yet. */
public enum Fate {
    NEW, PROPOSED, BOOKED, CANCELLED, ANSWERED, FOR_THE_DESK, IGNORED, QUARANTINED
}
