package fr.etincelle.intake.reply;

/**
 * One word, number or sign of a reply.
 *
 * @param text    in plain letters
 * @param capital whether it began with a capital
 * @param glued   whether it stood against the one before it, with no space
 */
record Word(Kind kind, String text, boolean capital, boolean glued) {

    enum Kind {
        LETTERS,
        NUMBER,
        /** Numbers held together by strokes, points or colons: a date, an hour, or neither. */
        NUMBERS,
        SIGN,
        /** Something between two thoughts: a comma, a full stop, a new line. */
        BREAK
    }

    static final Word BREAK = new Word(Kind.BREAK, "\n", false, false);

    /** Stands for a word that must not be guessed. */
    static Word unknown(String text) {
        return new Word(Kind.LETTERS, "\uFFFD" + text, false, false);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isHidden() {
        return text.startsWith("\uFFFD\uFFFD");
    }
}
