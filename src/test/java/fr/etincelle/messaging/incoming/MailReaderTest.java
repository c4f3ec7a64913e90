package fr.etincelle.messaging.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.messaging.incoming.IncomingMail.Caveat;
import fr.etincelle.messaging.incoming.ReadMail.Reason;
import fr.etincelle.messaging.incoming.ReadMail.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {

    @Test
    void a_plain_message_is_read_whole() {
        var mail = Eml.of("From: =?iso-8859-1?Q?G=E9rard_M=FCller?= <Gerard@Poste.example>", "Reply-To: gm@poste.example", "Subject: =?utf-8?Q?Demande_d=E2=80=99aide?=",
                "Date: Mon, 23 Nov 2026 08:00:00 +0100", "Message-ID: <1@poste.example>", "In-Reply-To: <0@briquet.example>", "References: <a@briquet.example>\r\n <0@briquet.example>")
                .body("Bonjour,\nje voudrais un rendez-vous.\n").read();

        assertThat(mail.sender()).isEqualTo(new Mailbox("gerard@poste.example", "Gérard Müller"));
        assertThat(mail.replyTo()).isEqualTo(new Mailbox("gm@poste.example", null));
        assertThat(mail.subject()).isEqualTo("Demande d’aide");
        assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
        assertThat(mail.messageId()).isEqualTo("<1@poste.example>");
        assertThat(mail.inReplyTo()).isEqualTo("<0@briquet.example>");
        assertThat(mail.references()).containsExactly("<a@briquet.example>", "<0@briquet.example>");
        assertThat(mail.text()).isEqualTo("Bonjour,\nje voudrais un rendez-vous.");
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.caveats()).isEmpty();
        assertThat(mail.automatic()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Renée <renee@poste.example>                    | renee@poste.example
            renee@poste.example                            | renee@poste.example
            renee@poste.example (Renée Weiss)              | renee@poste.example
            Weiss, Renée <renee@poste.example>             | renee@poste.example
            "renee@poste.example" <renee@poste.example>    | renee@poste.example
            <renee@poste.example>                          | renee@poste.example
            """)
    void whoever_signs_alone_can_be_answered(String from, String address) {
        assertThat(Eml.of("From: " + from, "To: x@y.example").read().sender()).extracting(Mailbox::address).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@poste.example, b@poste.example", "Renée", "", "<>", "undisclosed-recipients:;", "<a@poste.example> <b@poste.example>", "renee@", "@poste.example", "renee@localhost",
            "\"a b\"@poste.example"})
    void nobody_in_particular_cannot(String from) {
        assertThat(Eml.of("From: " + from, "To: x@y.example").read().sender()).isNull();
        assertThat(Eml.of("To: x@y.example").read().sender()).isNull();
    }

    @Test
    void a_second_line_that_names_a_sender_makes_both_doubtful() {
        assertThat(Eml.saying("Bonjour").with("From: autre@poste.example").read().sender()).isNull();
    }

    @Test
    void answers_are_never_sent_where_they_come_back_to_us() {
        assertThat(Eml.saying("Bonjour").with("Reply-To: " + Eml.OURS).read().replyTo()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
            "utf-8, utf-8", "iso-8859-1, iso-8859-1", "windows-1252, windows-1252", "iso-8859-15, iso-8859-15",
            "utf-8, iso-8859-1", "iso-8859-1, utf-8", "windows-1252, utf-8", "us-ascii, utf-8", "us-ascii, windows-1252", "unknown-8bit, windows-1252", "unknown-8bit, utf-8",
            "inconnu-42, iso-8859-1", "'', utf-8", "gb2312, utf-8", "utf-16, utf-8", "iso-8859-9, utf-8"})
    void accents_survive_a_charset_that_is_wrong_or_missing(String declared, String real) {
        var mail = Eml.of("From: a@poste.example", "Content-Type: text/plain; charset=" + declared).body("Déjà reçu à l'été, ça c'était bête", Charset.forName(real)).read();

        assertThat(mail.text()).isEqualTo("Déjà reçu à l'été, ça c'était bête");
    }

    @ParameterizedTest
    @CsvSource({"gb2312, 我需要预约", "iso-2022-jp, 予約したい", "windows-1256, أريد موعدا", "windows-1254, Bir randevu istiyorum ğış", "koi8-r, Мне нужна помощь", "utf-16, Déjà reçu"})
    void every_script_is_read(String charset, String text) {
        assertThat(Eml.of("From: a@poste.example", "Content-Type: text/plain; charset=" + charset).body(text, Charset.forName(charset)).read().text()).isEqualTo(text);
    }

    @Test
    void what_was_encoded_twice_is_read_once() {
        var twice = new String("déclaration à l’été".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        assertThat(Eml.saying(twice).read().text()).isEqualTo("déclaration à l’été");
    }

    @Test
    void utf_7_is_read_although_java_does_not_know_it() {
        assertThat(Eml.of("From: a@poste.example", "Content-Type: text/plain; charset=utf-7").body("H+AOk-l+AOg-ne, 1 +- 1").read().text()).isEqualTo("Hélène, 1 + 1");
    }

    @Test
    void headers_are_readable_whatever_they_are_made_of() {
        assertThat(subject("=?utf-8?Q?Rendez-vous_pour_ma_t=C3?=\r\n =?utf-8?Q?=A9l=C3=A9?=")).isEqualTo("Rendez-vous pour ma télé");
        assertThat(subject("Rendez-vous à l'été")).isEqualTo("Rendez-vous à l'été");
        assertThat(subject("=?inconnu-42?Q?=E9t=E9?= =?utf-8?B?4pyT?=")).isEqualTo("été✓");
        assertThat(subject("=?utf-8?B?###?= rdv")).isEqualTo(" rdv".strip());
        assertThat(subject("=?utf-8?Q?pas fini")).isEqualTo("=?utf-8?Q?pas fini");
        assertThat(subject("a\0b\u0007c")).isEqualTo("abc");
        assertThat(subject("x".repeat(5000))).hasSize(500);
    }

    private static String subject(String raw) {
        return Eml.of("From: a@poste.example", "Subject: " + raw).read().subject();
    }

    @Test
    void base64_and_quoted_printable_are_read_even_broken() {
        var coded = Base64.getEncoder().encodeToString("Bonjour, je voudrais un rendez-vous.".getBytes(StandardCharsets.UTF_8));

        assertThat(coded("base64", coded)).isEqualTo("Bonjour, je voudrais un rendez-vous.");
        assertThat(coded("base64", coded.substring(0, 10) + "\n!" + coded.substring(10, coded.length() - 3))).startsWith("Bonjour, je voudrais un rendez");
        assertThat(coded("base64", "Bonjour, ceci n'est pas du tout codé.")).isEqualTo("Bonjour, ceci n'est pas du tout codé.");
        assertThat(coded("quoted-printable", "d=C3=A9j=C3=A0 =ZZ 100=25 =\nfin=")).isEqualTo("déjà =ZZ 100% fin");
        assertThat(coded("7bit", "d=C3=A9j=C3=A0 =\nvu =C3=A0")).isEqualTo("déjà vu à");
        assertThat(coded("jamais-vu", "Bonjour")).isEqualTo("Bonjour");
    }

    private static String coded(String coding, String body) {
        return Eml.saying("").with("Content-Transfer-Encoding: " + coding).body(body).read().text();
    }

    @Test
    void a_number_is_not_cut_where_a_line_only_flows_on() {
        var mail = Eml.of("From: a@poste.example", "Content-Type: text/plain; format=flowed").body("Mon numéro est le 06 39 98 \n12 34\n> cité \n> encore\n-- \nRenée\n").read();

        assertThat(mail.text()).isEqualTo("Mon numéro est le 06 39 98 12 34\n> cité encore\n--\nRenée");
    }

    @Test
    void the_plain_form_is_preferred_unless_it_says_nothing() {
        assertThat(alternative("en clair", "<p>en page</p>").text()).isEqualTo("en clair");
        assertThat(alternative("  ", "<p>en page</p>").text()).isEqualTo("en page");
        assertThat(alternative("Ce message est au format HTML.", "<p>Bonjour, je voudrais un rendez-vous pour mes impôts.</p>").text()).startsWith("Bonjour");
    }

    private static IncomingMail alternative(String plain, String html) {
        return parts("multipart/alternative", "Content-Type: text/plain; charset=utf-8\n\n" + plain, "Content-Type: text/html; charset=utf-8\n\n" + html);
    }

    private static IncomingMail parts(String type, String... parts) {
        return Eml.of("From: a@poste.example", "Content-Type: %s; boundary=\"x\"".formatted(type)).body("--x\n" + String.join("\n--x\n", parts) + "\n--x--\n").read();
    }

    @Test
    void attachments_are_named_and_left_alone() {
        var mail = parts("multipart/mixed", "Content-Type: text/plain\n\nVoici.",
                "Content-Type: image/jpeg\nContent-Disposition: attachment; filename*=utf-8''re%C3%A7u.jpg\n\nSECRET", "Content-Type: application/pdf; name=\"=?utf-8?Q?imp=C3=B4ts.pdf?=\"\n\nSECRET",
                "Content-Type: text/plain\nContent-Disposition: attachment; filename=notes.txt\n\nSECRET", "Content-Type: application/octet-stream\n\nSECRET");

        assertThat(mail.text()).isEqualTo("Voici.");
        assertThat(mail.attachments()).containsExactly("reçu.jpg", "impôts.pdf", "notes.txt", "application/octet-stream");
    }

    @Test
    void a_text_that_bears_a_name_is_read_where_there_is_no_other() {
        assertThat(parts("multipart/mixed", "Content-Type: text/plain; name=text.txt\nContent-Disposition: inline\n\nBonjour").text()).isEqualTo("Bonjour");
        assertThat(parts("multipart/mixed", "Content-Type: text/plain\n\nBonjour", "Content-Type: text/plain; name=text.txt\n\nSECRET").text()).isEqualTo("Bonjour");
    }

    @Test
    void a_message_inside_is_shown_as_what_somebody_else_wrote() {
        var mail = parts("multipart/mixed", "Content-Type: text/plain\n\nC'est une arnaque ?", "Content-Type: message/rfc822\n\nFrom: b@banque.example\nSubject: Urgent\n\nDonnez votre code.");

        assertThat(WrittenText.of(mail.text()).own()).isEqualTo("C'est une arnaque ?");
        assertThat(WrittenText.of(mail.text()).quoted()).contains("De : b@banque.example", "Objet : Urgent", "Donnez votre code.");
    }

    @Test
    void what_only_the_key_opens_is_said_to_be_encrypted() {
        assertThat(parts("multipart/encrypted", "Content-Type: application/pgp-encrypted\n\nVersion: 1").caveats()).contains(Caveat.ENCRYPTED);
        assertThat(Eml.of("From: a@poste.example", "Content-Type: application/pkcs7-mime; smime-type=enveloped-data").body("MII").read().caveats()).contains(Caveat.ENCRYPTED);
        assertThat(Eml.saying("-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----").read().caveats()).contains(Caveat.ENCRYPTED);
        assertThat(parts("multipart/signed", "Content-Type: text/plain\n\nBonjour", "Content-Type: application/pgp-signature\n\nx").caveats()).isEmpty();
    }

    @Test
    void a_signed_text_loses_its_armour() {
        assertThat(Eml.saying("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nBonjour\n-----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----").read().text()).isEqualTo("Bonjour");
    }

    @Test
    void an_invitation_is_noticed() {
        assertThat(Eml.of("From: a@poste.example", "Content-Type: text/calendar; method=REQUEST").body("BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR").read().caveats()).contains(Caveat.INVITATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {" \r\n suite\r\n", "   bonjour\r\n", "n'importe quoi sans deux points\r\n", "\0\0\0: x\r\n"})
    void a_hostile_first_line_does_not_hide_the_message(String line) {
        var mail = (IncomingMail) Eml.read(concat(line.getBytes(StandardCharsets.UTF_8), Eml.saying("Bonjour").bytes()));

        assertThat(mail.text()).isEqualTo("Bonjour");
        assertThat(mail.caveats()).contains(Caveat.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n\r\n", "From renee@poste.example Mon Nov 23 08:00:00 2026\r\n", ">From renee@poste.example Mon Nov 23\r\n", ""})
    void what_mailboxes_put_before_a_message_is_no_harm(String line) {
        var mail = (IncomingMail) Eml.read(concat(line.getBytes(StandardCharsets.UTF_8), Eml.saying("Bonjour").bytes()));

        assertThat(mail.text()).isEqualTo("Bonjour");
        assertThat(mail.caveats()).isEmpty();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var all = new byte[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Test
    void what_is_no_message_is_put_aside_with_its_reason() {
        assertThat(Eml.read(new byte[0])).isEqualTo(new Unreadable(Reason.EMPTY));
        assertThat(Eml.read("\r\n\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Unreadable(Reason.EMPTY));
        assertThat(Eml.read("Bonjour tout le monde".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Unreadable(Reason.NOT_A_MESSAGE));
        assertThat(new MailReader(Set.of()).read(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is cut");
            }
        })).isEqualTo(new Unreadable(Reason.INTERRUPTED));
    }

    @Test
    void a_long_text_is_cut_and_says_so() {
        var mail = Eml.saying("mot ".repeat(50_000)).read();

        assertThat(mail.text().length()).isLessThanOrEqualTo(100_000);
        assertThat(mail.caveats()).containsExactly(Caveat.CUT);
    }

    @Test
    void an_enormous_message_is_read_from_its_beginning() {
        var mail = (IncomingMail) Eml.read(concat(Eml.saying("Bonjour ").bytes(), new byte[26_000_000]));

        assertThat(mail.text()).startsWith("Bonjour");
        assertThat(mail.caveats()).contains(Caveat.CUT);
    }

    @Test
    void no_shape_takes_long_or_fails() {
        Assertions.assertTimeout(Duration.ofSeconds(8), () -> {
            assertThat(Eml.read(("From: a@poste.example\n" + "X: y\n".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8))).isInstanceOf(IncomingMail.class);
            assertThat(Eml.read(("From: a@poste.example\nSubject: " + "=?utf-8?Q?".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8))).isInstanceOf(IncomingMail.class);
            assertThat(Eml.of("From: a@poste.example", "Content-Type: multipart/mixed; boundary=x").body("--x\n\n".repeat(1_000_000)).read()).isNotNull();
            assertThat(Eml.of("From: a@poste.example", "Content-Type: message/rfc822").body("Content-Type: message/rfc822\n\n".repeat(100_000)).read().caveats()).contains(Caveat.CUT);
            assertThat(Eml.of("From: a@poste.example", "Content-Type: text/html").body("<div>".repeat(200_000) + "Bonjour").read().text()).contains("Bonjour");
            assertThat(Eml.of("From: a@poste.example", "Content-Type: text/html").body("<blockquote class=gmail_quote>".repeat(50_000)).read()).isNotNull();
            assertThat(nested(60).caveats()).contains(Caveat.CUT);
            assertThat(nested(10).text()).isEqualTo("Bonjour");
        });
    }

    private static IncomingMail nested(int deep) {
        var body = "Content-Type: text/plain\n\nBonjour";
        for (int i = 0; i < deep; i++) body = "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n%s\n--b%d--\n".formatted(i, i, body, i);
        return (IncomingMail) Eml.read(("From: a@poste.example\n" + body).getBytes(StandardCharsets.UTF_8));
    }
}
