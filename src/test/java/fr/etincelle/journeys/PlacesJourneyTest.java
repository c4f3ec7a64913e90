package fr.etincelle.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.etincelle.cast.Who;
import org.junit.jupiter.api.Test;

class PlacesJourneyTest extends Journey {

    @Test
    void the_centre_closes_for_a_day_and_offers_a_new_service() {
        signInAs(Who.ALICE);
        tell();
    }

    @Test
    void it_works_just_as_well_without_javascript() {
        withoutJavaScript();
        signInAs(Who.ALICE);
        tell();
    }

    @Test
    void every_page_about_places_is_reached_by_its_link() {
        signInAs(Who.HELENE);
        for (var link : new String[] {"Modifier le centre", "Ajouter un site", "Ajouter un service"}) visit("/lieux", link);
        page.navigate("/lieux");
        click("Le Briquet");
        var site = page.url();
        for (var link : new String[] {"Modifier l'adresse", "Modifier les horaires", "Annoncer, retirer des fermetures", "Ajouter, modifier les postes"}) visit(site, link);
        click("Poste 1");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Poste 1");
    }

    private void visit(String from, String link) {
        page.navigate(from);
        click(link);
        assertThat(page).not().hasURL(from);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
    }

    private void tell() {
        page.navigate("/lieux");
        click("Le Briquet");
        click("Annoncer, retirer des fermetures");
        page.getByLabel("Premier jour").fill("2026-11-02");
        page.getByLabel("Pourquoi").fill("Inventaire");
        button("Annoncer").click();
        assertThat(page.getByText("lundi 2 novembre 2026")).isVisible();

        page.navigate("/lieux");
        assertThat(page.getByText("Prochaine fermeture : Inventaire, lundi 2 novembre")).isVisible();
        click("Ajouter un service");
        page.getByLabel("Nom du service").fill("Aide pour une démarche");
        page.getByLabel("Durée, en minutes").fill("60");
        button("Enregistrer").click();
        assertThat(page.getByText("Un autre service porte déjà ce nom.")).isVisible();
        assertThat(page.getByLabel("Durée, en minutes")).hasValue("60");
        page.getByLabel("Nom du service").fill("Prendre en main son téléphone");
        page.getByLabel("Prendre en main du matériel").check();
        button("Enregistrer").click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Prendre en main son téléphone"))).isVisible();
    }

    private void click(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).click();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
