package fr.etincelle.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.SAMIR_THE_COUNSELLOR;

import com.microsoft.playwright.Page;
import fr.etincelle.accounts.AccountId;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.Who;
import fr.etincelle.journeys.Journey;
import fr.etincelle.people.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaJourneyTest extends Journey {

    @Test
    void the_week_is_a_grid_and_the_same_list() {
        appointment(RENEE, CLAIRE_THE_COUNSELLOR, "2026-10-05 09:00", "2026-10-05 10:30");
        appointment(KARIM, SAMIR_THE_COUNSELLOR, "2026-10-05 14:00", "2026-10-05 15:30");
        signInAs(Who.CLAIRE);

        page.navigate("/agenda");
        assertThat(page.getByText("Renée Dubois")).isVisible();
        expectAccessible();
        picture("agenda-semaine");

        page.navigate("/agenda?vue=jour");
        assertThat(page.getByText("Karim Benali")).isVisible();
        picture("agenda-jour");

        page.navigate("/agenda?forme=liste");
        assertThat(page.getByText("Renée Dubois")).isVisible();
        assertThat(page.getByText("Karim Benali")).isVisible();
        expectAccessible();
    }

    @Test
    void someone_arrives_and_a_mistake_is_taken_back() {
        var renee = appointment(RENEE, CLAIRE_THE_COUNSELLOR, "2026-10-05 09:00", "2026-10-05 10:30");
        signInAs(Who.ODILE);
        page.navigate("/agenda/rendez-vous/" + renee);

        page.getByText("La personne est arrivée").click();
        assertThat(page.getByText("C'est noté : la personne est arrivée.")).isVisible();
        expectAccessible();
        picture("rendez-vous");

        page.getByText("Revenir en arrière").click();
        assertThat(page.getByText("C'est corrigé.")).isVisible();
    }

    @Test
    void an_appointment_is_moved_then_cancelled() {
        var renee = appointment(RENEE, CLAIRE_THE_COUNSELLOR, "2026-10-06 09:00", "2026-10-06 10:30");
        withoutJavaScript();
        signInAs(Who.ODILE);
        page.navigate("/agenda/rendez-vous/" + renee);

        page.locator(".offer").first().click();
        assertThat(page.getByText("Le rendez-vous est déplacé.")).isVisible();

        page.getByText("Annuler ce rendez-vous").click();
        page.getByLabel("Pourquoi ?").selectOption("Malade");
        page.getByText("Annuler le rendez-vous", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Le rendez-vous est annulé, le créneau est de nouveau libre.")).isVisible();
    }

    @Test
    void two_open_screens_stay_in_step() {
        var renee = appointment(RENEE, CLAIRE_THE_COUNSELLOR, "2026-10-05 09:00", "2026-10-05 10:30");
        signInAs(Who.CLAIRE);
        page.navigate("/agenda?vue=jour");
        assertThat(page.locator(".item--arrived")).hasCount(0);

        var desk = secondScreen();
        desk.navigate("/agenda/rendez-vous/" + renee);
        desk.getByText("La personne est arrivée").click();

        assertThat(page.locator(".item--arrived")).hasCount(1);
    }

    @Test
    void one_date_of_a_permanence_is_dropped_and_the_series_stays() {
        signInAs(Who.CLAIRE);
        page.navigate("/agenda/permanences");
        expectAccessible();
        picture("permanences");

        page.getByText("le vendredi").first().click();
        expectAccessible();
        page.getByText("Supprimer cette date").nth(1).click();

        assertThat(page.getByText("Cette date est supprimée.")).isVisible();
        assertThat(page.getByText("Rétablir cette date")).hasCount(1);
        picture("permanence");
    }

    @Test
    void an_absence_says_who_must_be_called_back() {
        appointment(RENEE, CLAIRE_THE_COUNSELLOR, "2026-10-06 09:00", "2026-10-06 10:30");
        signInAs(Who.CLAIRE);
        page.navigate("/agenda/absences");

        page.getByLabel("Conseiller").selectOption("Claire Morel");
        page.getByLabel("Du", new Page.GetByLabelOptions().setExact(true)).fill("2026-10-06");
        page.getByText("Noter l'absence").click();
        assertThat(page.getByText("À remplir.")).isVisible();
        assertThat(page.getByLabel("Du", new Page.GetByLabelOptions().setExact(true))).hasValue("2026-10-06");

        page.getByLabel("Au", new Page.GetByLabelOptions().setExact(true)).fill("2026-10-06");
        page.getByText("Noter l'absence").click();
        assertThat(page.getByText("Un rendez-vous n'a plus personne pour le tenir")).isVisible();
        expectAccessible();
        picture("absences");
    }

    @Test
    void who_closes_a_day_is_led_to_the_people_to_call() {
        appointment(RENEE, CLAIRE_THE_COUNSELLOR, "2026-10-06 09:00", "2026-10-06 10:30");
        signInAs(Who.HELENE);
        page.navigate("/lieux/sites/" + Cast.MARCEL_MARTIN.value() + "/fermetures");
        page.getByLabel("Premier jour").fill("2026-10-06");
        page.getByLabel("Pourquoi").fill("Travaux");
        page.getByText("Annoncer", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("[data-focus]")).isFocused();
        assertThat(page.locator("[data-focus]")).containsText("Un rendez-vous n'a plus personne pour le tenir");
        expectAccessible();
        picture("fermetures");
        page.getByText("Renée Dubois").click();
        assertThat(page.getByText("Choisir un autre moment")).isVisible();
    }

    private static UUID appointment(PersonId person, AccountId counsellor, String start, String end) {
        var id = AppointmentId.next().value();
        RealPostgres.asOwner().sql("""
                insert into agenda.appointment (id, centre, person, booked_for, counsellor, site, service, during, channel)
                values (:id, :centre, :person, :person, :counsellor, :site, :service,
                        tstzrange(:start::timestamp at time zone 'Europe/Paris', :end::timestamp at time zone 'Europe/Paris'), 'DESK')
                """).param("id", id).param("centre", Cast.LE_BRIQUET).param("person", person.value()).param("counsellor", counsellor.value())
                .param("site", Cast.MARCEL_MARTIN.value()).param("service", Cast.DEMARCHES.value())
                .param("start", start).param("end", end).update();
        return id;
    }
}
