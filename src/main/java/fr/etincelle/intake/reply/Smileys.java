package fr.etincelle.intake.reply;

import java.util.Set;

/** Faces made of punctuation, and “a+”, which takes leave. Without this, the heart {@code <3} would be a choice. */
final class Smileys {

    private static final Set<String> KIND = Set.of(":)", ":-)", ";)", ";-)", ":D", ":-D", "=)", "^^", ":p", ":P", "<3", ":*", ":-*", ":3", "a+", "A+");
    private static final Set<String> SAD = Set.of(":(", ":-(", ":'(", ":/", ":-/", "=(");

    private Smileys() {}

    static boolean isOne(String piece) {
        return KIND.contains(piece) || SAD.contains(piece);
    }

    static String meaning(String smiley) {
        return KIND.contains(smiley) ? "🙂" : "🙁";
    }
}
