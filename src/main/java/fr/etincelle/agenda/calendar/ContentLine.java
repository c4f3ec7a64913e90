package fr.etincelle.agenda.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a calendar: its name, what is said of its value, and its value. */
record ContentLine(String name, Map<String, String> parameters, String value) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FOLD = Pattern.compile("\\n[ \\t]");
    private static final Pattern PARAMETER = Pattern.compile("\\G;([A-Za-z0-9-]+)=(\"[^\"]*\"|[^\";:]*(?:,\"[^\"]*\")*)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

    /** The lines of a text, whole again where they were folded. What is no line, such as the rest of a broken one, is left out. */
    static Stream<ContentLine> in(String text) {
        var marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var whole = FOLD.matcher(marked.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        return whole.lines().map(ContentLine::of).flatMap(Optional::stream);
    }

    private static Optional<ContentLine> of(String line) {
        var name = NAME.matcher(line);
        if (!name.lookingAt()) return Optional.empty();
        var parameters = new HashMap<String, String>();
        int end = name.end();
        for (var next = PARAMETER.matcher(line).region(end, line.length()); next.lookingAt(); next.region(end, line.length())) {
            parameters.put(next.group(1).toUpperCase(Locale.ROOT), next.group(2).replace("\"", ""));
            end = next.end();
        }
        if (end >= line.length() || line.charAt(end) != ':') return Optional.empty();
        return Optional.of(new ContentLine(name.group().toUpperCase(Locale.ROOT), parameters, line.substring(end + 1).strip()));
    }

    @Nullable String parameter(String name) {
        return parameters.get(name);
    }
}
