package fr.etincelle.agenda.notice;

import static fr.etincelle.cast.Cast.KARIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
class PersonReminderPageTest {

    static final String KARIMS = "/personnes/" + KARIM.value() + "/rappels";

    @Autowired MockMvcTester http;
    @Autowired ReminderRules rules;

    @Test
    void somebody_is_reminded_as_they_wish_or_never_or_as_everybody_again() {
        assertThat(decide("true", "180", "1440")).hasRedirectedUrl(KARIMS);
        assertThat(rules.of(KARIM)).containsExactly(Duration.ofDays(1), Duration.ofHours(3));
        assertThat(rules.ofTheCentre()).isEqualTo(ReminderPlan.USUAL);
        decide("true", "", "");
        assertThat(rules.of(KARIM)).isEmpty();
        decide("false", "60");
        assertThat(rules.of(KARIM)).isEqualTo(ReminderPlan.USUAL);
    }

    @Test
    void what_is_no_choice_is_refused_in_words_and_changes_nothing() {
        assertThat(decide("true", "7")).hasStatusOk().bodyText().contains("Choisissez chaque rappel dans la liste");
        assertThat(rules.wishOf(KARIM)).isEmpty();
    }

    @Test
    void the_page_of_a_person_leads_here_and_a_stranger_is_not_to_be_found() {
        assertThat(http.get().uri("/personnes/" + KARIM.value())).hasStatusOk().bodyText().contains(KARIMS);
        assertThat(http.get().uri(KARIMS)).hasStatusOk().bodyText().contains("Karim Benali", "comme tout le monde");
        assertThat(http.get().uri("/personnes/" + Cast.number(99) + "/rappels")).hasStatus(404);
    }

    @Test
    void the_page_costs_few_statements() throws Exception {
        assertThat(StatementCount.during(() -> http.get().uri(KARIMS).exchange())).hasSizeLessThanOrEqualTo(8);
    }

    private MvcTestResult decide(String own, String... delays) {
        return http.post().uri(KARIMS).with(csrf()).param("propre", own).param("delai", delays).exchange();
    }
}
