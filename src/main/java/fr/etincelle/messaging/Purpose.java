package fr.etincelle.messaging;

/** What a message is for. PROPOSAL and OFFER wait for an answer; EVENT is for another program; TEST is one of ours to ourselves. */
public enum Purpose {
    CONFIRMATION, CHANGE, CANCELLATION, REMINDER, PROPOSAL, OFFER, ANSWER, EVENT, TEST
}
