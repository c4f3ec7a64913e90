package fr.etincelle.messaging;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the first bytes of what flows through it. */
final class Beginning extends FilterInputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int most;
    private long seen;

    Beginning(InputStream source, int most) {
        super(source);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) keep(new byte[] {(byte) read}, 0, 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) keep(bytes, from, read);
        return read;
    }

    private void keep(byte[] bytes, int from, int length) {
        seen += length;
        kept.write(bytes, from, Math.min(length, most - kept.size()));
    }

    byte[] bytes() {
        return kept.toByteArray();
    }

    /** Every byte a sign of its own: nothing is lost, whatever it was. */
    String text() {
        return kept.toString(StandardCharsets.ISO_8859_1);
    }

    long seen() {
        return seen;
    }
}
