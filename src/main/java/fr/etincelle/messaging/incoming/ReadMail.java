package fr.etincelle.messaging.incoming;

/** What came of reading a message: the mail, or why a human must look at it. */
public sealed interface ReadMail permits IncomingMail, ReadMail.Unreadable {

    record Unreadable(Reason reason) implements ReadMail {}

    /** Nothing in it; not a message at all; its bytes stopped coming; it is made in a way nobody foresaw. */
    enum Reason { EMPTY, NOT_A_MESSAGE, INTERRUPTED, BROKEN }
}
