package fr.etincelle.agenda;

import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SliceTest
class AgendaPageTest {

    @Autowired MockMvcTester http;

    @Test
    void a_week_costs_the_same_few_statements_whatever_it_holds() throws Exception {
        var statements = StatementCount.during(() -> http.get().uri("/agenda?vue=semaine").exchange());

        assertThat(statements).filteredOn(sql -> !sql.contains("web_session") && !sql.contains("set_config"))
                .as(String.join("\n", statements)).hasSize(7);
    }

    @Test
    void a_week_weighs_less_than_a_hundred_kilobytes() {
        assertThat(http.get().uri("/agenda?vue=semaine").exchange().getResponse().getContentAsByteArray()).hasSizeLessThan(100_000);
    }

    @Test
    void a_public_holiday_bears_its_name() {
        assertThat(http.get().uri("/agenda?vue=jour&jour=2026-12-26")).hasStatusOk().bodyText().contains("Saint-Étienne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?jour=pas-une-date", "?vue=siecle", "?conseiller=x", "?jour=999999999-01-01", "?forme=%00"})
    void nonsense_in_the_address_is_refused_in_words_and_never_breaks_the_page(String query) {
        assertThat(http.get().uri("/agenda" + query)).hasStatus4xxClientError();
    }

    @Test
    void an_absence_that_ends_before_it_starts_is_explained_and_nothing_typed_is_lost() {
        assertThat(http.post().uri("/agenda/absences").with(csrf())
                .param("conseiller", Cast.CLAIRE_THE_COUNSELLOR.value().toString()).param("motif", "TRAINING")
                .param("du", TODAY.plusDays(3).toString()).param("au", TODAY.toString()))
                .hasStatusOk().bodyText().contains("La fin doit suivre le début.", TODAY.plusDays(3).toString());
    }

    @Test
    @As(Who.NADIA)
    void a_partner_does_not_see_the_agenda() {
        assertThat(http.get().uri("/agenda")).hasStatus(403);
    }

    @Test
    void the_neighbours_appointment_does_not_exist_here() {
        assertThat(http.get().uri("/agenda/rendez-vous/" + Cast.number(777))).hasStatus(404);
    }
}
