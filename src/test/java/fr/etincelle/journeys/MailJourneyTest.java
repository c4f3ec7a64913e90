package fr.etincelle.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.Who;
import fr.etincelle.messaging.PostOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** E-mails are answered between two telephone calls, without a mouse. */
class MailJourneyTest extends Journey {

    static final String ZELIE = "zelie.martin@courriel.example";

    @Autowired ApplicationContext program;

    PostOffice post;
    Keyboard keys;

    @BeforeEach
    void two_people_have_written() {
        post = new PostOffice(program);
        post.write("Zélie Martin <" + ZELIE + ">", "Bonjour, je voudrais un rendez-vous pour une demande à la CAF.");
        post.write("Zélie Martin <" + ZELIE + ">", "Le 2 si mon fils peut me conduire", post.last(ZELIE));
        post.write("Danielle <danielle@courriel.example>", "Bonjour, est-ce que vous réparez les imprimantes ?");
        signInAs(Who.ODILE);
        keys = new Keyboard(page);
    }

    @AfterEach
    void the_post_closes() {
        post.close();
    }

    @Test
    void what_is_not_clear_takes_one_key_and_the_rest_a_few_words() {
        page.navigate("/accueil");
        keys.reach(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Courriels")));
        keys.press("Enter");
        assertThat(page.getByText("Le 2 si mon fils peut me conduire")).isVisible();
        assertThat(page.getByText("Conseillé : réserver")).isVisible();
        expectAccessible();

        press("1");
        assertThat(heading("Zélie Martin")).isVisible();
        assertThat(page.getByText("Met une condition")).isVisible();
        assertThat(page.locator(".offer--suggested")).containsText("Conseillé");
        expectAccessible();
        page.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'é', code: 'Digit2', bubbles: true}))");
        assertThat(page.getByText("C'est réservé.")).isVisible();

        press("Escape");
        assertThat(heading("Courriels")).isVisible();
        press("1");
        assertThat(heading("Danielle")).isVisible();
        press("r");
        assertThat(page.getByLabel("Votre réponse")).isFocused();
        keys.expectToSeeWhereIAm();
        keys.type("Bonjour Danielle, non, mais nous pouvons la regarder ensemble.");
        keys.press("Control+Enter");
        assertThat(page.getByText("Votre réponse part.")).isVisible();

        assertThat(RealPostgres.asOwner().sql("select count(*) from agenda.appointment where state = 'BOOKED' and channel = 'EMAIL'").query(Integer.class).single()).isOne();
        assertThat(RealPostgres.asOwner().sql("select text from messaging.message where recipient = 'danielle@courriel.example'").query(String.class).single())
                .startsWith("Bonjour Danielle, non");
    }

    /** A key means something once the page listens to it. */
    private void press(String key) {
        page.locator("[data-module=keys][data-ready]").waitFor();
        keys.press(key);
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }
}
