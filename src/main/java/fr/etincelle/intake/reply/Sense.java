package fr.etincelle.intake.reply;

import org.jspecify.annotations.Nullable;

/** What a word or a phrase does in a reply. What is not in the lexicon does nothing known, and is left to the desk. */
enum Sense {

    // ---- pieces of a slot; they carry a value
    NUMBER,
    /** Numbers held together: a date, an hour, or neither. */
    NUMBERS,
    ORDINAL,
    WEEKDAY,
    MONTH,
    PART,
    /** Today, tomorrow: days after the reply. */
    DAY,
    /** This week, next week. */
    WEEK,
    /** “Next Tuesday”. */
    NEXT(DeskReason.OTHER_WORDS),
    HOUR(DeskReason.OTHER_WORDS),
    /** Half past, a quarter to. */
    MINUTES(DeskReason.OTHER_WORDS),
    /** An hour said in one word: noon. */
    TIME,
    SOONEST,
    /** “Those days”: all that were proposed. */
    THOSE,
    LATEST,
    LAST,
    MIDDLE,

    // ---- what stands around it
    /** “Number”, “choice”: a number that follows is one of ours, and no date. */
    NUMBER_MARK,
    /** “I answer”: the same, and nothing we understand without a number behind it. */
    ANSWER(DeskReason.OTHER_WORDS),
    ARTICLE,
    GLUE,
    GREETING,
    TITLE,
    NAME,
    THANKS,
    PLEASE,
    CLOSING,
    /** A thing that can be counted: a number before it is no choice. */
    THING,
    AND,
    OR,
    BUT,
    BECAUSE,
    /** A colon, a bracket, a dash. */
    SOFT,
    BREAK,
    /** A letter, which has a date of its own. */
    LETTER,
    /** “My appointment”, which may be one of before. */
    MINE,
    /** What one comes for, behind “for”. */
    TOPIC,
    /** “My number”, before a number. */
    CONTACT,

    // ---- yes and no
    YES,
    /** What becomes a refusal behind “not”: possible, free, suits. */
    CAN,
    /** “I could”: with “not”, no; alone, a perhaps. */
    MIGHT,
    /** “Goes”: with a day behind it, as clear as “suits”; without, it may be about anything. */
    GOES,
    /** “I come”. */
    COME,
    /** I take, I would like. */
    WANT,
    NE,
    QUE,
    NOT,
    NO,
    NOR,
    /** “No more”, behind a verb. */
    NO_MORE,
    /** “Impossible”, “unavailable”. */
    CANNOT,
    /** “I work”, “I am away”. */
    BUSY,
    NONE,
    CANCEL,
    OTHER,
    /** “Suggest me”: something else, and no slot. */
    PROPOSE,
    SOONER,
    LATER,
    SORRY,
    /** “In the end”: a no behind it may end it all. */
    FINALLY,
    /** Words of a life that explain a refusal. */
    LIFE,
    /** Somebody else. */
    KIN,

    // ---- what makes the desk read
    DISTRESS(DeskReason.DISTRESS),
    QUESTION(DeskReason.QUESTION),
    CALL(DeskReason.CALL_ME),
    CHANGE(DeskReason.CHANGE),
    IF(DeskReason.CONDITION),
    EXCEPT(DeskReason.CONDITION),
    DOUBT(DeskReason.DOUBT),
    AROUND(DeskReason.VAGUE_TIME),
    ANY(DeskReason.ANY_WILL_DO),
    SEVERAL(DeskReason.SEVERAL_CHOICES),
    COUNT(DeskReason.NUMBER_OF_SOMETHING),
    HIDDEN(DeskReason.HIDDEN_SIGNS),
    UNKNOWN(DeskReason.OTHER_WORDS);

    private final @Nullable DeskReason deskReason;

    Sense() {
        this.deskReason = null;
    }

    Sense(DeskReason deskReason) {
        this.deskReason = deskReason;
    }

    /** Why this word alone sends a reply to the desk, if it does. */
    @Nullable DeskReason deskReason() {
        return deskReason;
    }

    boolean isCourtesy() {
        return switch (this) {
            case GREETING, TITLE, NAME, THANKS, PLEASE, CLOSING -> true;
            default -> false;
        };
    }

    /** Says nothing by itself. */
    boolean isLight() {
        return isCourtesy() || switch (this) {
            case ARTICLE, GLUE, SOFT, NUMBER_MARK, THING, FINALLY, BUT, LETTER -> true;
            default -> false;
        };
    }

    boolean isNegative() {
        return switch (this) {
            case NOT, NO, NOR, NO_MORE, CANNOT, BUSY -> true;
            default -> false;
        };
    }

    boolean isPositive() {
        return switch (this) {
            case YES, CAN, MIGHT, GOES, COME, WANT -> true;
            default -> false;
        };
    }
}
