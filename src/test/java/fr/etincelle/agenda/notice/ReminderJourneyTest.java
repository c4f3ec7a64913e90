package fr.etincelle.agenda.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.etincelle.cast.Who;
import fr.etincelle.journeys.Journey;
import org.junit.jupiter.api.Test;

class ReminderJourneyTest extends Journey {

    @Test
    void the_director_decides_when_people_are_reminded() {
        withoutJavaScript();
        signInAs(Who.HELENE);
        page.navigate("/agenda");
        page.getByText("Rappels").click();
        assertThat(page.getByLabel("Premier rappel")).hasValue("2880");
        assertThat(page.getByLabel("Deuxième rappel")).hasValue("180");

        page.getByLabel("Premier rappel").selectOption("1 jour avant");
        page.getByLabel("Deuxième rappel").selectOption("aucun");
        page.getByText("Enregistrer").click();

        assertThat(page.getByText("C'est noté.")).isVisible();
        assertThat(page.getByLabel("Premier rappel")).hasValue("1440");
        assertThat(page.getByLabel("Deuxième rappel")).hasValue("");
    }

    @Test
    void the_page_of_reminders_is_accessible() {
        signInAs(Who.HELENE);
        page.navigate("/agenda/rappels");

        expectAccessible();
        picture("rappels");
    }
}
