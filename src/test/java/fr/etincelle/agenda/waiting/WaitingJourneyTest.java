package fr.etincelle.agenda.waiting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.Who;
import fr.etincelle.journeys.Journey;
import fr.etincelle.people.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WaitingJourneyTest extends Journey {

    @Autowired Agenda agenda;
    @Autowired PlaceErrand errand;

    @Test
    void karim_comes_sooner_because_renée_cannot_come() {
        var karims = booked(KARIM, 17);
        var renées = booked(RENEE, 3);
        signInAs(Who.ODILE);
        page.navigate("/agenda/rendez-vous/" + karims.value());
        page.getByText("Viendrait plus tôt").click();
        page.getByLabel("jeudi").check();
        page.getByText("Mettre sur la liste").click();
        assertThat(page.getByText("Karim Benali")).isVisible();

        page.navigate("/agenda/rendez-vous/" + renées.value());
        page.getByText("Annuler ce rendez-vous").click();
        page.getByText("Annuler le rendez-vous").click();
        assertThat(page.getByText("Le rendez-vous est annulé")).isVisible();
        aMinutePasses();

        page.navigate("/agenda/attente");
        assertThat(page.getByText("On lui propose jeudi 8 octobre")).isVisible();
        expectAccessible();
        picture("attente");
        page.getByText("A dit oui").click();
        page.waitForURL("**/agenda/rendez-vous/" + karims.value());
        assertThat(page.locator("h1")).containsText("jeudi 8 octobre");
    }

    private AppointmentId booked(PersonId person, int inDays) {
        var id = AppointmentId.next();
        var start = TODAY.plusDays(inDays).atTime(14, 0).atZone(PARIS).toInstant();
        Who.ODILE.signedIn().actor().does(() -> agenda.book(new BookingRequest(id, person, DEMARCHES, start, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, Channel.DESK)));
        return id;
    }

    private void aMinutePasses() {
        var place = RealPostgres.asOwner().sql("select id from agenda.freed_place").query(UUID.class).single();
        Who.ODILE.signedIn().actor().does(() -> errand.run(place));
    }
}
