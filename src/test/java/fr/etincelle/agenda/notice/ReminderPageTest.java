package fr.etincelle.agenda.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.cast.As;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
@As(Who.HELENE)
class ReminderPageTest {

    @Autowired MockMvcTester http;
    @Autowired ReminderRules rules;

    @Test
    void the_centre_chooses_up_to_three_delays_or_none() {
        assertThat(rules.ofTheCentre()).isEqualTo(ReminderPlan.USUAL);

        assertThat(decide("60", "1440", "")).hasRedirectedUrl("/agenda/rappels");
        assertThat(rules.ofTheCentre()).containsExactly(Duration.ofDays(1), Duration.ofHours(1));

        decide("", "", "");
        assertThat(rules.ofTheCentre()).isEmpty();
    }

    @Test
    void what_the_page_does_not_offer_gets_a_sentence() {
        assertThat(decide("7", "", "")).hasStatusOk().bodyText().contains("Choisissez chaque rappel dans la liste");
        assertThat(decide("demain", "", "")).hasStatusOk().bodyText().contains("Choisissez chaque rappel dans la liste");
        assertThat(decide("60", "120", "180", "1440")).hasStatusOk().bodyText().contains("trois au plus");
        assertThat(rules.ofTheCentre()).isEqualTo(ReminderPlan.USUAL);
    }

    @Test
    @As(Who.ODILE)
    void the_desk_does_not_decide() {
        assertThat(http.get().uri("/agenda/rappels")).hasStatus(403);
        assertThat(decide("60", "", "")).hasStatus(403);
    }

    @Test
    void the_page_costs_few_statements() throws Exception {
        assertThat(StatementCount.during(() -> http.get().uri("/agenda/rappels").exchange())).hasSizeLessThanOrEqualTo(4);
    }

    private MvcTestResult decide(String... delays) {
        return http.post().uri("/agenda/rappels").with(csrf()).param("delai", delays).exchange();
    }
}
