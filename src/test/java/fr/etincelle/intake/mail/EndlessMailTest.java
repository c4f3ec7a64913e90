package fr.etincelle.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.etincelle.intake.enquiry.EnquiryReader;
import fr.etincelle.intake.reply.Reply;
import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.messaging.incoming.MailReader;
import fr.etincelle.messaging.incoming.WrittenText;
import fr.etincelle.shared.SecretInText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made to keep its reader busy for ever: everything behind it in the mailbox would wait. */
class EndlessMailTest {

    static final Duration AT_MOST = Duration.ofSeconds(30);
    static final LocalDateTime SLOT = LocalDateTime.parse("2026-10-06T09:00");

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "1 ", "0", "06 ", "a@", "@", "<", "<a@b.c", "\"", " ", "\t\n", "\n", "> ", ">", "> a\n", "le ", "mardi ", "9h", "le 2 ", "ou ", ",", ".", "-- \n", "=", "(", "a.", "http://a", "/1", "mot de passe ",
            "code ", "Le lun. 5 oct. 2026 à 09:05, ", "De : a\n", "non ", "é", "\u00a0", "_", "-", "a-", "'", "12/"})
    void a_text_that_repeats_itself_is_read_at_once(String piece) {
        assertTimeoutPreemptively(AT_MOST, () -> understand("From: a@courriel.example\nContent-Type: text/plain; charset=utf-8\n\n" + piece.repeat(15_000 / piece.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@", "a.", "<", "<a@", "no-", "(", "\"", "=?utf-8?Q?", "owner-", "=?utf-8?Q?a?= "})
    void many_headers_of_any_length_are_read_at_once(String piece) {
        var headers = new StringBuilder();
        for (var name : List.of("From", "Sender", "Reply-To", "To", "Subject", "Message-ID", "References", "Auto-Submitted", "Date")) {
            headers.append((name + ": " + piece.repeat(19_000 / piece.length()) + "\n").repeat(12));
        }
        assertTimeoutPreemptively(AT_MOST, () -> understand(headers + "\nBonjour"));
    }

    @Test
    void a_page_in_a_page_in_a_page_is_read_at_once() {
        assertTimeoutPreemptively(AT_MOST, () -> understand("From: a@courriel.example\nContent-Type: text/html\n\n" + "<div><blockquote>".repeat(20_000)));
    }

    private static void understand(String message) {
        var read = new MailReader(Set.of("bonjour@briquet.example")).read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
        assertThat(read).isInstanceOf(IncomingMail.class);
        var mail = (IncomingMail) read;
        var meaning = new EnquiryReader(List.of(), Set.of()).read(mail, LocalDate.parse("2026-10-05"));
        assertThat(meaning).isNotNull();
        assertThat(new Reply(SLOT.minusDays(1).atZone(ZoneId.of("Europe/Paris")), List.of(SLOT, SLOT.plusDays(1)), mail.text()).meaning()).isNotNull();
        assertThat(WrittenText.of(mail.text())).isNotNull();
        assertThat(SecretInText.masked(mail.text())).isNotNull();
    }
}
