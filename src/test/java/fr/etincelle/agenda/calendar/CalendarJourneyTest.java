package fr.etincelle.agenda.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.Who;
import fr.etincelle.journeys.Journey;
import fr.etincelle.shared.Seal;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Claire takes her agenda with her, and tells it when she is taken elsewhere. */
class CalendarJourneyTest extends Journey {

    @Autowired Seal seal;

    final CalendarServer server = new CalendarServer();

    @AfterEach
    void the_server_goes() {
        server.close();
    }

    @Test
    void she_takes_her_agenda_on_her_telephone() {
        signInAs(Who.CLAIRE);
        page.navigate("/agenda");
        link("Calendriers").click();
        assertThat(page.getByText("pas d'adresse")).isVisible();
        expectAccessible();

        button("Créer l'adresse").click();
        assertThat(page.getByLabel("L'adresse de ce calendrier")).hasValue(Pattern.compile("http://localhost:\\d+/calendriers/[\\w-]{43}\\.ics"));
        assertThat(page.getByAltText("L'adresse, à photographier")).isVisible();
        expectAccessible();
        picture("agenda-calendriers");
        var address = page.getByLabel("L'adresse de ce calendrier").inputValue();
        Assertions.assertThat(page.request().get(address).text()).startsWith("BEGIN:VCALENDAR");

        page.getByLabel("le prénom").check();
        button("Enregistrer").click();
        assertThat(page.getByText("C'est noté : le calendrier dira cela")).isVisible();
        assertThat(page.locator("#mien .facts")).containsText("le prénom");
        assertThat(page.getByLabel("L'adresse de ce calendrier")).hasCount(0);
        assertThat(page.locator("#mien .facts")).containsText("lundi 5 octobre à 9");

        button("Arrêter ce calendrier").click();
        assertThat(page.getByText("L'adresse ne mène plus à rien.")).isVisible();
        Assertions.assertThat(page.request().get(address).status()).isEqualTo(404);
    }

    @Test
    void she_tells_when_she_is_taken_elsewhere() {
        server.says(OutsideReadingTest.TUESDAY);
        signInAs(Who.CLAIRE);
        page.navigate("/agenda/calendriers");
        page.getByLabel("Adresse de ce calendrier").fill("http://calendrier.example/secret.ics");
        button("Lire ce calendrier").click();
        assertThat(page.getByText("L'adresse doit commencer par https://")).isVisible();
        assertThat(page.getByLabel("Adresse de ce calendrier")).hasValue("http://calendrier.example/secret.ics");
        expectAccessible();

        given(server.address());
        page.navigate("/agenda/calendriers");
        button("Lire maintenant").click();
        assertThat(page.getByText("Ce calendrier est bien lu")).isVisible();
        assertThat(page.locator("#exterieur .facts")).containsText("127.0.0.1");
        expectAccessible();
        picture("agenda-calendrier-exterieur");

        page.navigate("/agenda?vue=jour&jour=2026-10-06");
        assertThat(page.getByText("Claire Morel : occupé(e) ailleurs")).isVisible();
        expectAccessible();
        picture("agenda-occupee-ailleurs");
        page.navigate("/agenda?vue=jour&jour=2026-10-06&forme=liste");
        assertThat(page.getByText("Claire Morel : occupé(e) ailleurs")).isVisible();

        server.refuses(404);
        page.navigate("/agenda/calendriers");
        button("Lire maintenant").click();
        assertThat(page.getByText("Il n'y a plus de calendrier à cette adresse.")).isVisible();
        assertThat(page.getByText("Les moments déjà connus comptent toujours.")).isVisible();
        expectAccessible();
        RealPostgres.asOwner().sql("update agenda.outside_reading set read_at = '2026-10-01 07:00Z'").update();
        page.navigate("/agenda");
        assertThat(page.getByText("son calendrier extérieur n'a pas pu être lu depuis le jeudi 1er octobre")).isVisible();
        expectAccessible();
    }

    @Test
    void it_works_just_as_well_without_javascript() {
        withoutJavaScript();
        signInAs(Who.HELENE);
        page.navigate("/agenda/calendriers");
        var briquet = page.locator("section", new Page.LocatorOptions().setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Le Briquet").setExact(true)))).last();

        briquet.getByText("Créer l'adresse").click();

        assertThat(page.getByLabel("L'adresse de ce calendrier")).hasValue(Pattern.compile(".*/calendriers/[\\w-]{43}\\.ics"));
        briquet.getByLabel("le conseiller").check();
        briquet.getByText("Enregistrer").click();
        assertThat(briquet.locator(".facts")).containsText("le conseiller");
    }

    private void given(String address) {
        var id = OutsideCalendarId.next();
        RealPostgres.asOwner().sql("insert into agenda.outside_calendar (id, centre, counsellor, host, address, given_at) values (:id, :centre, :claire, '127.0.0.1', :address, '2026-10-05 06:30Z')")
                .param("id", id.value()).param("centre", Cast.LE_BRIQUET).param("claire", Cast.CLAIRE_THE_COUNSELLOR.value()).param("address", seal.close(address, OutsideCalendar.seal(id))).update();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
