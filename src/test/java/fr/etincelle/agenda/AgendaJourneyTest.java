package fr.etincelle.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.SAMIR_THE_COUNSELLOR;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.Who;
import fr.etincelle.journeys.Journey;
import fr.etincelle.people.PersonId;
import org.junit.jupiter.api.Test;

class AgendaJourneyTest extends Journey {

    @Test
    void the_week_is_a_grid_and_the_same_list() {
        appointment(RENEE, CLAIRE_THE_COUNSELLOR, "2026-10-05 09:00", "2026-10-05 10:30");
        appointment(KARIM, SAMIR_THE_COUNSELLOR, "2026-10-05 14:00", "2026-10-05 15:30");
        signInAs(Who.CLAIRE);
        page.navigate("/agenda");
        picture("agenda-week");
        assertThat(page.getByText("Renée Dubois")).isVisible();
        expectAccessible();
        page.navigate("/agenda?vue=jour");
        picture("agenda-day");
        page.navigate("/agenda?forme=liste");
        page.setViewportSize(360, 800);
        picture("agenda-list-360");
    }

    private static void appointment(PersonId person, AccountId counsellor, String start, String end) {
        RealPostgres.asOwner().sql("""
                insert into agenda.appointment (id, centre, person, counsellor, site, service, during, channel)
                values (gen_random_uuid(), :centre, :person, :counsellor, :site, :service,
                        tstzrange(:start::timestamp at time zone 'Europe/Paris', :end::timestamp at time zone 'Europe/Paris'), 'DESK')
                """).param("centre", Cast.LE_BRIQUET).param("person", person.value()).param("counsellor", counsellor.value())
                .param("site", Cast.MARCEL_MARTIN.value()).param("service", Cast.DEMARCHES.value())
                .param("start", start).param("end", end).update();
    }
}
