package fr.etincelle.messaging.incoming;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RFC 2152, which the JDK does not know: between + and -, base64 of UTF-16. */
final class Utf7 {

    private static final Pattern SHIFTED = Pattern.compile("\\+([A-Za-z0-9+/]*)-?");

    static String decode(byte[] bytes) {
        return SHIFTED.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).replaceAll(shifted -> {
            var coded = shifted.group(1);
            return Matcher.quoteReplacement(coded.isEmpty() ? "+" : utf16(coded));
        });
    }

    private static String utf16(String coded) {
        var units = TransferCoding.base64(coded.getBytes(StandardCharsets.ISO_8859_1));
        return new String(units, 0, units.length / 2 * 2, StandardCharsets.UTF_16BE);
    }

    private Utf7() {}
}
