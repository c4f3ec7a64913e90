package fr.etincelle.messaging.incoming;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message, or a part of one: its headers, and where its body lies among the bytes. Jakarta Mail's own classes throw unchecked
 * exceptions on some first lines and make an object of each of a million parts; here nothing throws, and no part too many is read.
 */
record MimePart(byte[] bytes, Headers headers, int from, int to, String usualType) {

    private static final int MOST_PARTS = 100;

    static MimePart message(byte[] bytes) {
        return message(bytes, 0, bytes.length);
    }

    /** Empty lines before the headers are left out: they are not where the headers end. */
    private static MimePart message(byte[] bytes, int from, int to) {
        var blank = new Lines(bytes, from, to);
        int start = from;
        while (blank.next() && blank.isBlank()) start = blank.after();
        var part = in(bytes, start, to, "text/plain");
        boolean oddStart = part.headers.oddStart() || hasBlankLineOfSpaces(bytes, from, start);
        return new MimePart(bytes, new Headers(part.headers.all(), oddStart), part.from, part.to, part.usualType);
    }

    private static boolean hasBlankLineOfSpaces(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == ' ' || bytes[i] == '\t') return true;
        }
        return false;
    }

    private static MimePart in(byte[] bytes, int from, int to, String usualType) {
        var lines = new Lines(bytes, from, to);
        var headers = Headers.in(lines);
        return new MimePart(bytes, headers, Math.min(lines.after(), to), to, usualType);
    }

    MediaType type() {
        var type = MediaType.in(headers.raw("content-type"));
        return type.value().contains("/") ? type : MediaType.in(usualType + type.header().replaceFirst("^[^;]*", ""));
    }

    boolean isAttached() {
        return MediaType.in(headers.raw("content-disposition")).is("attachment");
    }

    @Nullable String fileName() {
        var name = Optional.ofNullable(MediaType.in(headers.raw("content-disposition")).parameter("filename"))
                .or(() -> Optional.ofNullable(MediaType.in(headers.raw("content-type")).parameter("name")));
        return name.map(it -> Bounded.line(HeaderText.readable(it), 200)).orElse(null);
    }

    /** The body, at most so many bytes of it, as it was before it was coded for its travel. */
    byte[] content(int most) {
        return TransferCoding.decode(Arrays.copyOfRange(bytes, from, Math.min(to, from + most)), headers.raw("content-transfer-encoding"));
    }

    int length() {
        return to - from;
    }

    /** A message inside this one. */
    MimePart inner() {
        var coding = headers.raw("content-transfer-encoding").toLowerCase(Locale.ROOT);
        return coding.equals("base64") || coding.equals("quoted-printable") ? message(content(length())) : message(bytes, from, to);
    }

    /** Empty when no boundary is found. */
    List<MimePart> parts() {
        var parts = new ArrayList<MimePart>();
        var boundary = boundary();
        if (boundary == null) return parts;
        var usual = type().is("multipart/digest") ? "message/rfc822" : "text/plain";
        var lines = new Lines(bytes, from, to);
        int open = -1;
        while (lines.next() && parts.size() < MOST_PARTS) {
            if (!lines.startsWith(boundary) || !isWholeBoundary(lines, boundary.length)) continue;
            if (open >= 0) parts.add(in(bytes, open, lines.start(), usual));
            open = lines.text(boundary.length + 2).endsWith("--") && lines.text(boundary.length + 2).length() > boundary.length ? -1 : lines.after();
            if (open < 0) return parts;
        }
        if (open >= 0 && parts.size() < MOST_PARTS) parts.add(in(bytes, open, to, usual));
        return parts;
    }

    /** « --a » does not end what « --ab » began. */
    private static boolean isWholeBoundary(Lines line, int length) {
        var rest = line.text(length + 80).substring(length);
        return rest.startsWith("--") || rest.isBlank();
    }

    /** The one declared, if it is there; otherwise the first line that looks like one. */
    private byte @Nullable [] boundary() {
        var declared = type().parameter("boundary");
        if (declared != null && !declared.isBlank()) {
            var marker = ("--" + declared.stripTrailing()).getBytes(StandardCharsets.ISO_8859_1);
            var lines = new Lines(bytes, from, to);
            while (lines.next()) {
                if (lines.startsWith(marker) && isWholeBoundary(lines, marker.length)) return marker;
            }
        }
        var lines = new Lines(bytes, from, to);
        while (lines.next()) {
            var text = lines.text(100);
            if (text.matches("--[^\\s-][\\x21-\\x7e]{1,70}\\s*")) return text.stripTrailing().getBytes(StandardCharsets.ISO_8859_1);
        }
        return null;
    }
}
