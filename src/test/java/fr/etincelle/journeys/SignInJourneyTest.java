package fr.etincelle.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.etincelle.cast.Who;
import org.junit.jupiter.api.Test;

class SignInJourneyTest extends Journey {

    @Test
    void the_door_opens_to_those_who_have_a_key() {
        page.navigate("/connexion");
        assertThat(page).hasTitle("Connexion · Étincelle");
        expectAccessible();

        signInAs(Who.ODILE);

        assertThat(page.getByText("Odile Perrin")).isVisible();
        page.getByText("Se déconnecter").click();
        assertThat(page.getByText("Vous êtes déconnecté. À bientôt.")).isVisible();
    }
}
