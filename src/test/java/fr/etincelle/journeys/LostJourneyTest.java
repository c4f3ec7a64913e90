package fr.etincelle.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.etincelle.cast.Who;
import org.junit.jupiter.api.Test;

class LostJourneyTest extends Journey {

    @Test
    void who_is_lost_is_told_so_and_finds_the_way_back() {
        signInAs(Who.CLAIRE);

        page.navigate("/personnes/rien/ici");
        assertThat(page.getByText("Cette page n'existe pas").first()).isVisible();
        assertThat(page.getByText("Claire Morel")).isVisible();
        expectComplaint("404");

        page.navigate("/comptes");
        assertThat(page.getByText("Cette page ne vous est pas ouverte").first()).isVisible();
        expectComplaint("403");
        picture("lost");
        expectAccessible();
    }
}
