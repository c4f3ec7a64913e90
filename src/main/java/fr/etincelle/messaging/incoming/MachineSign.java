package fr.etincelle.messaging.incoming;

/** What shows that a machine wrote a message. */
public enum MachineSign {
    OURSELVES(Weight.CERTAIN),
    NULL_SENDER(Weight.CERTAIN),
    AUTO_SUBMITTED(Weight.CERTAIN),
    REPORT(Weight.CERTAIN),
    MACHINE_ADDRESS(Weight.CERTAIN),
    MAILING_LIST(Weight.CERTAIN),
    BULK(Weight.CERTAIN),
    AUTORESPONDER(Weight.CERTAIN),
    MEETING_ANSWER(Weight.CERTAIN),
    /** Sent for somebody by a form: a person may have written it, and reads answers elsewhere. */
    FORM(Weight.LIKELY),
    /** From an address to that same address: a mailbox that talks to itself. */
    TO_ITSELF(Weight.LIKELY),
    OUT_OF_OFFICE(Weight.LIKELY),
    BOUNCE(Weight.LIKELY),
    READ_RECEIPT(Weight.LIKELY),
    CHALLENGE(Weight.LIKELY),
    ACKNOWLEDGEMENT(Weight.LIKELY),
    MASS_MAILING(Weight.LIKELY),
    /**
     * X-Auto-Response-Suppress asks for no automatic answer. Exchange sets it on what people write too, so it tells nothing of
     * who wrote; the wish is respected all the same.
     */
    NO_ANSWER_PLEASE(Weight.A_WISH);

    /** How sure the sign is. A likely one gives way to words that only a person writes. */
    public enum Weight { CERTAIN, LIKELY, A_WISH }

    private final Weight weight;

    MachineSign(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
