package fr.etincelle.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.EveryPage;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.Who;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page is opened once and looked at closely. EveryPageTest sees to it that none is forgotten. */
public class EveryPageJourneyTest extends Journey {

    @BeforeEach
    void something_is_there_to_show() {
        EveryPage.set(RealPostgres.asOwner());
    }

    @ParameterizedTest
    @MethodSource("thoseWhoOpenPages")
    void every_page_is_open_to_everybody(Who who) {
        signInAs(who);
        EveryPage.ALL.stream().filter(it -> it.who() == who).forEach(this::lookClosely);
    }

    @Test
    void every_page_before_the_door_is_open_to_everybody() {
        EveryPage.ALL.stream().filter(it -> it.who() == null).forEach(this::lookClosely);
    }

    @Test
    void a_link_that_has_served_says_so_to_everybody() {
        page.navigate("/bienvenue/un-lien-qui-a-servi");
        expectComplaint("404");
        assertThat(page.getByText("Ce lien ne sert plus").first()).isVisible();
        expectAccessible();
    }

    @Test
    void who_owes_a_second_proof_finds_a_page_open_to_everybody() {
        RealPostgres.asOwner().sql("insert into accounts.policy (centre, totp_required) values (:centre, true) on conflict (centre) do update set totp_required = true")
                .param("centre", Cast.LE_BRIQUET).update();
        page.navigate("/connexion");
        page.getByLabel("Adresse e-mail").fill(Who.NADIA.email);
        page.getByLabel("Mot de passe").fill(Cast.PASSWORD);
        page.getByText("Se connecter").click();
        assertThat(page.getByLabel("Code à six chiffres")).isVisible();
        expectAccessible();
    }

    @Test
    void what_contradicts_what_is_known_is_explained_to_everybody() {
        signInAs(Who.CLAIRE);
        page.navigate("/agenda/absences");
        page.getByLabel("Du", exactly()).fill("2026-10-06");
        page.getByLabel("Au", exactly()).fill("2026-10-06");
        page.evaluate("nobody => document.querySelector('#conseiller').selectedOptions[0].value = nobody", Cast.number(999).toString());
        page.getByText("Noter l'absence").click();
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Cela n'a pas pu être enregistré");
        expectComplaint("409");
        expectAccessible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "tr", "ar"})
    void a_slip_is_open_to_everybody_in_their_language(String language) {
        RealPostgres.asOwner().sql("update people.person set language = :language where id = :renee")
                .param("language", language).param("renee", Cast.RENEE.value()).update();
        signInAs(Who.ODILE);
        page.navigate("/accueil/rendez-vous/" + EveryPage.APPOINTMENT + "/bulletin");
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
        picture("slip-" + language);
        expectAccessible();
    }

    @Test
    void without_scripts_the_pages_are_as_open() {
        withoutOurScripts();
        signInAs(Who.ODILE);
        page.navigate("/accueil");
        expectAccessible();
        page.getByLabel("Numéro ou nom").fill("dubois");
        page.getByText("Chercher").click();
        assertThat(page.getByText("Nouvelle personne")).isVisible();
        picture("desk-without-scripts");
        expectAccessible();
        page.getByText("Nouvelle personne").click();
        assertThat(page.getByLabel("Prénom")).isVisible();
        expectAccessible();
        page.navigate("/accueil?person=" + Cast.KARIM.value());
        expectAccessible();
        page.locator(".slot").first().click();
        assertThat(page.locator(".booked__say")).isVisible();
        expectAccessible();
        for (var address : new String[] {"/agenda", "/agenda/rendez-vous/" + EveryPage.APPOINTMENT, "/accueil/rendez-vous/" + EveryPage.APPOINTMENT + "/bulletin", "/personnes"}) {
            page.navigate(address);
            expectAccessible();
        }
        expectComplaint("net::ERR_FAILED");
    }

    @Test
    void a_style_that_the_policy_refuses_would_be_noticed() {
        page.route("**/connexion", route -> {
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(answer.text().replace("<h1", "<h1 style=\"color: red\"")));
        });
        page.navigate("/connexion");
        expectComplaint("Applying inline style violates");
    }

    @Test
    void what_shuts_somebody_out_would_be_noticed() {
        page.navigate("/connexion");
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/images/spark.svg\">')");
        assertThatThrownBy(this::expectAccessible).hasMessageContaining("image-alt");

        page.navigate("/connexion");
        page.evaluate("document.querySelector('h1').style.color = 'light-dark(#000, #333)'");
        assertThatThrownBy(this::expectAccessible).hasMessageContaining("in dark").hasMessageContaining("color-contrast");

        page.navigate("/connexion");
        page.evaluate("document.querySelector('label').textContent = 'x'.repeat(45)");
        assertThatThrownBy(this::expectAccessible).hasMessageContaining("in narrow fits the width");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private void lookClosely(EveryPage.Page it) {
        assertThat(Objects.requireNonNull(page.navigate(it.address())).status()).as(it.address()).isEqualTo(200);
        assertThat(page.locator("h1")).isVisible();
        expectAccessible();
    }

    static Stream<Who> thoseWhoOpenPages() {
        return Arrays.stream(Who.values()).filter(who -> EveryPage.ALL.stream().anyMatch(page -> page.who() == who));
    }
}
