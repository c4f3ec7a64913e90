package fr.etincelle.intake.reply;

import java.util.Locale;
import java.util.Map;

/** Leftovers of HTML in what should be plain text: tags go, what they quote goes with them. */
final class Leftovers {

    private static final Map<String, String> ENTITIES = Map.of(
            "nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "eacute", "é", "agrave", "à", "egrave", "è", "#39", "'");

    private static final int LONGEST_TAG = 500;
    private static final int LONGEST_ENTITY = 8;

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private int at;
    private int quotes;

    private Leftovers(String text) {
        this.text = text;
    }

    static String withoutTags(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : new Leftovers(text).read();
    }

    private String read() {
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '<' && endOfLink() > 0) at = endOfLink();
            else if (letter == '<' && endOfTag() > 0) passTag(endOfTag());
            else if (letter == '&' && endOfEntity() > 0) passEntity(endOfEntity());
            else add(String.valueOf(text.charAt(at++)));
        }
        return plain.toString();
    }

    private void add(String piece) {
        if (quotes == 0) plain.append(piece);
    }

    /** 0 when this is no tag: “<3”, an address in angle brackets. */
    private int endOfTag() {
        int first = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        if (first >= text.length() || !isLetter(text.charAt(first))) return 0;
        int last = Math.min(text.length(), at + LONGEST_TAG);
        int nameEnd = first;
        while (nameEnd < last && (isLetter(text.charAt(nameEnd)) || Character.isDigit(text.charAt(nameEnd)))) nameEnd++;
        if (nameEnd < last && " />\t\n".indexOf(text.charAt(nameEnd)) < 0) return 0;
        for (int i = nameEnd; i < last; i++) {
            if (text.charAt(i) == '>') return i + 1;
            if (text.charAt(i) == '<') return 0;
        }
        return 0;
    }

    /** “Outlook pour Android<https://…>”. */
    private int endOfLink() {
        boolean isLink = text.startsWith("http", at + 1) || text.startsWith("mailto:", at + 1);
        int end = isLink ? text.indexOf('>', at, Math.min(text.length(), at + LONGEST_TAG)) : -1;
        return end + 1;
    }

    private void passTag(int end) {
        var tag = text.substring(at + 1, end - 1).toLowerCase(Locale.ROOT);
        if (tag.startsWith("blockquote")) quotes++;
        else if (tag.startsWith("/blockquote")) quotes = Math.max(0, quotes - 1);
        if (isOfItsOwnLine(tag)) add("\n");
        at = end;
    }

    private static boolean isOfItsOwnLine(String tag) {
        return tag.startsWith("br") || tag.startsWith("p") || tag.startsWith("/p") || tag.startsWith("div") || tag.startsWith("/div")
                || tag.startsWith("/li") || tag.startsWith("/tr") || tag.startsWith("/blockquote");
    }

    private int endOfEntity() {
        int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_ENTITY));
        return end > 0 && ENTITIES.containsKey(text.substring(at + 1, end)) ? end + 1 : 0;
    }

    private void passEntity(int end) {
        add(ENTITIES.getOrDefault(text.substring(at + 1, end - 1), ""));
        at = end;
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }
}
