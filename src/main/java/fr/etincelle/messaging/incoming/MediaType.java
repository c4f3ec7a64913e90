package fr.etincelle.messaging.incoming;

import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a header such as Content-Type says: a value, and parameters that may be written in any broken way. */
record MediaType(String value, String header) {

    private static final Pattern VALUE = Pattern.compile("[^;\\s]*");

    static MediaType in(String header) {
        var value = VALUE.matcher(header);
        return new MediaType(value.lookingAt() ? value.group().toLowerCase(Locale.ROOT) : "", header);
    }

    boolean is(String type) {
        return value.equals(type);
    }

    boolean isAny(String beginning) {
        return value.startsWith(beginning);
    }

    @Nullable String parameter(String name) {
        int semicolon = header.indexOf(';');
        if (semicolon < 0) return null;
        var parameters = header.substring(semicolon);
        try {
            var well = new ParameterList(parameters).get(name);
            if (well != null) return well;
        } catch (ParseException | RuntimeException badlyMade) {
            // The lenient way below.
        }
        return Pattern.compile("(?i)[;\\s]" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]*)\"?|([^;\\s]+))")
                .matcher(parameters).results().findFirst().map(MediaType::given).orElse(null);
    }

    private static String given(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }
}
