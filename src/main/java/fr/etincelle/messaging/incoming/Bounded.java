package fr.etincelle.messaging.incoming;

import fr.etincelle.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Text from outside, freed of what cannot be seen or stored, and no longer than it may be. */
final class Bounded {

    static @Nullable String line(@Nullable String text, int most) {
        var line = Typed.line(text);
        return line == null ? null : beginning(line, most);
    }

    static String lines(String text) {
        var lines = Typed.lines(text);
        return lines == null ? "" : lines.replaceAll(" *\n", "\n").replaceAll("\n{4,}", "\n\n\n");
    }

    /** Never ends in half a sign. */
    static String beginning(String text, int most) {
        if (text.length() <= most) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private Bounded() {}
}
