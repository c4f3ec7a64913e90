package fr.etincelle.messaging;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into short lines for the mail programs that want them, and marks which of them belong together for those that can join them
 * again (RFC 3676): a line that goes on ends in a space.
 */
final class FlowedLines {

    private static final int WIDTH = 72;
    private static final String SIGNATURE = "-- ";

    static String of(String text) {
        var lines = new ArrayList<String>();
        for (var line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) lines.addAll(broken(line));
        return String.join("\r\n", lines);
    }

    private static List<String> broken(String line) {
        if (line.equals(SIGNATURE)) return List.of(line);
        var lines = new ArrayList<String>();
        var open = new StringBuilder();
        for (var word : line.stripTrailing().split("(?<= )(?! )")) {
            if (!open.isEmpty() && length(open) + length(word.stripTrailing()) > WIDTH) {
                lines.add(stuffed(open));
                open.setLength(0);
            }
            open.append(word);
        }
        lines.add(stuffed(open));
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** A space before what a mail program would take for a quotation, or change itself. */
    private static String stuffed(CharSequence line) {
        var text = line.toString();
        return text.startsWith(" ") || text.startsWith(">") || text.startsWith("From ") ? " " + text : text;
    }

    private FlowedLines() {}
}
