package fr.etincelle.intake.enquiry;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words as they were written, and the same as one hears them: small letters, no accents, no apostrophes, plain digits. Patterns
 * are looked for in what is heard, and what they find is shown as it was written.
 */
final class Said {

    private static final int FAR = 250;

    private final String written;
    private final String heard;
    private final int[] origins;

    private Said(String written, String heard, int[] origins) {
        this.written = written;
        this.heard = heard;
        this.origins = origins;
    }

    static Said of(String written) {
        var heard = new StringBuilder(written.length());
        var origins = new int[written.length() * 4 + 1];
        for (int at = 0; at < written.length(); ) {
            int sign = written.codePointAt(at);
            var plain = plain(sign, written, at);
            for (int i = 0; i < plain.length() && heard.length() < origins.length - 1; i++) {
                if (isRepeated(heard, plain.charAt(i))) continue;
                origins[heard.length()] = at;
                heard.append(plain.charAt(i));
            }
            at += Character.charCount(sign);
        }
        origins[heard.length()] = written.length();
        return new Said(written, heard.toString(), Arrays.copyOf(origins, heard.length() + 1));
    }

    private static String plain(int sign, String written, int at) {
        if (Character.isDigit(sign)) return String.valueOf(Character.digit(sign, 10));
        if (sign == '\n') return at + 1 < written.length() && written.charAt(at + 1) == '\n' ? " . " : " ";
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || "'’‘ʼ`´".indexOf(sign) >= 0) return " ";
        if (Character.getType(sign) == Character.DASH_PUNCTUATION) return "-";
        if (sign == 'œ' || sign == 'Œ') return "oe";
        if (sign == 'ı') return "i";
        var decomposed = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return decomposed.codePoints().filter(it -> !isMark(it)).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** « merciiii », and one space where several stand. */
    private static boolean isRepeated(StringBuilder heard, char next) {
        int length = heard.length();
        if (next == ' ') return length == 0 || heard.charAt(length - 1) == ' ';
        return length > 1 && Character.isLetter(next) && heard.charAt(length - 1) == next && heard.charAt(length - 2) == next;
    }

    String heard() {
        return heard;
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(heard).find();
    }

    Stream<MatchResult> all(Pattern pattern) {
        return pattern.matcher(heard).results();
    }

    /** The first words that match, as they were written. */
    Optional<String> find(Pattern pattern) {
        return find(pattern, _ -> true);
    }

    Optional<String> find(Pattern pattern, Predicate<MatchResult> confirmed) {
        return all(pattern).filter(confirmed).findFirst().map(found -> written(found.start(), found.end()));
    }

    String written(int start, int end) {
        return written.substring(origins[start], end > start ? Math.max(origins[end], origins[end - 1] + 1) : origins[start]).strip();
    }

    /** The sentence around a place, as it is heard; what stands far off in a long one does not count. */
    String sentenceAround(MatchResult found) {
        int start = found.start();
        while (start > 0 && found.start() - start < FAR && !isEndOfSentence(start - 1)) start--;
        int end = found.end();
        while (end < heard.length() && end - found.end() < FAR && !isEndOfSentence(end)) end++;
        return heard.substring(start, end);
    }

    /** Not the point of « 06.39 » or of « rdv.fr ». */
    private boolean isEndOfSentence(int at) {
        char sign = heard.charAt(at);
        return sign == '!' || sign == '?' || sign == '.' && (at + 1 == heard.length() || heard.charAt(at + 1) == ' ');
    }

    boolean isBlank() {
        return heard.isBlank();
    }

    int words() {
        return heard.isBlank() ? 0 : heard.strip().split("[^\\p{L}\\p{N}]+").length;
    }
}
