package fr.etincelle.intake.reply;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;

/** Brings the many ways to write a letter, a digit or a mark down to one. */
final class Letters {

    private static final Map<Integer, String> ONE_WAY = Map.ofEntries(
            Map.entry((int) '’', "'"), Map.entry((int) '‘', "'"), Map.entry((int) 'ʼ', "'"), Map.entry((int) '`', "'"),
            Map.entry((int) '´', "'"), Map.entry((int) '′', "'"), Map.entry((int) '“', "\""), Map.entry((int) '”', "\""),
            Map.entry((int) '„', "\""), Map.entry((int) '«', "\""), Map.entry((int) '»', "\""), Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"), Map.entry((int) '‒', "-"), Map.entry((int) '–', " - "), Map.entry((int) '—', " - "),
            Map.entry((int) '−', "-"), Map.entry((int) '…', "..."), Map.entry((int) '؟', "?"), Map.entry((int) '❓', "?"),
            Map.entry((int) '❔', "?"), Map.entry((int) '¿', "?"), Map.entry((int) '⁉', "?"), Map.entry((int) '⁇', "?"),
            Map.entry((int) '、', ","), Map.entry((int) '،', ","), Map.entry((int) '؛', ";"), Map.entry((int) '。', "."),
            Map.entry((int) '❗', "!"), Map.entry((int) '‼', "!"), Map.entry((int) 'º', "°"), Map.entry((int) '№', "n°"));

    private static final Map<Character, String> BASE = Map.of(
            'œ', "oe", 'æ', "ae", 'ß', "ss", 'ı', "i", 'ø', "o", 'ł', "l", 'đ', "d", 'ـ', "");

    /** These show letters in another order than they are in. */
    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;
    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;

    private static final int FAIREST_SKIN = 0x1F3FB;
    private static final int DARKEST_SKIN = 0x1F3FF;

    private Letters() {}

    /** Drops what cannot be seen, makes every digit one of ours. Keeps capitals and accents. */
    static String seen(String text) {
        var seen = new StringBuilder(text.length());
        Normalizer.normalize(text, Form.NFC).codePoints().forEach(letter -> {
            var oneWay = ONE_WAY.get(letter);
            if (letter == LEFT_TO_RIGHT_OVERRIDE || letter == RIGHT_TO_LEFT_OVERRIDE) seen.append(OwnWords.UNSURE);
            else if (isInvisible(letter)) return;
            else if (oneWay != null) seen.append(oneWay);
            else if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER) seen.append(Character.digit(letter, 10));
            else if (isNumberInCircle(letter)) seen.append(Character.getNumericValue(letter));
            else if (isDressedLetter(letter)) seen.append(Normalizer.normalize(Character.toString(letter), Form.NFKC));
            else if (Character.isISOControl(letter) || Character.isWhitespace(letter) || Character.isSpaceChar(letter)) seen.append(' ');
            else seen.appendCodePoint(letter);
        });
        return seen.toString();
    }

    /** Small letters without accents. */
    static String plain(String word) {
        var plain = new StringBuilder(word.length());
        var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFKD);
        for (int i = 0; i < apart.length(); i++) {
            char letter = apart.charAt(i);
            if (Character.getType(letter) == Character.NON_SPACING_MARK) continue;
            plain.append(BASE.getOrDefault(letter, String.valueOf(letter)));
        }
        return plain.toString();
    }

    private static boolean isInvisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> letter >= FAIREST_SKIN && letter <= DARKEST_SKIN;
        };
    }

    private static boolean isNumberInCircle(int letter) {
        return letter >= 0x2460 && letter <= 0x249B || letter >= 0x24EA && letter <= 0x24FF || letter >= 0x2776 && letter <= 0x2793;
    }

    /** Wide, bold or italic letters: the same letters in fancy dress. */
    private static boolean isDressedLetter(int letter) {
        return letter >= 0xFF01 && letter <= 0xFF5E || letter >= 0x1D400 && letter <= 0x1D7FF;
    }
}
