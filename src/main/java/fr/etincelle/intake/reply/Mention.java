package fr.etincelle.intake.reply;

import org.jspecify.annotations.Nullable;

/**
 * A number, a day or an hour that was said, with the slots it could mean.
 *
 * @param decides false for what may tell two slots apart but is not enough alone, such as “next week”
 * @param wish    what it says when no slot is meant
 */
record Mention(Type type, Slots could, boolean decides, @Nullable Wish wish, String said) implements Finding {

    enum Type { CHOICE, DAY, DATE, TIME, PART, WEEK, MONTH, EXTREME, THOSE }

    static Mention deciding(Type type, Slots could, @Nullable Wish wish, String said) {
        return new Mention(type, could, true, wish, said);
    }

    static Mention narrowing(Type type, Slots could, @Nullable Wish wish, String said) {
        return new Mention(type, could, false, wish, said);
    }
}
