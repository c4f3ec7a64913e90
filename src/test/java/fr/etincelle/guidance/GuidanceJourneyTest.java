package fr.etincelle.guidance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.etincelle.cast.Cast.*;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.Who;
import fr.etincelle.journeys.Journey;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuidanceJourneyTest extends Journey {

    static final ZonedDateTime NINE = TODAY.atTime(9, 0).atZone(PARIS);

    /** Keys pressed since the story began; each is one action. */
    int actions;

    @BeforeEach
    void two_people_have_come() {
        Meetings.withClaire(RealPostgres.asOwner(), RENEE, NINE);
        Meetings.withClaire(RealPostgres.asOwner(), KARIM, NINE.minusDays(3));
    }

    @Test
    void the_usual_help_is_told_and_the_next_appointment_booked_in_four_keys() {
        signInAs(Who.CLAIRE);
        page.navigate("/accompagnements");
        assertThat(page.getByText("Renée Dubois")).isVisible();

        press("1");
        assertThat(page).hasURL(Pattern.compile("/nouveau"));
        press("n");
        assertThat(page.getByText("Le compte rendu est enregistré.")).isVisible();
        press("2");

        assertThat(page.getByText("Prochain rendez-vous réservé")).isVisible();
        assertThat(actions).isLessThanOrEqualTo(4);
        page.getByText("Annuler ce rendez-vous").click();
        assertThat(page.getByText("Le rendez-vous est annulé.")).isVisible();
    }

    @Test
    void a_note_is_saved_in_two_keys_from_its_appointment() {
        signInAs(Who.CLAIRE);
        page.navigate("/accompagnements");

        press("1");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Compte rendu"))).isVisible();
        press("Control+Enter");

        assertThat(page.getByText("Le compte rendu est enregistré.")).isVisible();
        assertThat(page.locator(".told__item")).containsText("Renée Dubois");
        assertThat(actions).isLessThanOrEqualTo(4);
    }

    @Test
    void a_password_is_refused_at_its_field_and_the_rest_is_kept() {
        signInAs(Who.CLAIRE);
        page.navigate("/accompagnements");
        press("1");
        assertThat(page.getByText("Ce que vous avez fait")).isVisible();
        page.getByLabel("Pour l'équipe").fill("Sa boîte est prête. Mot de passe : Tournesol57");
        page.getByLabel("En attente d'un tiers").check();
        expectAccessible();
        press("Control+Enter");

        assertThat(page.getByText("On dirait un mot de passe.")).isVisible();
        assertThat(page.getByLabel("Pour l'équipe")).hasValue("Sa boîte est prête. Mot de passe : Tournesol57");
        assertThat(page.getByLabel("En attente d'un tiers")).isChecked();
        expectAccessible();

        page.getByLabel("Pour l'équipe").fill("Sa boîte est prête.");
        press("Control+Enter");
        assertThat(page.getByText("Le compte rendu est enregistré.")).isVisible();
        expectAccessible();

        page.getByText("Le relire").click();
        assertThat(page.getByText("Sa boîte est prête.")).isVisible();
        expectAccessible();
        page.getByText("Corriger").click();
        page.getByLabel("À suivre").check();
        page.getByText("Enregistrer").click();
        assertThat(page.getByText("La correction est enregistrée.")).isVisible();
        page.getByText("Retirer").click();
        assertThat(page.getByText("Le compte rendu est retiré.")).isVisible();
        assertThat(page.getByLabel("Pour l'équipe")).hasValue("Sa boîte est prête.");
    }

    @Test
    void it_works_just_as_well_without_javascript() {
        withoutJavaScript();
        signInAs(Who.CLAIRE);
        page.navigate("/accompagnements");
        page.getByText("Renée Dubois").click();
        page.getByText("Enregistrer, puis prochain rendez-vous").click();
        page.locator(".proposals__slot").first().click();
        assertThat(page.getByText("Prochain rendez-vous réservé")).isVisible();

        page.getByText("Sans rendez-vous").click();
        page.getByLabel("E-mail").check();
        page.getByLabel("Chercher une personne déjà venue").fill("ben ali");
        page.getByText("Chercher", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByLabel("E-mail")).isChecked();
        page.getByLabel("Karim Benali").check();
        page.getByLabel("Une vérification").check();
        page.getByText("Enregistrer", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".told__item").first()).containsText("Karim Benali");

        page.getByText("Autre temps").click();
        page.getByLabel("Réunion").check();
        page.getByLabel("Durée en minutes").fill("45");
        page.getByText("Ajouter").click();
        assertThat(page.locator(".spent__item")).containsText("Réunion");
    }

    @Test
    void every_page_is_open_to_everyone() {
        signInAs(Who.CLAIRE);
        page.navigate("/accompagnements");
        expectAccessible();
        picture("accompagnements");
        press("1");
        assertThat(page.getByText("Ce que vous avez fait")).isVisible();
        picture("compte-rendu");
        press("n");
        assertThat(page.locator(".proposals__slot").first()).isVisible();
        expectAccessible();
        page.navigate("/accompagnements/nouveau");
        page.getByLabel("Chercher une personne déjà venue").fill("karim");
        press("Enter");
        assertThat(page.getByLabel("Karim Benali")).isVisible();
        expectAccessible();
        page.navigate("/accompagnements/temps");
        expectAccessible();
        page.navigate("/impact");
        expectAccessible();
        picture("impact");
        page.locator(".figure .definition summary").first().click();
        expectAccessible();
    }

    /** Nobody presses a key before the page is there. */
    private void press(String key) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        actions++;
        page.keyboard().press(key);
    }
}
