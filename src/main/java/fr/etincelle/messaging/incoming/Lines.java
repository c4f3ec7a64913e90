package fr.etincelle.messaging.incoming;

import java.nio.charset.StandardCharsets;

/** Walks over lines of bytes, whatever ends them, without copying. */
final class Lines {

    private final byte[] bytes;
    private final int end;
    private int start;
    private int stop;
    private int next;

    Lines(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.end = to;
        this.next = from;
    }

    boolean next() {
        if (next >= end) return false;
        start = next;
        stop = start;
        while (stop < end && bytes[stop] != '\n' && bytes[stop] != '\r') stop++;
        next = stop;
        if (next < end && bytes[next] == '\r') next++;
        if (next < end && bytes[next] == '\n') next++;
        return true;
    }

    boolean isEmpty() {
        return start == stop;
    }

    boolean isBlank() {
        for (int i = start; i < stop; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') return false;
        }
        return true;
    }

    /** Where this line begins. */
    int start() {
        return start;
    }

    /** Where the next one begins. */
    int after() {
        return next;
    }

    boolean startsWith(byte[] prefix) {
        if (stop - start < prefix.length) return false;
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[start + i] != prefix[i]) return false;
        }
        return true;
    }

    /** Each byte as one sign: what charset it is in is decided later. */
    String text(int most) {
        return new String(bytes, start, Math.min(stop - start, most), StandardCharsets.ISO_8859_1);
    }
}
