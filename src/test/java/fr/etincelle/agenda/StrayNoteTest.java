package fr.etincelle.agenda;

import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.VALMONT;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.cast.As;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import fr.etincelle.guidance.Meetings;
import fr.etincelle.places.ClosureId;
import fr.etincelle.places.SiteId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who closes a day is led to the people to call. */
@SliceTest
@As(Who.HELENE)
class StrayNoteTest {

    static final LocalDate TUESDAY = TODAY.plusDays(1);

    @Autowired MockMvcTester http;
    @Autowired JdbcClient db;

    AppointmentId renees;

    @BeforeEach
    void renee_comes_on_tuesday() {
        renees = Meetings.withClaire(db, RENEE, TUESDAY.atTime(9, 0).atZone(PARIS));
    }

    @Test
    void a_closure_shows_whose_appointment_it_takes_with_a_way_there() {
        close(MARCEL_MARTIN, TUESDAY);

        assertThat(http.get().uri(closures(MARCEL_MARTIN))).bodyText()
                .contains("Un rendez-vous n&#39;a plus personne pour le tenir", "Renée Dubois, mardi 6 octobre", "/agenda/rendez-vous/" + renees.value());
    }

    @Test
    void a_closure_on_another_day_or_elsewhere_takes_nobody_s() {
        close(MARCEL_MARTIN, TUESDAY.plusDays(1));
        close(VALMONT, TUESDAY);

        assertThat(http.get().uri(closures(MARCEL_MARTIN))).bodyText().doesNotContain("Renée Dubois", "data-focus");
    }

    @Test
    void a_form_that_is_refused_still_shows_them() {
        close(MARCEL_MARTIN, TUESDAY);

        assertThat(http.post().uri(closures(MARCEL_MARTIN)).with(csrf()).param("closure", ClosureId.next().value().toString()))
                .hasStatusOk().bodyText().contains("Remplissez ce champ.", "Renée Dubois");
    }

    @Test
    void no_other_page_of_places_pays_for_it() throws Exception {
        close(MARCEL_MARTIN, TUESDAY);

        assertThat(StatementCount.during(() -> http.get().uri("/lieux").exchange())).noneMatch(sql -> sql.contains("agenda."));
        assertThat(http.get().uri("/lieux")).bodyText().doesNotContain("Renée Dubois");
    }

    private void close(SiteId site, LocalDate day) {
        assertThat(http.post().uri(closures(site)).with(csrf()).param("closure", ClosureId.next().value().toString())
                .param("fromOn", day.toString()).param("reason", "Travaux")).hasRedirectedUrl(closures(site));
    }

    private static String closures(SiteId site) {
        return "/lieux/sites/%s/fermetures".formatted(site.value());
    }
}
