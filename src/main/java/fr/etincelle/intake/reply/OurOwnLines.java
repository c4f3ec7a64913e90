package fr.etincelle.intake.reply;

import java.util.HashSet;
import java.util.List;

/** Our own message, copied without any mark of a quote: known by its list of proposals. */
final class OurOwnLines {

    private static final int LONGEST = 300;

    private OurOwnLines() {}

    /** One proposal alone is an answer; two or more are our list. */
    static List<OwnWords.Line> without(List<OwnWords.Line> lines, Offers offers) {
        var listed = new HashSet<Integer>();
        for (var line : lines) {
            var slot = StatementReader.slotOf(line.text(), offers);
            if (slot.isOne()) listed.add(slot.one());
        }
        boolean isOurs = listed.size() > 1 || lines.stream().anyMatch(line -> isLast(line.text()));
        if (!isOurs) return lines;
        return lines.stream().filter(line -> !StatementReader.slotOf(line.text(), offers).isOne() && !isOurs(line.text())).toList();
    }

    /** The line that ends our list. */
    static boolean isLast(String line) {
        var plain = Letters.plain(line);
        return plain.contains("repondez 1") || plain.contains("repondez 0");
    }

    /** Cheaply, for texts of any length. */
    static boolean mayEnd(String line) {
        return line.length() < LONGEST && isLast(line);
    }

    private static boolean isOurs(String line) {
        var plain = Letters.plain(line).strip();
        return isLast(plain) || plain.startsWith("voici ") || plain.startsWith("0 :") || plain.contains("rendez-vous possible");
    }
}
