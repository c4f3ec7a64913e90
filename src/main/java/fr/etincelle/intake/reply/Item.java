package fr.etincelle.intake.reply;

/**
 * A word or a phrase, with what it does.
 *
 * @param said    in plain letters
 * @param capital whether it began with a capital
 * @param glued   whether it stood against the one before it
 */
record Item(Sense sense, int value, String said, boolean capital, boolean glued) implements Piece, Finding {

    boolean is(Sense other) {
        return sense == other;
    }

    boolean says(String word) {
        return said.equals(word);
    }

    Item as(Sense other) {
        return new Item(other, value, said, capital, glued);
    }

    /** Passes this item, which only looked like a mention. */
    Item as(Sense other, Cursor cursor) {
        cursor.pass(1);
        return as(other);
    }
}
