package fr.etincelle.messaging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.Who;
import fr.etincelle.journeys.Journey;
import fr.etincelle.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The director sets up mail; the desk calls, prints, and puts right what could not leave. */
class MessageJourneyTest extends Journey {

    static final Instant NINE = TODAY.atTime(9, 0).atZone(PARIS).toInstant();

    @Autowired Outbox outbox;
    @Autowired MailSetup setup;
    @Autowired Delivery delivery;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void the_director_sets_up_mail_and_the_test_message_arrives() {
        try (var room = new MailRoom()) {
            setUp(room);
        }
    }

    @Test
    void the_settings_are_accessible_empty_and_after_a_trial() {
        signInAs(Who.HELENE);
        page.navigate("/messages/reglages");
        expectAccessible();
        picture("messages-reglages");
        fill("smtp", MailRoom.nobody(), MailRoom.PASSWORD);
        page.locator("#imapHost").fill("pas un serveur");
        press("Enregistrer et essayer");
        assertThat(page.getByText("Écrivez seulement le nom du serveur")).isVisible();
        expectAccessible();
        page.locator("#imapHost").fill("");
        page.locator("#smtpPassword").fill(MailRoom.PASSWORD);
        press("Enregistrer et essayer");
        assertThat(page.getByText("Personne ne répond à ce port.")).isVisible();
        expectAccessible();
        picture("messages-reglages-essai");
    }

    @Test
    void it_works_just_as_well_without_javascript() {
        withoutJavaScript();
        try (var room = new MailRoom()) {
            setUp(room);
        }
    }

    @Test
    void the_desk_goes_through_what_is_left_to_do() {
        onStage();
        signInAs(Who.ODILE);
        page.navigate("/messages");
        expectAccessible();
        picture("messages");

        press("Pas joint : Renée Dubois");
        assertThat(part("CALL")).containsText("essayé une fois");
        press("C'est fait : Renée Dubois");
        assertThat(part("CALL")).containsText("Personne à appeler");
        press("Elles sont parties");
        assertThat(part("LETTER")).containsText("Aucune lettre");
        press("Réessayer : pas une adresse");
        assertThat(part("WAITING")).containsText("pas une adresse");
        assertThat(part("GIVEN_UP")).containsText("Tout ce qui devait partir est parti");
    }

    @Test
    void the_whole_list_is_worked_by_keyboard() {
        onStage();
        signInAs(Who.ODILE);
        page.navigate("/messages");
        part("CALL").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Imprimer la liste (PDF)")).focus();
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("06 39 98 00 01");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(part("CALL")).containsText("Personne à appeler");
    }

    @Test
    void another_program_is_told_with_a_secret_shown_once() {
        signInAs(Who.ALICE);
        page.navigate("/messages/programmes");
        page.getByLabel("Son nom").fill("Agenda de la mairie");
        page.getByLabel("Son adresse").fill("https://agenda.mairie.example/nouvelles");
        press("Ajouter");

        assertThat(page.getByLabel("Son secret, pour vérifier la signature. Copiez-le maintenant : il ne sera plus montré.")).hasValue(Pattern.compile("ets_.{40,}"));
        expectAccessible();
        picture("messages-programmes");
        page.reload();
        assertThat(page.getByText("Copiez-le maintenant")).hasCount(0);
    }

    private void setUp(MailRoom room) {
        signInAs(Who.HELENE);
        page.navigate("/messages");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Réglages")).click();
        fill("smtp", room.smtpPort(), "quatre poires");
        fill("imap", room.imapPort(), MailRoom.PASSWORD);
        press("Enregistrer et essayer");
        assertThat(page.getByText("Le serveur refuse ce nom d'utilisateur ou ce mot de passe.")).isVisible();
        assertThat(page.getByText("La lecture marche : la boîte s'ouvre.")).isVisible();

        page.locator("#smtpPassword").fill(MailRoom.PASSWORD);
        press("Enregistrer et essayer");
        assertThat(page.getByText("L'envoi marche : un message d'essai est parti à direction@briquet.example.")).isVisible();
        room.theOneThatArrived();
        Assertions.assertThat(page.content()).doesNotContain(MailRoom.PASSWORD);
    }

    private void fill(String protocol, int port, String password) {
        page.locator("#" + protocol + "Host").fill("localhost");
        page.locator("#" + protocol + "Port").fill(String.valueOf(port));
        page.locator("#" + protocol + "Security").selectOption("NONE");
        page.locator("#" + protocol + "User").fill("bonjour@briquet.example");
        page.locator("#" + protocol + "Password").fill(password);
    }

    private void onStage() {
        var lost = MessageId.next();
        new Actor(Cast.LE_BRIQUET, null).does(() -> {
            setup.keep(MailRoom.form(MailRoom.nobody(), null, null, null, null, "INBOX"));
            new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                post(MessageId.next(), Purpose.REMINDER, new Way.Call("Renée Dubois", "+33639980001", "Bonjour, c'est Le Briquet. Votre rendez-vous est demain, mardi 6 octobre, à 9 h."), NINE);
                post(MessageId.next(), Purpose.CONFIRMATION, new Way.Letter("Fatima Yilmaz", "3 rue des Lilas, 57730 Folschviller", MessagePageTest.LETTER.formatted("Fatima")), NINE);
                post(lost, Purpose.CONFIRMATION, new Way.Email("pas une adresse", "Votre rendez-vous", "Bonjour", null, List.of(), true), NINE);
                post(MessageId.next(), Purpose.REMINDER, new Way.Sms("+33639980002", "Bonjour Karim. Votre rendez-vous est mercredi à 10 h."), NINE.plus(Duration.ofHours(30)));
                post(MessageId.next(), Purpose.REMINDER, new Way.Email("karim.benali@courriel.example", "Votre rendez-vous", "Bonjour", null, List.of(), true), NINE.minusSeconds(60));
            });
            delivery.run(lost.value());
            return null;
        });
    }

    private void post(MessageId id, Purpose purpose, Way way, Instant at) {
        outbox.post(new Dispatch(id, purpose, way, null, at, null));
    }

    private Locator part(String name) {
        return page.locator("#" + name);
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
