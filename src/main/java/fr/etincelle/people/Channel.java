package fr.etincelle.people;

/** How a person can be reached so that they can read it. SLIP: handed over on paper. NONE: nothing is sent. */
public enum Channel {
    SMS, EMAIL, CALL, LETTER, SLIP, NONE
}
