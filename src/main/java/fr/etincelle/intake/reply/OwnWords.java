package fr.etincelle.intake.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person wrote themselves: no quote, no mark of a telephone, no address. The work is bounded by the length of the text.
 *
 * @param lines     in their order
 * @param below     what stands below our message where it was quoted without marks
 * @param beginning the first of it all, to recognise machines by
 * @param areTooMany whether they are more than anybody answers; then only the beginning is here
 */
record OwnWords(List<Line> lines, List<Line> below, String beginning, boolean areTooMany) {

    /** @param quotedAbove the quoted line right above, when more of the quote follows: the person answers in between */
    record Line(String text, Optional<String> quotedAbove) {

        static Line alone(String text) {
            return new Line(text, Optional.empty());
        }
    }

    /** A sign that nobody understands, put where something may be missing. */
    static final String UNSURE = "\uFFFD";

    private static final int MOST_LETTERS = 4000;
    private static final int BEGINNING = 2000;

    /** A number alone is no signature. */
    private static final int SHORTEST_SIGNATURE = 3;

    OwnWords {
        lines = List.copyOf(lines);
        below = List.copyOf(below);
    }

    static OwnWords in(String text) {
        return new QuoteStripper(Leftovers.withoutTags(text)).ownWords();
    }

    static OwnWords of(List<Line> lines, List<Line> below, int letters) {
        var beginning = beginning(lines.isEmpty() ? below : lines);
        if (areTooMany(letters)) return new OwnWords(List.of(), List.of(), beginning, true);
        return new OwnWords(withoutContacts(lines), withoutContacts(below), beginning, false);
    }

    static boolean areTooMany(int letters) {
        return letters > MOST_LETTERS;
    }

    private static String beginning(List<Line> lines) {
        var beginning = new StringBuilder();
        for (var line : lines) {
            if (beginning.length() > BEGINNING) break;
            beginning.append(line.text(), 0, Math.min(line.text().length(), BEGINNING)).append('\n');
        }
        return beginning.toString();
    }

    private static List<Line> withoutContacts(List<Line> lines) {
        return withoutSignature(lines).stream().filter(line -> !Contacts.fill(line.text()) || decidesSomething(line.text())).toList();
    }

    /** What stands below two dashes is a signature, where something stands above them. */
    private static List<Line> withoutSignature(List<Line> lines) {
        int dashes = 0;
        while (dashes < lines.size() && !lines.get(dashes).text().strip().equals("--")) dashes++;
        if (lines.stream().limit(dashes).allMatch(line -> line.text().isBlank())) return lines;
        var below = lines.stream().skip(dashes).filter(line -> line.text().strip().length() <= SHORTEST_SIGNATURE || decidesSomething(line.text()));
        return Stream.concat(lines.stream().limit(dashes), below).toList();
    }

    /** “Appt 3, finalement annulez”. */
    private static boolean decidesSomething(String line) {
        return Items.in(line).stream().map(Item::sense)
                .anyMatch(it -> it.isPositive() || it.isNegative() || it == Sense.NONE || it == Sense.CANCEL || it == Sense.QUESTION);
    }
}
