package fr.etincelle.messaging.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a message or of one of its parts, in their order, folded lines joined.
 *
 * @param oddStart whether they begin with something that is no header
 */
record Headers(List<Header> all, boolean oddStart) {

    /** More is nothing that people send; it is left aside. */
    private static final int MOST = 1000;
    private static final int LONGEST = 20_000;

    record Header(String name, String value) {}

    static Headers in(Lines lines) {
        var all = new ArrayList<Header>();
        boolean oddStart = false;
        boolean first = true;
        StringBuilder open = new StringBuilder();
        while (lines.next() && !lines.isEmpty()) {
            var line = lines.text(LONGEST);
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            if (!goesOn) {
                add(all, open);
                open.setLength(0);
            }
            if (open.length() + line.length() <= LONGEST) open.append(line);
            if (first) oddStart = goesOn || !(isHeader(line) || line.startsWith("From ") || line.startsWith(">From "));
            first = false;
        }
        add(all, open);
        return new Headers(all, oddStart);
    }

    private static void add(List<Header> all, CharSequence line) {
        if (all.size() >= MOST || !isHeader(line)) return;
        var text = line.toString();
        int colon = text.indexOf(':');
        all.add(new Header(text.substring(0, colon).strip().toLowerCase(Locale.ROOT), text.substring(colon + 1).strip()));
    }

    /** A name without spaces, then a colon. */
    private static boolean isHeader(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == ':') return i > 0;
            if (sign <= ' ' && !(sign == ' ' && i + 1 < line.length() && line.charAt(i + 1) == ':') || sign > '~') return false;
        }
        return false;
    }

    boolean has(String name) {
        return all.stream().anyMatch(header -> header.name.equals(name));
    }

    /** The first of this name as it stands, or nothing. */
    String raw(String name) {
        return all.stream().filter(header -> header.name.equals(name)).map(Header::value).findFirst().orElse("");
    }

    /** Each of this name, readable. */
    List<String> texts(String name) {
        return all.stream().filter(header -> header.name.equals(name)).map(header -> HeaderText.readable(header.value)).toList();
    }

    @Nullable String text(String name) {
        return has(name) ? HeaderText.readable(raw(name)) : null;
    }
}
