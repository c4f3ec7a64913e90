package fr.etincelle.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.etincelle.cast.Who;
import org.junit.jupiter.api.Test;

/** Nadia sends somebody to Le Briquet, and Hélène decides what can be booked without a telephone. */
class PartnerJourneyTest extends Journey {

    @Test
    void nadia_books_for_somebody_who_agreed_and_they_change_it_themselves() {
        signInAs(Who.NADIA);
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Orienter quelqu'un");
        expectAccessible();
        page.getByLabel("Son prénom").fill("Lina");
        page.getByLabel("Son numéro de téléphone").fill("06 39 98 00 44");
        page.getByLabel("Lieu").selectOption("Mairie de Valmont");
        page.getByText("Voir les créneaux").click();
        assertThat(page.getByLabel("Son prénom")).hasValue("Lina");
        page.getByLabel("mercredi 7 octobre à 9 h, Mairie de Valmont").check();
        page.getByText("Réserver", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Sans l'accord de la personne, ce rendez-vous ne peut pas être pris.")).isVisible();
        expectAccessible();

        page.getByLabel("J'accepte que Nadia Cherif donne mon prénom").check();
        page.getByLabel("En face de moi").check();
        page.getByText("Réserver", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("À dire à la personne : mercredi 7 octobre à 9 h, Mairie de Valmont, 2 rue de la Mairie, 57730 Valmont.")).isVisible();
        expectAccessible();
        var told = page.locator("#booked ~ p").nth(1).innerText();
        var code = told.replaceAll("(?s).*Son code : (\\w{4} \\w{4}).*", "$1");
        assertThat(code).matches("\\w{4} \\w{4}");
        page.getByText("Orienter quelqu'un d'autre").click();
        assertThat(page.getByRole(AriaRole.CELL).first()).hasText("mercredi 7 octobre 2026 à 9 h");

        page.navigate("/rendez-vous/code");
        page.getByLabel("Votre code").fill(code);
        page.getByLabel("Les quatre derniers chiffres").fill("0044");
        page.getByText("Voir mon rendez-vous").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Annuler ce rendez-vous")).click();
        page.getByText("Oui, je l'annule").click();
        page.navigate("/partenaire/rendez-vous");
        assertThat(page.getByRole(AriaRole.CELL).nth(1)).hasText("annulé");
    }

    @Test
    void helene_closes_the_page_and_opens_it_again() {
        signInAs(Who.HELENE);
        page.navigate("/lieux");
        page.getByText("Page publique").click();
        expectAccessible();
        page.getByLabel("Ouvrir la page").uncheck();
        page.getByText("Enregistrer").click();
        assertThat(page.getByText("Fermée", new Page.GetByTextOptions().setExact(true))).isVisible();
        page.navigate("/rendez-vous");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("On ne réserve pas encore sur cette page");
        expectComplaint("404");

        page.navigate("/lieux/page-publique");
        page.getByLabel("Ouvrir la page").check();
        page.getByLabel("Aide pour une démarche").uncheck();
        page.getByText("Enregistrer").click();
        page.navigate("/rendez-vous");
        assertThat(page.locator(".choice")).hasCount(1);
        assertThat(page.locator(".choice")).containsText("Vérifier un message ou un site");
    }
}
