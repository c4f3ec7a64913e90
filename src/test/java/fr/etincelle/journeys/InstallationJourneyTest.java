package fr.etincelle.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.etincelle.cast.Stage;
import fr.etincelle.installation.PrintedCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class InstallationJourneyTest extends Journey {

    @Autowired ApplicationContext application;

    @BeforeEach
    void nothing_is_installed() {
        Stage.clear();
    }

    @Test
    void an_empty_etincelle_is_set_up_and_opens_its_door() {
        tell(true);
    }

    @Test
    void it_works_just_as_well_without_javascript() {
        withoutJavaScript();
        tell(false);
    }

    private void tell(boolean lookingClosely) {
        page.navigate("/");
        assertThat(page).hasTitle("Installer Étincelle · Étincelle");
        look(lookingClosely);
        page.getByLabel("Code d'installation").fill(PrintedCode.of(application));
        button("Commencer").click();

        page.getByLabel("Nom du centre").fill("Le Phare");
        look(lookingClosely);
        next("Le premier site");
        page.getByLabel("Nom du site").fill("Le Phare");
        page.getByLabel("Numéro et rue").fill("4 quai du Port");
        page.getByLabel("Code postal").fill("57");
        page.getByLabel("Commune", new Page.GetByLabelOptions().setExact(true)).fill("Metz");
        button("Continuer").click();
        assertThat(page.getByText("Un code postal a cinq chiffres.")).isVisible();
        page.getByLabel("Code postal").fill("57000");
        look(lookingClosely);
        next("Horaires d'ouverture");
        look(lookingClosely);
        next("Les services proposés");
        page.getByText("Revenir à la question précédente").click();
        page.getByText("Revenir à la question précédente").click();
        assertThat(page.getByLabel("Numéro et rue")).hasValue("4 quai du Port");
        next("Horaires d'ouverture");
        next("Les services proposés");
        look(lookingClosely);
        next("Les postes");
        look(lookingClosely);
        next("Votre compte");
        page.getByLabel("Prénom et nom").fill("Inès Petit");
        page.getByLabel("Adresse e-mail").fill("ines@phare.example");
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true)).fill("sept tasses et un vélo");
        page.getByLabel("Le même mot de passe, encore une fois").fill("sept tasses et un vélo");
        look(lookingClosely);
        button("Terminer l'installation").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Étincelle est prête"))).isVisible();
        look(lookingClosely);
        page.getByText("Se connecter").click();
        page.getByLabel("Adresse e-mail").fill("ines@phare.example");
        page.getByLabel("Mot de passe").fill("sept tasses et un vélo");
        button("Se connecter").click();
        assertThat(page.getByText("Inès Petit").first()).isVisible();
    }

    private void look(boolean closely) {
        if (closely) expectAccessible();
    }

    private void next(String title) {
        button("Continuer").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title).setLevel(1))).isVisible();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
