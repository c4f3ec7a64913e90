package fr.etincelle.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What someone typed or pasted, freed of what cannot be seen or kept. */
public final class Typed {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\n]+");
    private static final Pattern SPACES_IN_A_LINE = Pattern.compile("[\\p{Z}\\t]+");

    /** On one line, or null when nothing is left. */
    public static @Nullable String line(@Nullable String typed) {
        return typed == null ? null : orNull(SPACES.matcher(seen(typed)).replaceAll(" "));
    }

    /** Line breaks are kept; null when nothing is left. */
    public static @Nullable String lines(@Nullable String typed) {
        return typed == null ? null : orNull(SPACES_IN_A_LINE.matcher(seen(typed)).replaceAll(" "));
    }

    private static String seen(String typed) {
        var composed = Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        return UNSEEN.matcher(composed).replaceAll("");
    }

    private static @Nullable String orNull(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    private Typed() {}
}
