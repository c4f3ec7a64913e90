package fr.etincelle.messaging;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Words as an SMS carries them: where the language allows it, only letters that do not halve the room (GSM 03.38). */
public final class SmsWords {

    public static final int ONE = 160;

    private static final Set<String> NEEDS_ITS_LETTERS = Set.of("ar", "tr");
    private static final String ACCENTED = "éèàùìòñäöüÉÑÄÖÜÇ";

    public static String plain(String text, Locale language) {
        var spaced = text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('’', '\'').replace("œ", "oe");
        if (NEEDS_ITS_LETTERS.contains(language.getLanguage())) return spaced;
        return spaced.codePoints().mapToObj(Character::toString)
                .map(letter -> ACCENTED.contains(letter) ? letter : Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))
                .collect(joining());
    }

    private SmsWords() {}
}
