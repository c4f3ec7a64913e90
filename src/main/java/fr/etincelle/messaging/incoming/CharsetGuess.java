package fr.etincelle.messaging.incoming;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads bytes as text. The charset that a message names is a hint: it is often missing, unknown or wrong. */
final class CharsetGuess {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Names that tell nothing that the bytes would not tell better. */
    private static final Pattern WESTERN_NAMES = Pattern.compile(
            "|utf-?8|(us-)?ascii|ansi.*|iso-?8859-1|latin-?1|windows-1252|cp-?1252|x-.*|unknown.*|default|binary|8bit|none");

    private static final Pattern TWICE_ENCODED = Pattern.compile("Ã[\\u0080-\\u00bf‚-™œŸ\\u00a0]|Å“|â€|Â[\\u00a0-\\u00bf]");

    static String decode(byte[] bytes, @Nullable String declared) {
        if (bytes.length == 0) return "";
        var name = declared == null ? "" : declared.strip().toLowerCase(Locale.ROOT).replaceAll("[\"']", "");
        if (name.equals("utf-7") || name.equals("unicode-1-1-utf-7")) return Utf7.decode(bytes);
        return onceEncoded(marked(bytes).or(() -> asDeclared(bytes, name)).orElseGet(() -> western(bytes)));
    }

    /** A byte order mark settles it. */
    private static Optional<String> marked(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        if (startsWith(bytes, 0xfe, 0xff)) return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** Text that happens to be good UTF-8 is UTF-8, whatever it says. */
    private static Optional<String> asDeclared(byte[] bytes, String name) {
        if (WESTERN_NAMES.matcher(name).matches()) return Optional.empty();
        var declared = charset(name);
        if (declared.isEmpty()) return Optional.empty();
        var text = strictly(declared.get(), bytes);
        if (name.startsWith("utf-16")) return text.filter(it -> it.indexOf('\0') < 0);
        return strictly(StandardCharsets.UTF_8, bytes).filter(it -> it.length() < bytes.length).or(() -> text);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.startsWith("gb2312") || name.equals("gbk") ? "gb18030" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** UTF-8 where the bytes are UTF-8, and sign by sign Western where they are not. */
    private static String western(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; ) {
            int length = lengthOfSign(bytes, i);
            text.append(length == 0 ? new String(bytes, i, 1, WESTERN) : new String(bytes, i, length, StandardCharsets.UTF_8));
            i += Math.max(1, length);
        }
        return text.toString();
    }

    /** How many bytes of good UTF-8 begin here; 0 when they are not. */
    private static int lengthOfSign(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
        if (at + length > bytes.length) return 0;
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) return 0;
        }
        return length;
    }

    /** « dÃ©claration » was encoded twice on its way. */
    private static String onceEncoded(String text) {
        if (!TWICE_ENCODED.matcher(text).find()) return text;
        try {
            var bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException really) {
            return text;
        }
    }

    private CharsetGuess() {}
}
