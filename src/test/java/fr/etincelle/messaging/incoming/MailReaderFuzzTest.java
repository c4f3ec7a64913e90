package fr.etincelle.messaging.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.messaging.incoming.ReadMail.Reason;
import fr.etincelle.messaging.incoming.ReadMail.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Good messages, damaged in thousands of ways: none may make the reader fail. */
class MailReaderFuzzTest {

    static final int MESSAGES = 6000;
    static final List<String> NASTY = List.of("\r\n", "\n\n", " ", "\t", "\0", ":", "=?", "?=", "=?utf-8?B?", "--", "--x", "<", ">", "\"", "boundary=", "charset=x;;;=\"", "\u00ff\u00fe", "=", "=\n", "%%", "+AOk", "<div ", "-->", "Content-Type: multipart/mixed\r\n",
            "Content-Transfer-Encoding: base64\r\n", "Content-Type: message/rfc822\r\n\r\n", "From: \r\n", ";name*0*=", "Date: x\r\n", "[[[[", "((((", "\ud83d");

    final SplittableRandom random = new SplittableRandom(20261005);
    final List<byte[]> good = goodMessages();

    @Test
    void no_damage_makes_the_reader_fail() {
        var seen = new ArrayList<ReadMail>();
        for (int i = 0; i < MESSAGES; i++) {
            var damaged = damaged(pick(good));
            var read = Eml.read(damaged);
            assertThat(read).as(() -> new String(damaged, StandardCharsets.ISO_8859_1)).isNotEqualTo(new Unreadable(Reason.BROKEN));
            if (read instanceof IncomingMail mail) assertThat(mail.text()).doesNotContain("\0");
            seen.add(read);
        }
        assertThat(seen).filteredOn(IncomingMail.class::isInstance).hasSizeGreaterThan(MESSAGES * 9 / 10);
    }

    private byte[] damaged(byte[] message) {
        var text = new StringBuilder(new String(message, StandardCharsets.ISO_8859_1));
        for (int wounds = random.nextInt(1, 8); wounds > 0 && !text.isEmpty(); wounds--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(1, 60));
            switch (random.nextInt(6)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                case 1 -> text.delete(at, to);
                case 2 -> text.insert(at, text.substring(at, to));
                case 3 -> text.insert(at, NASTY.get(random.nextInt(NASTY.size())));
                case 4 -> text.insert(at, new String(pick(good), StandardCharsets.ISO_8859_1), 0, 20);
                default -> text.setLength(Math.max(1, at));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] pick(List<byte[]> messages) {
        return messages.get(random.nextInt(messages.size()));
    }

    private static List<byte[]> goodMessages() {
        try (var files = Files.list(Path.of("src/test/resources/mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml")).sorted().map(MailReaderFuzzTest::bytes).filter(bytes -> bytes.length > 20).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
