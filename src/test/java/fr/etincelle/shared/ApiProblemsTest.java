package fr.etincelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.SliceTest;
import fr.etincelle.people.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.convert.ConversionService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@SliceTest
class ApiProblemsTest {

    enum Colour { EMBER, LAGOON }

    record Thing(@NotBlank String name, @NotNull PersonId owner, @Nullable LocalDate day, @Nullable Colour colour, @Nullable List<Integer> sizes) {}

    @RestController
    static class ThingApiController {

        @PostMapping("/api/v1/things")
        Thing keep(@Valid @RequestBody Thing thing) {
            return thing;
        }

        @GetMapping("/api/v1/things")
        List<Thing> list(@RequestParam LocalDate from, @RequestParam(defaultValue = "5") @Max(50) int limit) {
            return List.of();
        }

        @GetMapping("/api/v1/things/{id}")
        Thing find(@PathVariable PersonId id) {
            throw new NotHere();
        }

        @GetMapping("/api/v1/busy")
        Thing busy() {
            throw new OptimisticLockingFailureException("somebody else was faster");
        }

        @GetMapping("/things/{id}")
        Thing page(@PathVariable PersonId id) {
            throw new NotHere();
        }
    }

    @Autowired ApiProblems problems;
    @Autowired BrokenRules rules;
    @Autowired BodyLimit bodyLimit;
    @Autowired JsonMapper json;
    @Autowired ConversionService mvcConversionService;
    @Autowired Validator mvcValidator;

    MockMvcTester http;

    @BeforeEach
    void serve_things() {
        http = MockMvcTester.of(List.of(new ThingApiController()), builder -> builder
                .setControllerAdvice(problems, rules).addFilters(bodyLimit)
                .setMessageConverters(new JacksonJsonHttpMessageConverter(json))
                .setConversionService((FormattingConversionService) mvcConversionService)
                .setValidator(mvcValidator).build());
    }

    @Test
    void an_identifier_is_plain_text_both_ways() {
        assertThat(post("""
                {"name": "Pelle", "owner": "00000000-0000-0000-0000-000000000001"}"""))
                .hasStatusOk().bodyJson().extractingPath("$.owner").isEqualTo("00000000-0000-0000-0000-000000000001");
    }

    @Test
    void each_wrong_field_gets_its_sentence() {
        var refused = post("{\"name\": \" \"}");

        assertThat(refused).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused).bodyJson().extractingPath("$.title").isEqualTo("La demande ne peut pas être lue");
        assertThat(refused).bodyJson().extractingPath("$.errors[*].field").asArray().containsExactlyInAnyOrder("name", "owner");
        assertThat(refused).bodyJson().extractingPath("$.errors[*].message").asArray().containsOnly("Remplissez ce champ.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "12", "{\"name\": {}}", "{\"name\": \"\\u0000\"}", "{\"name\": \"\\ud800\"}",
            "{\"owner\": 7}", "{\"owner\": {\"value\": \"x\"}}", "\u0000", "{\"sizes\": [1, \"a\"]}", "{\"day\": \"31/12/2026\"}"})
    void what_cannot_be_read_is_a_problem_and_never_an_error(String body) {
        assertThat(post(body)).hasStatus(400).bodyText().contains("La demande ne peut pas être lue").doesNotContain("jackson", "java.");
    }

    @Test
    void a_value_of_the_wrong_kind_is_named_with_what_was_expected() {
        assertThat(post("{\"day\": \"demain\"}")).bodyJson().extractingPath("$.errors[0]").asMap()
                .containsEntry("field", "day").containsEntry("message", "Cette date n'est pas lisible. Forme attendue : 2026-10-05.");
        assertThat(post("{\"colour\": \"PINK\"}")).bodyJson().extractingPath("$.errors[0].message")
                .isEqualTo("Choisissez une de ces valeurs : EMBER, LAGOON.");
        assertThat(post("{\"owner\": \"moi\"}")).bodyJson().extractingPath("$.errors[0].message")
                .isEqualTo("Cet identifiant n'est pas lisible.");
        assertThat(post("{\"sizes\": [1, \"a\"]}")).bodyJson().extractingPath("$.errors[0].field").isEqualTo("sizes[1]");
    }

    @Test
    void parameters_are_explained_like_fields() {
        assertThat(get("/api/v1/things")).hasStatus(400).bodyJson().extractingPath("$.errors[0]").asMap()
                .containsEntry("field", "from").containsEntry("message", "Remplissez ce champ.");
        assertThat(get("/api/v1/things?from=hier")).hasStatus(400).bodyJson().extractingPath("$.errors[0]").asMap()
                .containsEntry("field", "from").containsEntry("message", "Cette date n'est pas lisible. Forme attendue : 2026-10-05.");
        assertThat(get("/api/v1/things?from=2026-10-05&limit=beaucoup")).hasStatus(400).bodyJson()
                .extractingPath("$.errors[0].message").isEqualTo("Un nombre entier est attendu.");
        assertThat(get("/api/v1/things?from=2026-10-05&limit=51")).hasStatus(400).bodyJson()
                .extractingPath("$.errors[0]").asMap().containsEntry("field", "limit").containsKey("message");
    }

    @Test
    void an_unknown_identifier_and_one_that_is_none_look_the_same() {
        var unknown = get("/api/v1/things/" + PersonId.next().value());
        var none = get("/api/v1/things/moi");

        assertThat(unknown).hasStatus(404);
        assertThat(none).hasStatus(404);
        assertThat(unknown).bodyJson().extractingPath("$.detail").isEqualTo("L'adresse ou l'identifiant est inconnu, ou n'est pas ouvert à ce compte.");
        assertThat(none).bodyJson().extractingPath("$.detail").isEqualTo("L'adresse ou l'identifiant est inconnu, ou n'est pas ouvert à ce compte.");
    }

    @Test
    void a_page_refuses_in_its_own_way() {
        assertThat(get("/things/" + PersonId.next().value())).hasStatus(404).bodyText().isEmpty();
        assertThat(get("/things/moi")).hasStatus(404).hasViewName("error");
    }

    @Test
    void a_method_a_format_or_a_form_that_does_not_fit_is_said() {
        assertThat(http.delete().uri("/api/v1/things").exchange()).hasStatus(HttpStatus.METHOD_NOT_ALLOWED).containsHeader("Allow")
                .bodyText().contains("Cette adresse ne répond pas à cette méthode");
        assertThat(http.post().uri("/api/v1/things").contentType(MediaType.TEXT_PLAIN).content("Pelle").exchange())
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE).bodyText().contains("Envoyez du JSON");
        assertThat(get("/api/v1/busy")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Quelqu'un vient de modifier la même chose.");
    }

    @Test
    void what_nobody_types_is_too_long_whether_announced_or_not() {
        var long_ = "{\"name\": \"" + "a".repeat(BodyLimit.MOST_BYTES) + "\"}";

        assertThat(post(long_)).hasStatus(HttpStatus.CONTENT_TOO_LARGE).bodyText().contains("Une demande tient dans 1 Mio.");
        assertThat(http.perform(_ -> unannounced(long_))).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    private static MockHttpServletRequest unannounced(String body) {
        var request = new MockHttpServletRequest("POST", "/api/v1/things") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContentType(MediaType.APPLICATION_JSON_VALUE);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private MvcTestResult post(String body) {
        return http.post().uri("/api/v1/things").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }
}
