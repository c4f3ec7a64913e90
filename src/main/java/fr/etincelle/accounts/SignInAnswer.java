package fr.etincelle.accounts;

/** What the door answers to an address and a password. */
sealed interface SignInAnswer {

    record Welcome(SignedIn who) implements SignInAnswer {}

    record OneMoreProof(AtTheDoor who) implements SignInAnswer {}

    record Refused(Reason reason) implements SignInAnswer {}

    enum Reason { WRONG, TOO_MANY_TRIES }
}
