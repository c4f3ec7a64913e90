package fr.etincelle.messaging;

import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.etincelle.cast.As;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The director sets up mail and SMS, and is told in words what does not work. */
@SliceTest
@As(Who.HELENE)
class SettingsPageTest {

    static final String NONE = "NONE";

    @Autowired MockMvcTester http;
    @Autowired MailAccounts accounts;
    @Autowired SmsAccounts smsAccounts;
    @Autowired JdbcClient db;
    @Autowired MessageSource texts;

    MailRoom room;

    @BeforeEach
    void a_mail_server() {
        room = new MailRoom();
    }

    @AfterEach
    void is_closed_again() {
        room.close();
    }

    @Test
    void the_first_form_is_filled_with_what_is_known() throws Exception {
        assertThat(StatementCount.during(() -> assertThat(http.get().uri("/messages/reglages").exchange()).hasStatusOk().bodyText()
                .contains("value=\"Le Briquet\"", "value=\"bonjour@briquet.example\"", "value=\"465\"", "value=\"993\"").doesNotContain("Ne plus écrire")))
                .filteredOn(statement -> !statement.contains("set_config") && !statement.contains("web_session")).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void right_settings_are_kept_and_a_message_goes_to_whoever_tries() throws Exception {
        var answer = keep(right());

        assertThat(answer).hasRedirectedUrl("/messages/reglages").flash().containsEntry("sending", NONE).containsEntry("receiving", NONE)
                .containsEntry("sentTo", "direction@briquet.example");
        assertThat(room.theOneThatArrived().getAllRecipients()).extracting(Object::toString).containsExactly("direction@briquet.example");
        assertThat(room.theOneThatArrived().getSubject()).isEqualTo("Essai d'Étincelle");
        assertThat((String) room.theOneThatArrived().getContent()).contains("Bonjour Hélène Schmitt,\r\n\r\n", "Le Briquet");
    }

    @Test
    void a_password_is_sealed_never_shown_and_stays_when_left_empty() {
        keep(right());
        var before = accounts.ours().orElseThrow();
        assertThat(before.smtp().password()).doesNotContain(MailRoom.PASSWORD);
        assertThat(http.get().uri("/messages/reglages").exchange()).bodyText().contains("Laissez vide pour ne pas le changer.")
                .doesNotContain(MailRoom.PASSWORD, String.valueOf(before.smtp().password()));

        var again = right();
        again.put("senderName", "Le Briquet, Folschviller");
        again.put("smtpPassword", "");
        again.put("imapPassword", "");
        again.put("version", String.valueOf(before.version()));
        assertThat(keep(again)).flash().containsEntry("sending", NONE).containsEntry("receiving", NONE);
        assertThat(accounts.ours().orElseThrow().smtp().password()).isEqualTo(before.smtp().password());
        assertThat(accounts.ours().orElseThrow().senderName()).isEqualTo("Le Briquet, Folschviller");
    }

    /** Or whoever may change the settings could have it sent to a server of their own. */
    @Test
    void a_password_is_not_taken_along_to_another_server_or_name() {
        keep(right());
        var elsewhere = right();
        elsewhere.put("smtpHost", "127.0.0.1");
        elsewhere.put("smtpPassword", "");
        elsewhere.put("imapUser", "another@briquet.example");
        elsewhere.put("imapPassword", "");
        elsewhere.put("version", String.valueOf(accounts.ours().orElseThrow().version()));

        assertThat(keep(elsewhere)).hasStatusOk().bodyText().containsSubsequence("smtpPassword-error", "Tapez le mot de passe", "imapPassword-error", "Tapez le mot de passe");
    }

    @Test
    void what_was_typed_is_still_there_after_a_refusal_but_for_the_passwords() {
        var form = right();
        form.put("smtpPort", "70000");
        form.put("smtpHost", "https://mail");
        form.put("imapSecurity", NONE);
        form.put("imapHost", "imap.fournisseur.example");

        assertThat(keep(form)).hasStatusOk().bodyText().contains("Écrivez au plus 65535.", "value=\"70000\"", "value=\"https://mail\"", "value=\"imap.fournisseur.example\"")
                .doesNotContain(MailRoom.PASSWORD);
        form.put("smtpPort", "25");
        assertThat(keep(form)).hasStatusOk().bodyText().contains("Écrivez seulement le nom du serveur", "Sans chiffrement, le serveur doit être sur cette machine");
        assertThat(accounts.ours()).isEmpty();
    }

    @Test
    void whatever_is_wrong_with_sending_is_said_in_words() throws IOException {
        assertThat(tried("smtpHost", "nulle-part.invalid", "smtpSecurity", "TLS")).isEqualTo("UNKNOWN_NAME");
        assertThat(tried("smtpPort", String.valueOf(MailRoom.nobody()))).isEqualTo("REFUSED");
        assertThat(tried("smtpPassword", "quatre poires")).isEqualTo("WRONG_PASSWORD");
        assertThat(tried("smtpSecurity", "STARTTLS")).isEqualTo("NOT_SECURE");
        assertThat(tried("smtpSecurity", "TLS")).as("the port speaks no TLS").isEqualTo("NOT_SECURE");
        var sealed = new GreenMail(ServerSetup.SMTPS.dynamicPort());
        sealed.start();
        try {
            assertThat(tried("smtpPort", String.valueOf(sealed.getSmtps().getPort()), "smtpSecurity", "TLS")).as("vouched for by itself alone").isEqualTo("CERTIFICATE");
        } finally {
            sealed.stop();
        }
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(tried("smtpPort", String.valueOf(silent.getLocalPort()))).isEqualTo("TOO_SLOW");
        }
    }

    @Test
    void whatever_is_wrong_with_reading_is_said_in_words() {
        assertThat(readingTried("imapHost", "nulle-part.invalid", "imapSecurity", "TLS")).isEqualTo("UNKNOWN_NAME");
        assertThat(readingTried("imapPort", String.valueOf(MailRoom.nobody()))).isEqualTo("REFUSED");
        assertThat(readingTried("imapPassword", "quatre poires")).isEqualTo("WRONG_PASSWORD");
        assertThat(readingTried("imapFolder", "Dossier perdu")).isEqualTo("NO_SUCH_FOLDER");
        assertThat(readingTried("imapSecurity", "STARTTLS")).isEqualTo("NOT_SECURE");
        assertThat(readingTried("imapPort", String.valueOf(room.imapPort()))).isEqualTo(NONE);
    }

    @Test
    void a_key_that_was_lost_is_said() {
        keep(right());
        db.sql("update messaging.mail_account set smtp_password = imap_password, imap_password = smtp_password").update();

        assertThat(post("/messages/reglages/courriel/essai", Map.of())).flash().containsEntry("sending", "KEY_LOST").containsEntry("receiving", "KEY_LOST");
    }

    @Test
    void every_trouble_has_its_sentence() {
        for (var trouble : Trouble.values()) {
            assertThat(texts.getMessage("messaging.trouble." + trouble, null, "", Locale.FRENCH)).as(trouble.name()).isNotEmpty();
        }
    }

    @Test
    void reading_tells_when_it_last_went_well_and_what_stops_it() {
        keep(right());
        assertThat(http.get().uri("/messages/reglages").exchange()).bodyText().contains("La boîte n&#39;a pas encore été lue.");
        db.sql("update messaging.mailbox set since = :nine, read_at = :nine, trouble = 'REFUSED', trouble_since = :nine")
                .param("nine", TODAY.atTime(8, 30).atZone(PARIS).toOffsetDateTime()).update();

        assertThat(http.get().uri("/messages/reglages").exchange()).bodyText().contains("La boîte n&#39;est plus lue depuis lundi 5 octobre à 8", "Personne ne répond à ce port.");
        var again = right();
        again.put("version", "0");
        keep(again);
        assertThat(http.get().uri("/messages/reglages").exchange()).bodyText().as("of the new settings nobody knows yet").doesNotContain("n&#39;est plus lue");
    }

    @Test
    void one_may_stop_writing_and_reading() {
        keep(right());
        assertThat(post("/messages/reglages/courriel/retrait", Map.of())).hasRedirectedUrl("/messages/reglages");
        assertThat(accounts.ours()).isEmpty();
    }

    @Test
    void two_who_set_up_at_once_are_told() {
        keep(right());

        assertThat(keep(right())).hasStatusOk().bodyText().contains("Quelqu&#39;un vient de modifier la même chose.");
    }

    @Test
    void nonsense_is_explained_and_breaks_nothing() {
        assertThat(keep(new LinkedHashMap<>())).hasStatusOk();
        assertThat(keep(new LinkedHashMap<>(Map.of("smtpSecurity", "MAGIC", "smtpPort", "x", "version", "x", "senderAddress", "é")))).hasStatusOk();
        assertThat(post("/messages/reglages/sms", Map.of())).hasStatusOk();
        assertThat(post("/messages/reglages/sms", Map.of("gateway", "PIGEON"))).hasStatusOk();
        assertThat(post("/messages/reglages/sms/essai", Map.of())).flash().containsKey("numberUnreadable");
        assertThat(post("/messages/reglages/courriel/essai", Map.of())).hasRedirectedUrl("/messages/reglages");
    }

    @Test
    void sms_settings_are_kept_with_a_sealed_token_that_does_not_move_with_the_address() {
        assertThat(post("/messages/reglages/sms", sms("https://sms.fournisseur.example/envoi", "Bearer secret-token"))).hasRedirectedUrl("/messages/reglages#sms");
        var kept = smsAccounts.ours().orElseThrow();
        assertThat(kept.token()).doesNotContain("secret-token");
        assertThat(http.get().uri("/messages/reglages").exchange()).bodyText().contains("https://sms.fournisseur.example/envoi").doesNotContain("secret-token", String.valueOf(kept.token()));

        var elsewhere = sms("https://ailleurs.example/", "");
        elsewhere.put("version", String.valueOf(kept.version()));
        assertThat(post("/messages/reglages/sms", elsewhere)).hasStatusOk().bodyText().contains("Tapez le jeton");
        var same = sms("https://sms.fournisseur.example/envoi", "");
        same.put("version", String.valueOf(kept.version()));
        assertThat(post("/messages/reglages/sms", same)).hasRedirectedUrl("/messages/reglages#sms");
        assertThat(smsAccounts.ours().orElseThrow().token()).isEqualTo(kept.token());
    }

    @Test
    void a_body_that_is_no_json_or_tells_nothing_is_refused() {
        for (var body : new String[] {"{\"to\": {number}}", "{\"to\": \"{number}\"}", "bonjour", "{\"to\": \"{number}\", \"text\": \"{text}\""}) {
            var form = sms("https://sms.fournisseur.example/envoi", "x");
            form.put("body", body);
            assertThat(post("/messages/reglages/sms", form)).as(body).hasStatusOk().bodyText().contains("Ce n&#39;est pas du JSON");
        }
    }

    private static Map<String, String> sms(String address, String token) {
        return new LinkedHashMap<>(Map.of("gateway", "HTTP", "sender", "Briquet", "address", address, "header", "Authorization", "token", token,
                "body", HttpSmsGateway.USUAL_BODY));
    }

    private String tried(String... changes) {
        return flash("sending", changes);
    }

    private String readingTried(String... changes) {
        return flash("receiving", changes);
    }

    private String flash(String name, String... changes) {
        var form = right();
        for (int i = 0; i < changes.length; i += 2) form.put(changes[i], changes[i + 1]);
        accounts.ours().ifPresent(account -> form.put("version", String.valueOf(account.version())));
        return String.valueOf(keep(form).getMvcResult().getFlashMap().get(name));
    }

    private Map<String, String> right() {
        var form = new LinkedHashMap<String, String>();
        form.put("senderName", "Le Briquet");
        form.put("senderAddress", "bonjour@briquet.example");
        form.put("smtpHost", "localhost");
        form.put("smtpPort", String.valueOf(room.smtpPort()));
        form.put("smtpSecurity", NONE);
        form.put("smtpUser", "bonjour@briquet.example");
        form.put("smtpPassword", MailRoom.PASSWORD);
        form.put("imapHost", "localhost");
        form.put("imapPort", String.valueOf(room.imapPort()));
        form.put("imapSecurity", NONE);
        form.put("imapUser", "bonjour@briquet.example");
        form.put("imapPassword", MailRoom.PASSWORD);
        form.put("imapFolder", "INBOX");
        return form;
    }

    private MvcTestResult keep(Map<String, String> form) {
        return post("/messages/reglages/courriel", form);
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = http.post().uri(address).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
