package fr.etincelle.intake.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes quotes out of a message: lines with marks, what follows “X a écrit :” or “Message d'origine”, the marks of telephones. */
final class QuoteStripper {

    /** Shorter lines were not broken by a mail program. */
    private static final int SHORTEST_BROKEN_LINE = 60;

    private final List<String> text;
    private final List<OwnWords.Line> own = new ArrayList<>();
    private final List<OwnWords.Line> below = new ArrayList<>();
    private final int lastMarked;
    private int letters;

    QuoteStripper(String text) {
        this.text = text.lines().toList();
        this.lastMarked = lastMarkedLine();
    }

    OwnWords ownWords() {
        int unmarked = readUntilUnmarkedQuote();
        if (unmarked < text.size() && !OwnWords.areTooMany(letters)) readBelow(unmarked);
        return OwnWords.of(own, below, letters);
    }

    /** Where an unmarked quote begins, or the end. */
    private int readUntilUnmarkedQuote() {
        for (int i = 0; i < text.size() && !OwnWords.areTooMany(letters); i++) {
            if (isMarked(text.get(i)) || text.get(i).isBlank()) continue;
            int introduction = QuoteMarks.linesOfIntroduction(text, i);
            if (introduction > 0 && isFollowedByMarks(i + introduction)) i += introduction - 1;
            else if (introduction > 0 || QuoteMarks.beginsHeaders(text, i)) return i;
            else if (DeviceMarks.beginsOfficeNote(text.get(i))) i = endOfParagraph(i);
            else addOwn(i);
        }
        return text.size();
    }

    private void addOwn(int i) {
        var line = text.get(i);
        int inside = QuoteMarks.introductionInside(line);
        var words = inside >= 0 ? line.substring(0, inside) : DeviceMarks.without(line);
        if (words.isBlank()) return;
        letters += words.length();
        boolean answersInBetween = i > 0 && i < lastMarked && isMarked(text.get(i - 1));
        own.add(answersInBetween ? answer(withoutMarks(text.get(i - 1)), words) : OwnWords.Line.alone(words));
    }

    /** A mail program may have broken a long line of ours and left its end without a mark: then nothing is sure. */
    private static OwnWords.Line answer(String quoted, String words) {
        boolean isBroken = quoted.length() >= SHORTEST_BROKEN_LINE && !quoted.matches(".*[.!?:]\\s*");
        return new OwnWords.Line(isBroken ? words + " " + OwnWords.UNSURE : words, Optional.of(quoted));
    }

    /** Behind the line that ends our message, the person may have gone on. */
    private void readBelow(int start) {
        int last = -1;
        for (int i = start; i < text.size(); i++) {
            if (OurOwnLines.mayEnd(text.get(i))) last = i;
        }
        for (int i = last + 1; last >= 0 && i < text.size() && !OwnWords.areTooMany(letters); i++) {
            var words = DeviceMarks.without(text.get(i));
            if (isMarked(words) || words.isBlank()) continue;
            letters += words.length();
            below.add(OwnWords.Line.alone(words));
        }
    }

    private int endOfParagraph(int i) {
        int end = i;
        while (end + 1 < text.size() && !text.get(end + 1).isBlank()) end++;
        return end;
    }

    private boolean isFollowedByMarks(int i) {
        int next = i;
        while (next < text.size() && text.get(next).isBlank()) next++;
        return next < text.size() && isMarked(text.get(next));
    }

    private int lastMarkedLine() {
        int last = text.size() - 1;
        while (last >= 0 && !isMarked(text.get(last))) last--;
        return last;
    }

    private static boolean isMarked(String line) {
        int start = 0;
        while (start < line.length() && (Character.isWhitespace(line.charAt(start)) || Character.getType(line.charAt(start)) == Character.FORMAT)) start++;
        return start < line.length() && (line.charAt(start) == '>' || line.charAt(start) == '|');
    }

    private static String withoutMarks(String line) {
        int start = 0;
        while (start < line.length() && (line.charAt(start) == '>' || Character.isWhitespace(line.charAt(start)))) start++;
        return line.substring(start, Math.min(line.length(), start + 200)).strip();
    }
}
