package fr.etincelle.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.FATIMA;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.SAMIR_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.VERIFICATION;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.etincelle.accounts.AccountId;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.Who;
import fr.etincelle.guidance.Meetings;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Odile's Monday. Her mouse is broken, and she does not miss it: after each step she sees where she is. */
class DayByKeyboardJourneyTest extends Journey {

    private Keyboard keys;

    @BeforeEach
    void some_people_are_expected() {
        meeting(FATIMA, CLAIRE_THE_COUNSELLOR, VERIFICATION, TODAY.atTime(8, 30), 30);
        meeting(KARIM, CLAIRE_THE_COUNSELLOR, DEMARCHES, TODAY.atTime(9, 0), 90);
        meeting(KARIM, CLAIRE_THE_COUNSELLOR, DEMARCHES, TODAY.plusDays(3).atTime(13, 30), 90);
        meeting(FATIMA, SAMIR_THE_COUNSELLOR, DEMARCHES, TODAY.plusDays(4).atTime(9, 0), 90);
    }

    @Test
    void a_whole_day_at_the_desk_goes_by_without_a_mouse() {
        odileSignsIn();
        somebodyKnownIsBooked();
        somebodyNewIsBookedAndTheirSlipPrinted();
        karimCallsToCancel();
        fatimaCallsToMove();
        karimArrives();
        fatimaIsNotedAbsentByMistake();
        theWeekIsReadAsAList();
        aNumberIsCorrected();
        odileSignsOut();
    }

    private void odileSignsIn() {
        page.navigate("/connexion");
        keys = new Keyboard(page);
        assertThat(page.getByLabel("Adresse e-mail")).isFocused();
        keys.type(Who.ODILE.email);
        keys.press("Tab");
        assertThat(page.getByLabel("Mot de passe")).isFocused();
        keys.type(Cast.PASSWORD);
        keys.press("Enter");

        theNextCallComes();
    }

    private void somebodyKnownIsBooked() {
        hear("dubois");
        keys.press("Enter");
        assertThat(page.locator(".caller__name")).hasText("Renée Dubois");
        assertThat(page.locator("#slots")).isFocused();
        keys.expectToSeeWhereIAm();
        keys.press("3");

        expectBooked("Renée Dubois, c'est noté : mardi 6 octobre à 9 h");
        assertThat(keys.pressed()).isLessThanOrEqualTo(5);
        keys.press("n");
        theNextCallComes();
    }

    private void somebodyNewIsBookedAndTheirSlipPrinted() {
        hear("06 39 98 00 77");
        keys.press("Enter");
        assertThat(page.getByLabel("Prénom")).isFocused();
        keys.type("Zohra");
        keys.press("Enter");
        assertThat(page.locator(".caller__name")).hasText("Zohra");
        keys.press("2");
        expectBooked("Zohra, c'est noté");
        assertThat(keys.pressed()).isLessThanOrEqualTo(8);

        page = page.waitForPopup(() -> keys.press("i"));
        keys = new Keyboard(page);
        assertThat(heading("Votre rendez-vous")).isVisible();
        keys.reach(link("Retour au rendez-vous"));
        keys.press("Enter");
        expectBooked("Zohra, c'est noté");
        keys.press("n");
        theNextCallComes();
    }

    private void karimCallsToCancel() {
        hear("benali");
        keys.press("Enter");
        assertThat(page.locator(".caller__name")).hasText("Karim Benali");
        keys.goBackTo(link("jeudi 8 octobre à 13 h 30"));
        enterPage();
        assertThat(heading("jeudi 8 octobre à 13 h 30")).isVisible();

        keys.reach(page.locator("summary", containing("Annuler ce rendez-vous")));
        keys.press("Enter");
        keys.reach(page.getByLabel("La personne"));
        keys.reach(page.getByLabel("Pourquoi ?"));
        keys.type("Pas de moyen");
        assertThat(page.getByLabel("Pourquoi ?")).hasValue("TRANSPORT");
        keys.reach(button("Annuler le rendez-vous"));
        keys.press("Enter");

        expectDone("Le rendez-vous est annulé, le créneau est de nouveau libre.");
        backToTheTelephone();
    }

    private void fatimaCallsToMove() {
        hear("yilmaz");
        keys.press("Enter");
        assertThat(page.locator(".caller__name")).hasText("Fatima Yilmaz");
        keys.goBackTo(link("vendredi 9 octobre à 9 h"));
        enterPage();
        assertThat(page.locator(".offer").first()).isVisible();
        var wished = page.locator(".offer strong").first().textContent();
        keys.reach(page.locator(".offer").first());
        keys.press("Enter");

        expectDone("Le rendez-vous est déplacé.");
        assertThat(page.locator("h1")).hasText(wished);
    }

    private void karimArrives() {
        goTo("Agenda");
        open(link("Karim Benali"));
        keys.reach(button("La personne est arrivée"));
        keys.press("Enter");
        expectDone("C'est noté : la personne est arrivée.");
    }

    private void fatimaIsNotedAbsentByMistake() {
        goTo("Agenda");
        assertThat(page.locator(".item--arrived")).containsText("Karim Benali");
        open(link("Fatima Yilmaz"));
        keys.reach(button("Elle n'est pas venue"));
        keys.press("Enter");
        expectDone("C'est noté : la personne n'est pas venue.");
        keys.reach(button("Revenir en arrière"));
        keys.press("Enter");
        expectDone("C'est corrigé.");
        keys.reach(button("Elle n'est pas venue"));
        keys.press("Enter");
        expectDone("C'est noté : la personne n'est pas venue.");
    }

    private void theWeekIsReadAsAList() {
        goTo("Agenda");
        open(link("Semaine"));
        assertThat(heading("Semaine du lundi 5 octobre 2026")).isVisible();
        keys.reach(page.getByLabel("Présentation"));
        keys.type("Liste");
        assertThat(page.getByLabel("Présentation")).hasValue("liste");
        open(button("Afficher"));

        assertThat(page.locator(".sheet--liste")).isVisible();
        assertThat(page.locator(".item--entry", containing("Renée Dubois"))).containsText("9 h – 10 h 30");
        assertThat(page.locator(".item--missed")).containsText("Fatima Yilmaz");
        keys.reach(link("Renée Dubois"));
    }

    private void aNumberIsCorrected() {
        goTo("Personnes");
        keys.reach(page.getByLabel("Nom entendu, ou numéro"));
        keys.type("benaly");
        keys.press("Enter");
        assertThat(heading("Une personne trouvée")).isFocused();
        open(link("Karim Benali"));
        keys.reach(link("Modifier les coordonnées"));
        keys.press("Enter");
        assertThat(heading("Modifier les coordonnées")).isFocused();

        keys.reach(page.getByLabel("Téléphone"));
        keys.press("Control+A");
        keys.type("06 39 98");
        keys.press("Enter");
        assertThat(page.getByText("Il manque des chiffres à ce numéro.")).isVisible();
        assertThat(page.getByLabel("Téléphone")).isFocused();
        keys.press("Control+A");
        keys.type("06 39 98 00 22");
        keys.press("Enter");

        expectDone("C'est enregistré.");
        assertThat(link("06 39 98 00 22")).isVisible();
    }

    private void odileSignsOut() {
        keys.goBackTo(button("Se déconnecter"));
        keys.press("Enter");
        assertThat(page.getByText("Vous êtes déconnecté. À bientôt.")).isVisible();
        assertThat(page.getByLabel("Adresse e-mail")).isFocused();
    }

    private void theNextCallComes() {
        assertThat(page.locator("#desk[data-live]")).isVisible();
        assertThat(page.locator("#heard")).isFocused();
        assertThat(page.locator("#heard")).hasValue("");
        keys.expectToSeeWhereIAm();
        keys.pressed();
    }

    private void hear(String words) {
        keys.type(words);
        assertThat(page.locator(".match--new span").last()).hasText(words);
        keys.expectToSeeWhereIAm();
    }

    private void expectBooked(String sentence) {
        assertThat(page.locator(".booked__say")).containsText(sentence);
        assertThat(page.locator("#booked")).isFocused();
        keys.expectToSeeWhereIAm();
    }

    /** What was done is said, and that is where one goes on from. */
    private void expectDone(String sentence) {
        assertThat(page.locator(".notice", containing(sentence))).isFocused();
        keys.expectToSeeWhereIAm();
    }

    private void backToTheTelephone() {
        keys.goBackTo(link("Accueil"));
        keys.press("Enter");
        theNextCallComes();
    }

    private void goTo(String part) {
        keys.goBackTo(link(part));
        enterPage();
    }

    private void open(Locator target) {
        keys.reach(target);
        enterPage();
    }

    /** A page that was opened starts at its head; the first stop leads past the menu. */
    private void enterPage() {
        page.waitForNavigation(() -> keys.press("Enter"));
        keys.press("Tab");
        assertThat(page.getByText("Aller au contenu")).isFocused();
        keys.expectToSeeWhereIAm();
        keys.press("Enter");
        assertThat(page.locator("#main")).isFocused();
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)).first();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void meeting(PersonId person, AccountId counsellor, ServiceId service, LocalDateTime start, int minutes) {
        Meetings.of(RealPostgres.asOwner(), person, counsellor, MARCEL_MARTIN, service, start.atZone(PARIS), minutes);
    }
}
