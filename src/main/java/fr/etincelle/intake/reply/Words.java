package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Word.Kind;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a line into words, numbers and signs. */
final class Words {

    /** A full stop behind these ends no sentence. */
    private static final Set<String> SHORTENED = Set.of(
            "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "janv", "fev", "fevr", "avr", "juil", "sept", "oct", "nov", "dec",
            "n", "no", "num", "nr", "tel", "mme", "mlle", "m", "mr", "dr", "st");

    /** What may stand against the number that follows. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "le", "la", "n", "no", "nr", "num", "numero", "choix", "rdv", "option", "creneau", "proposition", "reponse", "ok", "oui", "h");

    /** What may stand against the number before it, short as it is. */
    private static final Set<String> AFTER_NUMBER = Set.of("h", "hr", "e", "er", "em", "nd", "rd", "th", "st", "de", "am", "pm", "mn", "o");

    /** “Mardi14h”. */
    private static final int SHORTEST_DAY = 5;

    /** Written {@code <3}, and no choice. */
    private static final int HEART = '❤';

    private static final String BREAKS = ".,;!\n";

    private final String line;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private Words(String line) {
        this.line = line;
    }

    /** @param line as {@link Letters#seen} leaves it */
    static List<Word> in(String line) {
        return new Words(line).cut();
    }

    private List<Word> cut() {
        while (at < line.length()) {
            if (line.charAt(at) == ' ') at++;
            else cutPiece(endOfPiece());
        }
        return words;
    }

    private int endOfPiece() {
        int end = line.indexOf(' ', at);
        return end < 0 ? line.length() : end;
    }

    /** A piece is what stands between two spaces. */
    private void cutPiece(int end) {
        var piece = line.substring(at, end);
        if (Smileys.isOne(piece)) {
            words.add(new Word(Kind.SIGN, Smileys.meaning(piece), false, false));
            at = end;
        } else if (piece.indexOf('@') >= 0 || piece.startsWith("www.") || piece.contains("://")) {
            words.add(piece.indexOf('@') > 0 || piece.equals("@") ? new Word(Kind.LETTERS, "@", false, false) : Word.unknown(piece));
            at = end;
        } else if (isSpelledWithPoints(piece)) {
            words.add(new Word(Kind.LETTERS, Letters.plain(piece.replace(".", "")), false, false));
            at = end;
        } else {
            for (boolean first = true; at < end; first = false) cutRun(end, first);
        }
    }

    /** A run is made of letters and digits; what stands between two runs is a sign. */
    private void cutRun(int end, boolean first) {
        int start = at;
        while (at < end && Character.isLetterOrDigit(line.codePointAt(at))) at += Character.charCount(line.codePointAt(at));
        if (at == start) {
            cutSign(first, end);
        } else if (isDigit(line.charAt(start)) && numbersEnd(start, end) > at) {
            at = numbersEnd(start, end);
            words.add(new Word(Kind.NUMBERS, line.substring(start, at), false, !first));
        } else {
            addRun(line.substring(start, at), !first);
        }
    }

    private void cutSign(boolean first, int end) {
        int sign = line.codePointAt(at);
        at += Character.charCount(sign);
        if (sign == '\'' || sign == '-' && !first && at < end && !isDigit(line.charAt(at))) return;
        if (sign == '.' && !words.isEmpty() && SHORTENED.contains(words.getLast().text())) return;
        if (sign == '<' && at < end && line.charAt(at) == '3') {
            at++;
            sign = HEART;
        }
        var text = Character.toString(sign);
        words.add(new Word(BREAKS.contains(text) ? Kind.BREAK : Kind.SIGN, text, false, !first));
    }

    /** Where numbers held together end, or the end of the first number when it stands alone. */
    private int numbersEnd(int start, int end) {
        int last = start;
        int i = start;
        while (i < end) {
            while (i < end && isDigit(line.charAt(i))) i++;
            last = i;
            if (i + 1 >= end || "/.-:,".indexOf(line.charAt(i)) < 0 || !isDigit(line.charAt(i + 1))) break;
            i++;
        }
        return last < end && Character.isLetter(line.codePointAt(last)) ? start : last;
    }

    private void addRun(String run, boolean glued) {
        if (isOfTwoAlphabets(run)) {
            words.add(Word.unknown("\uFFFD" + run));
            return;
        }
        var plain = plain(run);
        boolean capital = Character.isUpperCase(run.codePointAt(0));
        if (plain.codePoints().noneMatch(Words::isDigit) || Spelling.knows(plain)) {
            words.add(new Word(Kind.LETTERS, plain, capital, glued));
        } else if (plain.codePoints().allMatch(Words::isDigit)) {
            words.add(plain.length() <= 4 ? new Word(Kind.NUMBER, plain, false, glued) : Word.unknown(plain));
        } else {
            addMixed(plain, glued);
        }
    }

    /** “14h30”, “2eme” and “le2” are two or three words; “x3” and “b2b” are none of ours. */
    private void addMixed(String run, boolean glued) {
        var parts = run.split("(?<=[0-9])(?![0-9])|(?<![0-9])(?=[0-9])");
        for (int i = 0; i < parts.length; i++) {
            boolean fits = isDigit(parts[i].charAt(0))
                    ? parts[i].length() <= 4
                    : (i == 0 || parts[i].length() > 2 || AFTER_NUMBER.contains(parts[i])) && (i == parts.length - 1 || mayLeadToNumber(parts[i]));
            if (!fits || parts.length > 4) {
                words.add(Word.unknown(run));
                return;
            }
        }
        for (int i = 0; i < parts.length; i++) {
            words.add(new Word(isDigit(parts[i].charAt(0)) ? Kind.NUMBER : Kind.LETTERS, parts[i], false, glued || i > 0));
        }
    }

    /** “Où” keeps its accent: without it, it is “or”. */
    static String plain(String word) {
        return "où".equalsIgnoreCase(word) ? "où" : Letters.plain(word);
    }

    private static boolean mayLeadToNumber(String part) {
        return BEFORE_NUMBER.contains(part) || part.length() >= SHORTEST_DAY && Lexicon.hasWord(part);
    }

    private static boolean isSpelledWithPoints(String piece) {
        return piece.length() >= 3 && piece.length() <= 12 && piece.matches("\\p{L}(\\.\\p{L}){1,4}\\.?");
    }

    private static boolean isOfTwoAlphabets(String run) {
        return run.codePoints().mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED).distinct().count() > 1;
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }
}
