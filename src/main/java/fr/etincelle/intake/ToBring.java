package fr.etincelle.intake;

import java.util.List;
import java.util.regex.Pattern;

/** What a service asks people to bring, one thing after the other, out of the sentence the centre wrote. */
public final class ToBring {

    /** A comma begins another thing where an article follows; elsewhere it only says more of the same one. */
    private static final Pattern BETWEEN_THINGS = Pattern.compile(
            "[;\\n]|,\\s*(?:et\\s+)?(?=(?i:une?|les?|la|votre|vos|des|du|tous|toutes)\\s|[lL]['’])");

    public static List<String> things(String sentence) {
        return BETWEEN_THINGS.splitAsStream(sentence).map(it -> it.strip().replaceAll("\\.$", "")).filter(it -> !it.isEmpty()).toList();
    }

    private ToBring() {}
}
