package fr.etincelle.shared;

/** PostgreSQL stores every text but two kinds: with a zero character, and with half a character. */
public final class Storable {

    public static boolean is(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private Storable() {}
}
