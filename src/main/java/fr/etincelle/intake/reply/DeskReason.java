package fr.etincelle.intake.reply;

import java.util.List;

/** Why the desk should read a reply, the gravest first: where several hold, the first one is shown. */
public enum DeskReason {

    /** Money lost, or somebody who is not well: read this at once. */
    DISTRESS,
    EMPTY,
    TOO_LONG,
    /** Letters of two alphabets in one word, or other signs that hide something. */
    HIDDEN_SIGNS,
    QUESTION,
    CALL_ME,
    CHANGE,
    /** “If my son can drive me”, “the 2, else the 3”. */
    CONDITION,
    DOUBT,
    /** “Around two”, “before ten”. */
    VAGUE_TIME,
    /** “Any of them will do.” */
    ANY_WILL_DO,
    SEVERAL_CHOICES,
    /** The number of people, of children, of euros. */
    NUMBER_OF_SOMETHING,
    NOT_OFFERED,
    ALREADY_PAST,
    /** Yes and no at once, a day and an hour that do not fit, a cancellation with a choice. */
    CONTRADICTION,
    /** Refuses some and says nothing of the others. */
    SOME_REFUSED,
    /** “Yes”, “thank you”, and several were proposed. */
    WHICH_ONE,
    /** What would suit, without saying that nothing proposed does. */
    WISH_ONLY,
    /** Other words, which may change everything. */
    OTHER_WORDS,
    NOT_UNDERSTOOD;

    Why because(List<String> facts) {
        return new Why(Why.MODULE + "desk." + name(), facts);
    }
}
