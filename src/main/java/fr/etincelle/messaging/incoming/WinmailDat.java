package fr.etincelle.messaging.incoming;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Outlook's own envelope (MS-OXTNEF): the text when it lies there as text or as a page, and the names of what is attached.
 * Text that is only there as compressed RTF is left for a human.
 */
record WinmailDat(String text, List<String> attachments) {

    private static final int SIGNATURE = 0x223e9f78;
    private static final int BODY = 0x0002800c;
    private static final int PROPERTIES = 0x00069003;
    private static final int ATTACHMENT_NAME = 0x00018010;
    private static final int OF_TEXT = 0x1000;
    private static final int OF_HTML = 0x1013;
    private static final int MOST = 1000;

    static WinmailDat in(byte[] bytes) {
        var envelope = new Reading(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        try {
            envelope.read();
        } catch (BufferUnderflowException | IllegalArgumentException cutShort) {
            // What was read before stays.
        }
        return new WinmailDat(envelope.text, envelope.attachments);
    }

    private static final class Reading {

        private final ByteBuffer bytes;
        private final List<String> attachments = new ArrayList<>();
        private String text = "";

        Reading(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        void read() {
            if (bytes.getInt() != SIGNATURE) return;
            bytes.getShort();
            while (bytes.hasRemaining() && attachments.size() < MOST) {
                bytes.get();
                int attribute = bytes.getInt();
                var value = slice(bytes, bytes.getInt());
                bytes.getShort();
                switch (attribute) {
                    case BODY -> text = western(value);
                    case ATTACHMENT_NAME -> attachments.add(Bounded.beginning(western(value), 200));
                    case PROPERTIES -> properties(value);
                    default -> {}
                }
            }
        }

        private void properties(ByteBuffer values) {
            int count = values.getInt();
            for (int i = 0; i < Math.min(count, MOST); i++) {
                int type = values.getShort() & 0xffff;
                int id = values.getShort() & 0xffff;
                if (id >= 0x8000) skipName(values);
                var value = value(values, type);
                if (id == OF_TEXT) text = type == 0x1f ? new String(rest(value), StandardCharsets.UTF_16LE).replace("\0", "") : western(value);
                if (id == OF_HTML && text.isBlank()) text = HtmlText.of(CharsetGuess.decode(rest(value), ""));
            }
        }

        /** A property of one's own has a name: a number, or a word. */
        private static void skipName(ByteBuffer values) {
            slice(values, 16);
            if (values.getInt() == 0) values.getInt();
            else slice(values, padded(values.getInt()));
        }

        private static ByteBuffer value(ByteBuffer values, int type) {
            if ((type & 0x1000) != 0) return severalOf(values, type & 0xfff);
            return switch (type) {
                case 0x02, 0x0b, 0x03, 0x04, 0x0a -> slice(values, 4);
                case 0x05, 0x06, 0x07, 0x14, 0x40 -> slice(values, 8);
                case 0x48 -> slice(values, 16);
                case 0x0d, 0x1e, 0x1f, 0x102 -> ofVariableLength(values);
                default -> throw new IllegalArgumentException("unknown type of property");
            };
        }

        private static ByteBuffer severalOf(ByteBuffer values, int type) {
            int count = values.getInt();
            if (count < 0 || count > MOST) throw new IllegalArgumentException("too many values");
            var none = ByteBuffer.allocate(0);
            for (int i = 0; i < count; i++) {
                if (type == 0x1e || type == 0x1f || type == 0x102) slice(values, padded(values.getInt()));
                else value(values, type);
            }
            return none;
        }

        private static ByteBuffer ofVariableLength(ByteBuffer values) {
            int count = values.getInt();
            var first = ByteBuffer.allocate(0);
            for (int i = 0; i < Math.min(count, MOST); i++) {
                int length = values.getInt();
                var padded = slice(values, padded(length));
                if (i == 0) first = padded.limit(length);
            }
            return first;
        }

        private static int padded(int length) {
            return length + 3 & ~3;
        }

        private static ByteBuffer slice(ByteBuffer bytes, int length) {
            if (length < 0 || length > bytes.remaining()) throw new BufferUnderflowException();
            var slice = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.position(bytes.position() + length);
            return slice;
        }

        private static String western(ByteBuffer value) {
            return CharsetGuess.decode(rest(value), "").replace("\0", "");
        }

        private static byte[] rest(ByteBuffer value) {
            var rest = new byte[value.remaining()];
            value.get(rest);
            return rest;
        }
    }
}
