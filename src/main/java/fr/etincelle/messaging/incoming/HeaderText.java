package fr.etincelle.messaging.incoming;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes a header readable: words encoded by RFC 2047, cut in the middle of a sign or not, and bytes that nobody encoded. */
final class HeaderText {

    private static final Pattern ENCODED = Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?]{0,20})?\\?([BbQq])\\?([^?]*)\\?=");

    static String readable(String raw) {
        var readable = new StringBuilder();
        var word = ENCODED.matcher(raw);
        var pending = new ByteArrayOutputStream();
        String charset = "";
        int end = 0;
        while (word.find()) {
            var between = raw.substring(end, word.start());
            boolean joined = pending.size() > 0 && between.isBlank();
            if (!joined || !charset.equalsIgnoreCase(word.group(1))) {
                readable.append(CharsetGuess.decode(pending.toByteArray(), charset));
                pending.reset();
            }
            if (!joined) readable.append(bare(between));
            charset = word.group(1);
            pending.writeBytes(bytes(word.group(2), word.group(3)));
            end = word.end();
        }
        return readable.append(CharsetGuess.decode(pending.toByteArray(), charset)).append(bare(raw.substring(end))).toString();
    }

    private static byte[] bytes(String encoding, String word) {
        return encoding.equalsIgnoreCase("B") ? TransferCoding.base64(ascii(word)) : TransferCoding.quotedPrintable(ascii(word.replace('_', ' ')));
    }

    private static String bare(String text) {
        return CharsetGuess.decode(ascii(text), "");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private HeaderText() {}
}
