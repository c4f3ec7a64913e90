package fr.etincelle.guidance;

import static fr.etincelle.cast.Cast.*;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.State;
import fr.etincelle.cast.As;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Who;
import java.io.UnsupportedEncodingException;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
class GuidanceApiTest {

    static final ZonedDateTime NINE = TODAY.atTime(9, 0).atZone(PARIS);

    @Autowired MockMvcTester http;
    @Autowired Agenda agenda;
    @Autowired GuidanceNotes notes;
    @Autowired JdbcClient db;

    @BeforeEach
    void claire_acts() {
        db.sql("select set_config('etincelle.account', :id, true)").param("id", CLAIRE_THE_COUNSELLOR.value().toString()).query(String.class).single();
    }

    @Test
    void an_appointment_is_told_without_repeating_what_the_agenda_knows() {
        var appointment = Meetings.withClaire(db, RENEE, NINE);

        var answer = tell("""
                {"appointment": "%s", "kind": "HELP", "outcome": "TO_BE_CONTINUED", "formalityTopics": ["logement"], "summary": "Dossier envoyé."}
                """.formatted(appointment.value()), null);

        assertThat(answer).hasStatus(201);
        assertThat(answer).bodyJson().extractingPath("$.person").isEqualTo(RENEE.value().toString());
        assertThat(answer).bodyJson().extractingPath("$.date").isEqualTo("2026-10-05");
        assertThat(answer).bodyJson().extractingPath("$.durationMinutes").isEqualTo(90);
        assertThat(answer).bodyJson().extractingPath("$.place").isEqualTo("lieu_activite");
        assertThat(answer).bodyJson().extractingPath("$.topics[0]").isEqualTo("aide_aux_demarches_administratives");
        assertThat(agenda.entry(appointment).orElseThrow().state()).isEqualTo(State.SEEN);
    }

    @Test
    void somebody_anonymous_is_told_with_national_codes() {
        assertThat(tell("""
                {"date": "2026-10-02", "durationMinutes": 20, "place": "a_distance", "kind": "CHECK", "outcome": "DONE",
                 "topics": ["securite_numerique"], "equipment": ["telephone"], "autonomy": "autonome", "ageBand": "soixante_dix_plus"}
                """, null)).hasStatus(201).bodyJson().extractingPath("$.site").isNull();
    }

    @Test
    void the_same_key_gives_the_same_answer() {
        var body = "{\"durationMinutes\": 20, \"site\": \"%s\", \"topics\": [\"email\"]}".formatted(MARCEL_MARTIN.value());

        var first = tell(body, "lundi-1");
        var second = tell(body, "lundi-1");

        assertThat(first).hasStatus(201);
        assertThat(second).hasStatus(201);
        assertThat(second.getMvcResult().getResponse()).extracting(GuidanceApiTest::text).isEqualTo(text(first.getMvcResult().getResponse()));
        assertThat(notes.count()).isOne();
        assertThat(tell(body.replace("20", "25"), "lundi-1")).hasStatus(422).bodyText().contains("Idempotency-Key");
        assertThat(tell(body, "k".repeat(201))).hasStatus(400).bodyText().contains("Idempotency-Key");
        assertThat(tell(body, " ")).hasStatus(400).bodyText().contains("Idempotency-Key");
    }

    @Test
    void an_appointment_told_twice_is_a_conflict() {
        var body = "{\"appointment\": \"%s\"}".formatted(Meetings.withClaire(db, RENEE, NINE).value());
        tell(body, null);

        assertThat(tell(body, null)).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText().contains("Ce rendez-vous a déjà son compte rendu.");
    }

    @Test
    void what_is_unknown_and_what_belongs_to_a_neighbour_are_not_here() {
        assertThat(tell("{\"appointment\": \"00000000-0000-0000-0000-000000000123\"}", null)).hasStatus(404);
        assertThat(tell("{\"person\": \"00000000-0000-0000-0000-000000000099\", \"durationMinutes\": 20, \"place\": \"domicile\", \"topics\": [\"email\"]}", null)).hasStatus(404);
        assertThat(tell("{\"person\": \"00000000-0000-0000-0000-000000000124\", \"durationMinutes\": 20, \"place\": \"domicile\", \"topics\": [\"email\"]}", null)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"place": "domicile", "topics": ["email"]}                                                        | durationMinutes | La durée va de 5 minutes
            {"durationMinutes": 2, "place": "domicile", "topics": ["email"]}                                  | durationMinutes | La durée va de 5 minutes
            {"durationMinutes": "long", "place": "domicile", "topics": ["email"]}                             | durationMinutes | entier
            {"durationMinutes": 20, "topics": ["email"]}                                                      | place           | Choisissez le lieu.
            {"durationMinutes": 20, "place": "lune", "topics": ["email"]}                                     | place           | Choisissez une des réponses proposées.
            {"durationMinutes": 20, "place": "domicile"}                                                      | topics          | Choisissez au moins un sujet.
            {"durationMinutes": 20, "place": "domicile", "topics": [null]}                                    | topics          | Choisissez une des réponses proposées.
            {"durationMinutes": 20, "place": "domicile", "topics": ["email"], "kind": "MAGIE"}                | kind            | HELP
            {"durationMinutes": 20, "place": "domicile", "topics": ["email"], "date": "2026-10-06"}           | date            | Cette date est à venir.
            {"durationMinutes": 20, "place": "domicile", "topics": ["email"], "formalityTopics": ["justice"]} | formalityTopics | choisissez aussi le sujet
            {"durationMinutes": 20, "place": "domicile", "topics": ["email"], "team": "mdp: Tournesol57"}     | team            | On dirait un mot de passe.
            {"durationMinutes": 20, "site": "00000000-0000-0000-0000-000000000919", "topics": ["email"]}      | place           | Choisissez le lieu.
            {"durationMinutes": 20, "place": "domicile", "topics": ["email"], "appointment": "demain"}        | appointment     | identifiant
            """)
    void each_wrong_field_gets_its_sentence(String body, String field, String sentence) {
        var answer = tell(body, null);

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").asString().startsWith(field);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].message").asString().contains(sentence);
    }

    @Test
    @As(Who.ODILE)
    void the_desk_tells_nothing() {
        assertThat(tell("{}", null)).hasStatus(403);
    }

    private MvcTestResult tell(String body, @Nullable String key) {
        var request = http.post().uri("/api/v1/guidance").with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
