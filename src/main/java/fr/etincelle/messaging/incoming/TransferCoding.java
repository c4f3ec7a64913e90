package fr.etincelle.messaging.incoming;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;

/** Undoes base64 and quoted-printable, also where they are broken: what can be read is read, nothing is refused. */
final class TransferCoding {

    /** Soft line ends and encoded bytes of accented letters, in a part that says it is plain. */
    private static final Pattern UNDECLARED = Pattern.compile("=(?:C3=[89AB][0-9A-F]|E[0-9A-B])[^=]*(?:=\\r?\\n|=[0-9A-F]{2})");

    static byte[] decode(byte[] coded, String coding) {
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> looksLikeBase64(coded) ? base64(coded) : coded;
            case "quoted-printable" -> quotedPrintable(coded);
            case "x-uuencode", "uuencode", "x-uue", "uue" -> uuencoded(coded);
            case "", "7bit", "8bit", "binary" -> UNDECLARED.matcher(new String(coded, StandardCharsets.ISO_8859_1)).find() ? quotedPrintable(coded) : coded;
            default -> coded;
        };
    }

    /** Text that only says it is base64 has spaces between its words. */
    private static boolean looksLikeBase64(byte[] coded) {
        int strange = 0;
        for (byte sign : coded) {
            if (value(sign) < 0 && sign != '=' && sign != '\r' && sign != '\n') strange++;
        }
        return strange * 20 <= coded.length;
    }

    static byte[] base64(byte[] coded) {
        var decoded = new ByteArrayOutputStream(coded.length * 3 / 4);
        int bits = 0;
        int held = 0;
        for (byte sign : coded) {
            int value = value(sign);
            if (sign == '=') held = 0;
            if (value < 0) continue;
            bits = bits << 6 | value;
            held += 6;
            if (held >= 8) {
                held -= 8;
                decoded.write(bits >> held);
            }
        }
        return decoded.toByteArray();
    }

    private static int value(byte sign) {
        if (sign >= 'A' && sign <= 'Z') return sign - 'A';
        if (sign >= 'a' && sign <= 'z') return sign - 'a' + 26;
        if (sign >= '0' && sign <= '9') return sign - '0' + 52;
        return sign == '+' || sign == '-' ? 62 : sign == '/' || sign == '_' ? 63 : -1;
    }

    static byte[] quotedPrintable(byte[] coded) {
        var decoded = new ByteArrayOutputStream(coded.length);
        for (int i = 0; i < coded.length; i++) {
            if (coded[i] != '=') {
                decoded.write(coded[i]);
                continue;
            }
            int end = endOfSoftBreak(coded, i + 1);
            if (end > 0) {
                i = end - 1;
            } else if (i + 2 < coded.length && hex(coded[i + 1]) >= 0 && hex(coded[i + 2]) >= 0) {
                decoded.write(hex(coded[i + 1]) << 4 | hex(coded[i + 2]));
                i += 2;
            } else {
                decoded.write('=');
            }
        }
        return decoded.toByteArray();
    }

    /** Where the next line begins, when nothing but spaces stands before it; otherwise 0. */
    private static int endOfSoftBreak(byte[] coded, int from) {
        int at = from;
        while (at < coded.length && (coded[at] == ' ' || coded[at] == '\t')) at++;
        if (at == coded.length) return at;
        if (coded[at] == '\r') return at + 1 < coded.length && coded[at + 1] == '\n' ? at + 2 : at + 1;
        return coded[at] == '\n' ? at + 1 : 0;
    }

    private static int hex(byte sign) {
        return Character.digit(sign, 16);
    }

    private static byte[] uuencoded(byte[] coded) {
        try (var decoded = MimeUtility.decode(new ByteArrayInputStream(coded), "uuencode")) {
            return decoded.readAllBytes();
        } catch (MessagingException | IOException broken) {
            return coded;
        }
    }

    private TransferCoding() {}
}
