package fr.etincelle.intake.mail;

import org.jspecify.annotations.Nullable;

/**
 * What the desk may do with one key.
 *
 * @param number which proposal to book
 */
record Suggestion(Action action, @Nullable Integer number) {

    enum Action { BOOK, CALL_OFF, PROPOSE, CLOSE }

    static final Suggestion CALL_OFF = new Suggestion(Action.CALL_OFF, null);
    static final Suggestion PROPOSE = new Suggestion(Action.PROPOSE, null);
    static final Suggestion CLOSE = new Suggestion(Action.CLOSE, null);

    static Suggestion book(int number) {
        return new Suggestion(Action.BOOK, number);
    }
}
