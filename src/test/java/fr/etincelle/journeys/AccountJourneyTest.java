package fr.etincelle.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fr.etincelle.accounts.TelephoneOfOurs;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.Who;
import org.junit.jupiter.api.Test;

/** Coming in, with what one knows and what one carries; and letting others in. */
class AccountJourneyTest extends Journey {

    @Test
    void a_colleague_arrives_and_chooses_their_password() {
        signInAs(Who.ALICE);
        page.navigate("/comptes");
        expectAccessible();
        picture("accounts-list");
        var link = openAnAccountForLea();
        expectAccessible();
        picture("accounts-link");

        begin(new Browser.NewContextOptions().setLocale("fr-FR"));
        choosePassword(link);
    }

    @Test
    void it_works_just_as_well_without_javascript() {
        withoutJavaScript();
        signInAs(Who.ALICE);
        page.navigate("/comptes");
        var link = openAnAccountForLea();

        withoutJavaScript();
        page.navigate(link);
        page.getByLabel("Nouveau mot de passe").fill("quatre chemins bleus");
        page.getByLabel("Encore une fois").fill("quatre chemins bleus");
        page.getByText("Enregistrer ce mot de passe").click();
        assertThat(page.getByText("Votre mot de passe est enregistré.")).isVisible();
    }

    @Test
    void the_telephone_becomes_the_second_key() {
        signInAs(Who.CLAIRE);
        page.navigate("/comptes/moi");
        expectAccessible();
        picture("accounts-own");
        page.getByText("La mettre en place").click();
        page.getByText("Impossible de photographier ?").click();
        expectAccessible();
        picture("accounts-second-factor");
        var telephone = new TelephoneOfOurs(page.locator("p.secret").textContent());
        page.getByLabel("Code à six chiffres").fill(telephone.codeBefore());
        page.getByLabel("Mot de passe actuel").fill(Cast.PASSWORD);
        page.getByText("Mettre en place").click();
        assertThat(page.getByText("La double vérification est en place.")).isVisible();
        page.getByText("Se déconnecter").click();

        page.getByLabel("Adresse e-mail").fill(Who.CLAIRE.email);
        page.getByLabel("Mot de passe").fill(Cast.PASSWORD);
        page.getByText("Se connecter").click();
        assertThat(page.getByLabel("Code à six chiffres")).isVisible();
        expectAccessible();
        picture("accounts-code");

        page.navigate("/comptes/moi");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/connexion/code"));
        page.getByLabel("Code à six chiffres").fill("000000");
        page.getByText("Continuer").click();
        assertThat(page.getByText("Ce code ne convient pas.")).isVisible();
        page.getByLabel("Code à six chiffres").fill(telephone.codeNow());
        page.getByText("Continuer").click();
        assertThat(page.getByText("Se déconnecter")).isVisible();
    }

    @Test
    void a_wrong_password_is_explained_until_it_is_enough() {
        page.navigate("/connexion");
        for (var n = 0; n < 10; n++) tryToSignIn("essai");
        assertThat(page.getByText("L'adresse ou le mot de passe ne convient pas.")).isVisible();
        assertThat(page.getByLabel("Adresse e-mail")).hasValue(Who.PAUL.email);

        tryToSignIn(Cast.PASSWORD);
        assertThat(page.getByText("Trop d'essais depuis cet appareil.")).isVisible();
        expectAccessible();
        picture("accounts-too-many");
    }

    private void tryToSignIn(String password) {
        page.getByLabel("Adresse e-mail").fill(Who.PAUL.email);
        page.getByLabel("Mot de passe").fill(password);
        page.getByText("Se connecter").click();
    }

    private String openAnAccountForLea() {
        page.getByText("Nouveau compte").click();
        page.getByLabel("Prénom et nom").fill("Léa Fournier");
        page.getByLabel("Adresse e-mail").fill("lea@briquet.example");
        page.getByText("Accueil", new Page.GetByTextOptions().setExact(true)).last().click();
        picture("accounts-new");
        page.getByText("Ouvrir le compte").click();
        return page.getByLabel("Remettez ce lien").inputValue();
    }

    private void choosePassword(String link) {
        page.navigate(link);
        assertThat(page.getByText("Bienvenue, Léa Fournier")).isVisible();
        page.getByLabel("Nouveau mot de passe").fill("motdepasse1234");
        page.getByLabel("Encore une fois").fill("motdepasse1234");
        page.getByText("Enregistrer ce mot de passe").click();
        assertThat(page.getByText("Ce mot de passe se devine vite")).isVisible();
        expectAccessible();
        picture("accounts-welcome");
        page.getByLabel("Nouveau mot de passe").fill("quatre chemins bleus");
        page.getByLabel("Encore une fois").fill("quatre chemins bleus");
        page.getByText("Enregistrer ce mot de passe").click();
        page.getByLabel("Adresse e-mail").fill("lea@briquet.example");
        page.getByLabel("Mot de passe").fill("quatre chemins bleus");
        page.getByText("Se connecter").click();
        assertThat(page.getByText("Léa Fournier")).isVisible();

        page.navigate(link);
        assertThat(page.getByText("Ce lien ne sert plus").first()).isVisible();
        expectComplaint("404");
    }
}
