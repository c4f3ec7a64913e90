package fr.etincelle.messaging.incoming;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A message put together for a test, line by line. */
record Eml(String headers, byte[] body) {

    static final String OURS = "rdv@briquet.example";

    static Eml of(String... headers) {
        return new Eml(String.join("\r\n", headers), new byte[0]);
    }

    /** From a person, in plain text. */
    static Eml saying(String text) {
        return of("From: Renée Weiss <renee@poste.example>", "To: " + OURS, "Content-Type: text/plain; charset=utf-8").body(text);
    }

    Eml with(String header) {
        return new Eml(headers + "\r\n" + header, body);
    }

    Eml body(String text) {
        return body(text, StandardCharsets.UTF_8);
    }

    Eml body(String text, Charset charset) {
        return new Eml(headers, text.replace("\n", "\r\n").getBytes(charset));
    }

    byte[] bytes() {
        var start = (headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        var all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    IncomingMail read() {
        return (IncomingMail) read(bytes());
    }

    static ReadMail read(byte[] bytes) {
        return new MailReader(Set.of(OURS)).read(new ByteArrayInputStream(bytes));
    }
}
