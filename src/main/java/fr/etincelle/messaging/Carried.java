package fr.etincelle.messaging;

/** What became of something that was to leave the machine. */
sealed interface Carried {

    record Sent() implements Carried {}

    /** Not now, but perhaps in a while. */
    record TryLater(Trouble why) implements Carried {}

    /** Trying again would change nothing. */
    record Never(Trouble why) implements Carried {}

    /** Nobody wants it any more. */
    record NotWanted() implements Carried {}
}
