package fr.etincelle.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.etincelle.cast.Who;
import org.junit.jupiter.api.Test;

class PersonJourneyTest extends Journey {

    private boolean scripted = true;

    @Test
    void claire_finds_karim_by_ear_writes_down_his_goal_and_joins_his_two_records() {
        signInAs(Who.CLAIRE);
        page.navigate("/personnes");
        picture("people");
        expectAccessible();

        live();
    }

    @Test
    void it_works_just_as_well_without_javascript() {
        withoutJavaScript();
        signInAs(Who.CLAIRE);
        page.navigate("/personnes");
        live();
    }

    private void live() {
        look("benaly");
        assertThat(page).hasTitle("Personnes · Étincelle");
        assertThat(page.getByText("Une personne trouvée")).isVisible();
        seen("people-found");
        page.getByText("Karim Benali").click();
        assertThat(page).hasTitle("Personne · Étincelle");

        page.getByText("Modifier les coordonnées").click();
        seen("person-details");
        page.getByLabel("Téléphone").fill("06 39");
        page.getByLabel("Adresse", new Page.GetByLabelOptions().setExact(true)).fill("3 rue des Mésanges");
        page.getByText("Enregistrer").click();
        assertThat(page.getByText("Il manque des chiffres à ce numéro.")).isVisible();
        assertThat(page.getByLabel("Adresse", new Page.GetByLabelOptions().setExact(true))).hasValue("3 rue des Mésanges");
        seen("person-details-wrong");
        page.getByLabel("Téléphone").fill("+352 621 123 456");
        page.getByText("Enregistrer").click();
        assertThat(page.getByText("C'est enregistré.")).isVisible();
        assertThat(page.getByText("+352 621 123 456".replace(' ', '\u00a0'))).isVisible();

        page.getByText("Modifier la situation").click();
        page.getByLabel("Se déplace").selectOption("WITH_HELP");
        page.getByLabel("Téléphone").check();
        page.getByLabel("Âge").selectOption("quarante_cinquante_neuf");
        seen("person-situation");
        page.getByText("Enregistrer").click();
        assertThat(page.getByText("si quelqu'un l'accompagne")).isVisible();

        page.getByLabel("Que la personne aimerait-elle savoir faire ?").fill("Payer la cantine, son mot de passe est Soleil57!");
        page.getByText("Ajouter cet objectif").click();
        assertThat(page.getByText("Ne notez jamais un mot de passe")).isVisible();
        page.getByLabel("Que la personne aimerait-elle savoir faire ?").fill("Payer la cantine depuis mon téléphone");
        page.getByText("Ajouter cet objectif").click();
        assertThat(page.locator(".goal__words")).containsText("Payer la cantine depuis mon téléphone");
        button("C'est atteint Payer la cantine").click();
        assertThat(page.getByText("atteint le lundi 5 octobre 2026")).isVisible();
        assertThat(page.locator(".timeline").first()).containsText("Objectif atteint");
        seen("person");

        page.navigate("/personnes/nouvelle");
        seen("person-new");
        page.getByLabel("Prénom").fill("Carim");
        page.getByLabel("Nom (facultatif)").fill("Ben Ali");
        page.getByText("Enregistrer").click();
        assertThat(page.getByText("La fiche est ouverte.")).isVisible();
        page.getByText("Comparer avec Karim Benali").click();
        seen("person-compare");
        button("Réunir en gardant cette fiche Karim Benali").click();
        assertThat(page.getByText("Les deux fiches n'en font plus qu'une.")).isVisible();
        seen("person-joined");

        button("Séparer Carim Ben Ali").click();
        assertThat(page.getByText("Les deux fiches sont de nouveau séparées")).isVisible();
        page.navigate("/personnes/doublons");
        seen("person-doubles");
        page.getByText("Comparer Karim Benali, Carim Ben Ali").click();
        page.getByText("Non, ce sont deux personnes").click();
        assertThat(page.getByText("Aucune fiche ne semble en double.")).isVisible();
        page.getByText("Revenir en arrière").click();
        assertThat(page.getByText("Est-ce la même personne ?").first()).isVisible();
    }

    private void look(String heard) {
        page.getByLabel("Nom entendu, ou numéro").fill(heard);
        page.getByText("Chercher", new Page.GetByTextOptions().setExact(true)).click();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Axe needs JavaScript, so the quiet twin of the story only walks through. */
    private void seen(String name) {
        if (!scripted) return;
        picture(name);
        expectAccessible();
    }

    @Override
    protected void withoutJavaScript() {
        scripted = false;
        super.withoutJavaScript();
    }
}
