package fr.etincelle.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An e-mail of ours is what mail programs expect, and nothing that came from outside can add to it. */
class MailWritingTest {

    static final Session NO_SERVER = Session.getInstance(new Properties());
    static final MessageId ID = MessageId.next();
    static final String CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Rendez-vous\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    static final MailAccount LE_BRIQUET = new MailAccount(UUID.randomUUID(), "Le Briquet, à Folschviller", "bonjour@briquet.example",
            new MailServer("localhost", 25, MailServer.Security.NONE, null, null), null, "INBOX", null);

    @Test
    void it_says_who_writes_to_whom_about_what_in_any_alphabet() throws Exception {
        var mail = written(email("Votre rendez-vous · موعدك", "Bonjour Renée.\nÀ demain !"));

        assertThat(mail.getFrom()[0].toString()).contains("bonjour@briquet.example");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("renee@courriel.example");
        assertThat(mail.getSubject()).isEqualTo("Votre rendez-vous · موعدك");
        assertThat(mail.getContentType()).contains("text/plain", "charset=UTF-8", "format=flowed");
        assertThat((String) mail.getContent()).isEqualTo("Bonjour Renée.\r\nÀ demain !");
        assertThat(source(mail).lines()).allMatch(line -> line.length() <= 78 && line.chars().allMatch(sign -> sign < 128));
    }

    @Test
    void its_name_is_that_of_the_message_however_often_it_is_written() throws Exception {
        var name = written(email("Bonjour", "Bonjour")).getMessageID();

        assertThat(name).isEqualTo("<%s@briquet.example>".formatted(ID.value()));
        assertThat(written(email("Bonjour", "Bonjour")).getMessageID()).isEqualTo(name);
        assertThat(MessageId.named(name)).contains(ID);
        assertThat(MessageId.named("<somebody-elses@courriel.example>")).isEmpty();
    }

    @Test
    void what_nobody_wrote_says_so_and_says_whether_it_answers() throws Exception {
        assertThat(header(written(email("a", "b")), "Auto-Submitted")).containsExactly("auto-generated");
        assertThat(header(written(answer(List.of("<1@courriel.example>"), true)), "Auto-Submitted")).containsExactly("auto-replied");
        assertThat(header(written(answer(List.of("<1@courriel.example>"), true)), "X-Auto-Response-Suppress")).containsExactly("OOF, AutoReply");
        assertThat(header(written(answer(List.of("<1@courriel.example>"), false)), "Auto-Submitted")).isEmpty();
        assertThat(header(written(email("a", "b")), "X-Etincelle")).isNotEmpty();
    }

    @Test
    void an_answer_stands_under_what_it_answers() throws Exception {
        var mail = written(answer(List.of("<1@courriel.example>", "<2@briquet.example>", "<3@courriel.example>"), true));

        assertThat(header(mail, "In-Reply-To")).containsExactly("<3@courriel.example>");
        assertThat(header(mail, "References")).singleElement().asString().contains("<1@courriel.example>", "<2@briquet.example>", "<3@courriel.example>");
    }

    @Test
    void of_a_long_conversation_the_end_is_enough() throws Exception {
        var thread = new ArrayList<String>();
        for (int n = 0; n < 60; n++) thread.add("<%d@courriel.example>".formatted(n));

        assertThat(header(written(answer(thread, true)), "References")).singleElement().asString().contains("<59@", "<40@").doesNotContain("<39@");
    }

    @Test
    void an_appointment_is_shown_and_can_be_filed() throws Exception {
        var mail = written(new Way.Email("renee@courriel.example", "Rendez-vous", "Bonjour", CALENDAR, List.of(), true));

        var mixed = (Multipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        assertThat(mixed.getCount()).isEqualTo(2);
        var both = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(mixed.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(both.getBodyPart(0).getContentType()).contains("text/plain");
        assertThat(both.getBodyPart(1).getContentType()).contains("text/calendar", "method=REQUEST");
        assertThat(both.getBodyPart(1).getInputStream().readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(CALENDAR);
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("rendez-vous.ics");
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(CALENDAR);
    }

    @Test
    void a_subject_cannot_bring_headers_of_its_own() throws Exception {
        var mail = written(email("Bonjour\r\nBcc: tous@courriel.example\r\n\r\nAchetez", "Bonjour"));

        assertThat(header(mail, "Bcc")).isEmpty();
        assertThat(mail.getSubject()).isEqualTo("Bonjour Bcc: tous@courriel.example Achetez");
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"renee@courriel.example\r\nBcc: tous@courriel.example", "renee@courriel.example, tous@courriel.example", "renee", "", "@courriel.example",
        "renee@", "Renée <renee@courriel.example>", "renee@courriel.example>", "a b@courriel.example", "renee@courriel..example", "réné@courriel.example"})
    void an_address_is_one_address_and_nothing_else(String address) {
        assertThatThrownBy(() -> written(new Way.Email(address, "a", "b", null, List.of(), true))).isInstanceOf(AddressException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<1@x>\r\nBcc: tous@courriel.example", "1@x", "<>", "<1@x> <2@x>", "<é@x>"})
    void what_is_no_name_of_a_message_is_not_answered_to(String name) throws Exception {
        var mail = written(answer(List.of(name), true));

        assertThat(header(mail, "In-Reply-To")).isEmpty();
        assertThat(header(mail, "Bcc")).isEmpty();
    }

    private static Way.Email email(String subject, String text) {
        return new Way.Email("renee@courriel.example", subject, text, null, List.of(), true);
    }

    private static Way.Email answer(List<String> thread, boolean automatic) {
        return new Way.Email("renee@courriel.example", "Re: rendez-vous", "Bonjour", null, thread, automatic);
    }

    /** As it would be read at the other end. */
    private static MimeMessage written(Way.Email email) throws MessagingException {
        var bytes = new ByteArrayOutputStream();
        try {
            MailWriting.write(NO_SERVER, LE_BRIQUET, ID, email, Instant.parse("2026-10-05T07:00:00Z")).writeTo(bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new MimeMessage(NO_SERVER, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String source(MimeMessage mail) throws Exception {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> header(MimeMessage mail, String name) throws MessagingException {
        @Nullable String[] found = mail.getHeader(name);
        return found == null ? List.of() : Arrays.asList(found);
    }
}
