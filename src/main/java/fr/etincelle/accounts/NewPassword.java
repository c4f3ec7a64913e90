package fr.etincelle.accounts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** A password someone wishes to have. Holds every rule that says whether it will do. */
record NewPassword(String value, Collection<String> wordsAboutThem) {

    enum Objection { TOO_SHORT, TOO_LONG, NAMES_THEM, TOO_COMMON }

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int SHORTEST_TELLING_WORD = 4;
    private static final int ENOUGH_BESIDES = 8;

    Optional<Objection> objection() {
        var length = value.codePointCount(0, value.length());
        if (length < SHORTEST) return Optional.of(Objection.TOO_SHORT);
        if (length > LONGEST) return Optional.of(Objection.TOO_LONG);
        if (mostlyNamesThem()) return Optional.of(Objection.NAMES_THEM);
        if (CommonPasswords.guessSoon(value)) return Optional.of(Objection.TOO_COMMON);
        return Optional.empty();
    }

    /** Their name, address or centre may be in it, beside enough of something else. */
    private boolean mostlyNamesThem() {
        var plain = plain(value);
        var besides = wordsAboutThem.stream().flatMap(words -> Arrays.stream(plain(words).split(" ")))
                .filter(word -> word.length() >= SHORTEST_TELLING_WORD)
                .sorted(Comparator.comparing(String::length).reversed())
                .reduce(plain, (rest, word) -> rest.replace(word, ""));
        return !besides.equals(plain) && besides.replace(" ", "").length() < ENOUGH_BESIDES;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
