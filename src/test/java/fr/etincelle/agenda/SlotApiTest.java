package fr.etincelle.agenda;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.VALMONT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Who;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
@As(Who.ODILE)
class SlotApiTest {

    @Autowired MockMvcTester http;

    @Test
    void a_slot_says_when_with_the_offset_of_its_site_with_whom_and_where() {
        assertThat(slots("&from=2026-10-06&days=1")).hasStatusOk().bodyJson().extractingPath("$.items[0]").asMap()
                .containsEntry("start", "2026-10-06T09:00:00+02:00").containsEntry("end", "2026-10-06T10:30:00+02:00")
                .containsEntry("counsellor", CLAIRE_THE_COUNSELLOR.value().toString())
                .containsEntry("site", MARCEL_MARTIN.value().toString());
        assertThat(slots("&from=2026-10-26&days=1")).bodyJson().extractingPath("$.items[0].start").isEqualTo("2026-10-26T09:00:00+01:00");
    }

    @Test
    void a_wish_is_narrowed_by_site_counsellor_days_and_number() {
        assertThat(slots("&site=" + VALMONT.value())).bodyJson().extractingPath("$.items[*].site").asArray()
                .isNotEmpty().containsOnly(VALMONT.value().toString());
        assertThat(slots("&counsellor=" + Cast.SAMIR_THE_COUNSELLOR.value())).bodyJson().extractingPath("$.items[*].counsellor").asArray()
                .isNotEmpty().containsOnly(Cast.SAMIR_THE_COUNSELLOR.value().toString());
        assertThat(slots("&limit=3")).bodyJson().extractingPath("$.items").asArray().hasSize(3);
        assertThat(slots("&from=2026-10-10&days=1")).bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertThat(slots("&from=2020-01-01&days=30")).bodyJson().extractingPath("$.items").asArray().isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "days=0 | days | Écrivez au moins 1.",
            "days=367 | days | Écrivez au plus 366.",
            "days=99999999999 | days | Un nombre entier est attendu.",
            "days=beaucoup | days | Un nombre entier est attendu.",
            "limit=0 | limit | Écrivez au moins 1.",
            "limit=1001 | limit | Écrivez au plus 1000.",
            "from=demain | from | Cette date n'est pas lisible. Forme attendue : 2026-10-05.",
            "from=2026-02-30 | from | Cette date n'est pas lisible. Forme attendue : 2026-10-05.",
            "from=%2B999999999-12-31 | from | Cette date est trop lointaine. Une année entre 2000 et 2199 est attendue.",
            "from=0001-01-01 | from | Cette date est trop lointaine. Une année entre 2000 et 2199 est attendue.",
            "site=ici | site | Cet identifiant n'est pas lisible.",
            "counsellor=%27%20or%201=1 | counsellor | Cet identifiant n'est pas lisible."}, quoteCharacter = '"')
    void what_does_not_fit_is_explained_at_its_parameter(String query, String field, String sentence) {
        var refused = slots("&" + query);

        assertThat(refused).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].message").isEqualTo(sentence);
    }

    @Test
    void a_service_must_be_named() {
        assertThat(get("/api/v1/slots")).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo("service");
        assertThat(get("/api/v1/slots?service=")).hasStatus(400);
    }

    @Test
    void unknown_and_forbidden_are_told_apart_by_nobody() throws Exception {
        var unknown = get("/api/v1/slots?service=" + Cast.number(777));
        var neighbours = get("/api/v1/slots?service=" + Cast.number(939));

        assertThat(unknown).hasStatus(404);
        assertThat(neighbours).hasStatus(404);
        assertThat(neighbours.getResponse().getContentAsString()).isEqualTo(unknown.getResponse().getContentAsString());
        assertThat(slots("&site=" + Cast.number(919))).hasStatus(404);
        assertThat(slots("&counsellor=" + Cast.number(892))).hasStatus(404);
    }

    private MvcTestResult slots(String query) {
        return get("/api/v1/slots?service=" + DEMARCHES.value() + query);
    }

    private MvcTestResult get(String address) {
        return http.get().uri(URI.create(address)).exchange();
    }
}
