package fr.etincelle.guidance;

import static fr.etincelle.cast.Cast.*;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.cast.As;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Who;
import java.lang.reflect.RecordComponent;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SliceTest
class GuidancePageTest {

    static final ZonedDateTime NINE = TODAY.atTime(9, 0).atZone(PARIS);

    @Autowired MockMvcTester http;
    @Autowired Guidance guidance;
    @Autowired GuidanceNotes notes;
    @Autowired JdbcClient db;

    final GuidanceNoteId note = GuidanceNoteId.next();

    @BeforeEach
    void claire_acts() {
        acts(Who.CLAIRE);
    }

    @Test
    void the_list_says_what_waits_today_and_what_was_forgotten() {
        Meetings.withClaire(db, RENEE, NINE);
        Meetings.withClaire(db, KARIM, NINE.minusDays(3));
        Meetings.withClaire(db, FATIMA, NINE.minusDays(9));
        Meetings.of(db, FATIMA, SAMIR_THE_COUNSELLOR, VALMONT, DEMARCHES, NINE.plusHours(5), 90);

        assertThat(http.get().uri("/accompagnements")).hasStatusOk().bodyText()
                .contains("Renée Dubois", "9\u00a0h", "Karim Benali", "vendredi 2 octobre").doesNotContain("Fatima");
    }

    @Test
    void the_form_knows_what_the_agenda_knows() {
        var appointment = Meetings.withClaire(db, RENEE, NINE);

        assertThat(http.get().uri("/accompagnements/nouveau?rendez-vous={id}", appointment.value())).hasStatusOk().bodyText()
                .contains("Renée Dubois", "lundi 5 octobre", "1\u00a0h\u00a030", "value=\"2026-10-05\"", "value=\"90\"", "Le Briquet")
                .containsPattern("value=\"aide_aux_demarches_administratives\" checked=\"checked\"");
    }

    @Test
    void what_most_notes_of_a_service_were_is_proposed_next_time() {
        var first = Meetings.withClaire(db, RENEE, NINE.minusDays(1));
        tell("appointment", first.value().toString(), "topics", "securite_numerique", "kind", "CHECK", "date", "2026-10-04");

        assertThat(http.get().uri("/accompagnements/nouveau?rendez-vous={id}", Meetings.withClaire(db, KARIM, NINE).value())).bodyText()
                .containsPattern("value=\"CHECK\" checked=\"checked\"");
    }

    @Test
    void an_appointment_already_told_leads_to_its_note() {
        var appointment = Meetings.withClaire(db, RENEE, NINE);
        tell("appointment", appointment.value().toString(), "topics", "email");

        assertThat(http.get().uri("/accompagnements/nouveau?rendez-vous={id}", appointment.value())).hasRedirectedUrl("/accompagnements/" + note.value());
    }

    @Test
    void an_unknown_appointment_is_not_here() {
        assertThat(http.get().uri("/accompagnements/nouveau?rendez-vous={id}", AppointmentId.next().value())).hasStatus(404);
        assertThat(http.get().uri("/accompagnements/{id}", GuidanceNoteId.next().value())).hasStatus(404);
        assertThat(http.get().uri("/accompagnements/{id}/correction", GuidanceNoteId.next().value())).hasStatus(404);
        assertThat(http.get().uri("/accompagnements/{id}/prochain", GuidanceNoteId.next().value())).hasStatus(404);
        assertThat(http.get().uri("/accompagnements/n-importe-quoi")).hasStatus(404);
    }

    @Test
    void telling_leads_back_to_the_list_or_to_the_next_appointment() {
        assertThat(tell("topics", "email")).hasRedirectedUrl("/accompagnements");
        assertThat(tell("topics", "email", "then", "prochain")).hasRedirectedUrl("/accompagnements/%s/prochain".formatted(note.value()));
        assertThat(notes.count()).isOne();
    }

    @Test
    void a_secret_is_refused_kindly_and_nothing_typed_is_lost() {
        assertThat(tell("topics", "email", "team", "Son mot de passe : Tournesol57", "mine", "Prendre le temps.", "formality", "", "equipment", "tablette",
                "outcome", "WAITING", "autonomy", "autonome", "durationMinutes", "75")).hasStatusOk().bodyText()
                .contains("On dirait un mot de passe.", "Son mot de passe : Tournesol57", "Prendre le temps.", "value=\"75\"")
                .containsPattern("value=\"tablette\" checked=\"checked\"").containsPattern("value=\"WAITING\" checked=\"checked\"")
                .containsPattern("value=\"autonome\" checked=\"checked\"").containsPattern("value=\"email\" checked=\"checked\"");
        assertThat(notes.count()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topics          |                | Choisissez au moins un sujet.
            topics          | minitel        | Choisissez une des réponses proposées.
            durationMinutes | beaucoup       | La durée s'écrit en minutes
            durationMinutes | 99999999999999 | La durée s'écrit en minutes
            durationMinutes | 3              | La durée va de 5 minutes à 10 heures
            durationMinutes |                | La durée va de 5 minutes à 10 heures
            date            | demain         | Indiquez la date
            date            | 2026-10-06     | Cette date est à venir.
            date            |                | Indiquez la date
            place           | la lune        | Choisissez le lieu.
            place           | 00000000-0000-0000-0000-000000000919 | Choisissez le lieu.
            kind            | ASTROLOGIE     | Choisissez une des réponses proposées.
            outcome         |                | Choisissez une des réponses proposées.
            formalityTopics | logement       | choisissez aussi le sujet
            equipment       | drone          | Choisissez une des réponses proposées.
            person          | moi            | Cette personne n&#39;est pas connue ici.
            person          | 00000000-0000-0000-0000-000000000099 | Cette personne n&#39;est pas connue ici.
            appointment     | 00000000-0000-0000-0000-000000000077 | Ce rendez-vous n&#39;existe pas
            id              | n'importe quoi | Cette demande n&#39;a pas pu être lue.
            """)
    void whatever_is_sent_gets_a_clear_sentence(String field, String value, String sentence) {
        var answer = tell("topics", field.equals("topics") ? "" : "email", "mine", "gardez-moi", field, value == null ? "" : value);

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("text/html");
        assertThat(answer).bodyText().contains("gardez-moi").containsAnyOf(sentence, sentence.replace("'", "&#39;"));
    }

    @ParameterizedTest
    @MethodSource("fieldsOfANote")
    void a_field_that_is_missing_doubled_enormous_or_forged_is_no_accident(String field) {
        tell("topics", "email", "mine", "gardez-moi");
        for (var address : List.of("/accompagnements", "/accompagnements/personnes", "/accompagnements/%s/correction", "/accompagnements/%s/correction/personnes")) {
            for (var change : List.<Consumer<Map<String, List<String>>>>of(
                    form -> form.remove(field),
                    form -> form.merge(field, List.of("encore"), (before, more) -> List.of(before.getFirst(), more.getFirst())),
                    form -> form.put(field, List.of("9".repeat(60_000))),
                    form -> form.put(field, List.of("", "")),
                    form -> form.put(field + "[3]", List.of("email")),
                    form -> form.put(field + ".value", List.of("email")))) {
                var form = ordinary("topics", "email", "mine", "gardez-moi", "version", "0");
                change.accept(form);

                assertThat(post(address.formatted(note.value()), form).getResponse().getStatus()).as(address).isIn(200, 302);
            }
        }
    }

    static Stream<String> fieldsOfANote() {
        return Arrays.stream(NoteForm.class.getRecordComponents()).map(RecordComponent::getName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "kind", "spentOn", "minutes"})
    void neither_is_one_of_other_time(String field) {
        for (var wrong : List.of(List.<String>of(), List.of("", ""), List.of("9".repeat(60_000)), List.of("TRAVEL", "TRAVEL"), List.of("2026-10-05", "2026-10-05"))) {
            var form = new LinkedHashMap<>(Map.of("id", List.of(TimeSpentId.next().value().toString()), "kind", List.of("TRAVEL"),
                    "spentOn", List.of("2026-10-05"), "minutes", List.of("40")));
            form.put(field, wrong);

            assertThat(post("/accompagnements/temps", form).getResponse().getStatus()).as(wrong.toString()).isIn(200, 302);
        }
    }

    @Test
    void an_enormous_note_is_refused_and_a_strange_sign_is_no_accident() {
        assertThat(tell("topics", "email", "team", "a".repeat(60_000))).hasStatusOk().bodyText().contains("trop long");
        assertThat(tell("topics", "email", "team", "du bon travail \uD83D\uDE00")).hasRedirectedUrl("/accompagnements");
    }

    @Test
    void a_colleague_reads_what_is_for_the_team_and_corrects_nothing() {
        tell("topics", "email", "mine", "pour Claire seule", "team", "pour nous deux");

        acts(Who.SAMIR);
        assertThat(http.get().uri("/accompagnements/{id}", note.value()).with(as(Who.SAMIR))).hasStatusOk().bodyText()
                .contains("pour nous deux", "par Claire Morel").doesNotContain("pour Claire seule", "Corriger");
        assertThat(http.get().uri("/accompagnements/{id}/correction", note.value()).with(as(Who.SAMIR))).hasStatus(404);
    }

    @Test
    void a_note_is_corrected_from_its_page() {
        tell("topics", "email", "team", "avant");

        assertThat(http.get().uri("/accompagnements/{id}/correction", note.value())).hasStatusOk().bodyText().contains("avant", "Corriger le compte rendu");
        assertThat(send("/accompagnements/%s/correction".formatted(note.value()), "topics", "sante", "team", "après", "version", "0"))
                .hasRedirectedUrl("/accompagnements/" + note.value());
        assertThat(http.get().uri("/accompagnements/{id}", note.value())).bodyText().contains("Santé", "après").doesNotContain("avant");
        assertThat(send("/accompagnements/%s/correction".formatted(note.value()), "topics", "email", "team", "en retard", "version", "0"))
                .hasStatusOk().bodyText().contains("a été corrigé entre-temps", "en retard");
    }

    @Test
    void taking_back_shows_what_was_written_so_that_it_can_be_saved_again() {
        tell("topics", "email", "team", "à garder");

        assertThat(http.post().uri("/accompagnements/{id}/retrait", note.value()).with(csrf())).hasStatusOk().bodyText()
                .contains("Le compte rendu est retiré.", "à garder", note.value().toString());
        assertThat(notes.count()).isZero();
        assertThat(tell("topics", "email", "team", "à garder")).hasRedirectedUrl("/accompagnements");
    }

    @Test
    void the_next_appointment_is_proposed_for_the_same_service_and_counsellor() {
        var appointment = Meetings.withClaire(db, RENEE, NINE);
        tell("appointment", appointment.value().toString(), "topics", "email");

        assertThat(http.get().uri("/accompagnements/{id}/prochain", note.value())).hasStatusOk().bodyText()
                .contains("Pour Renée Dubois", "avec Claire Morel", "data-key=\"3\"").doesNotContain("avec Samir Haddad");
    }

    @Test
    void nothing_is_proposed_to_somebody_without_a_name() {
        tell("topics", "email");

        assertThat(http.get().uri("/accompagnements/{id}/prochain", note.value())).hasStatusOk().bodyText().contains("il faut d&#39;abord savoir pour qui");
    }

    @Test
    void other_time_is_kept_listed_and_taken_back() {
        var id = TimeSpentId.next().value().toString();
        assertThat(time(id, "TRAVEL", "2026-10-05", "40")).hasRedirectedUrl("/accompagnements/temps");
        assertThat(time(id, "TRAVEL", "2026-10-05", "40")).hasRedirectedUrl("/accompagnements/temps");
        assertThat(http.get().uri("/accompagnements/temps")).hasStatusOk().bodyText().containsOnlyOnce("<strong>Déplacement").contains("40\u00a0min");

        http.post().uri("/accompagnements/temps/{id}/retrait", id).with(csrf()).exchange();
        assertThat(http.get().uri("/accompagnements/temps")).bodyText().contains("Rien de noté");
    }

    @Test
    void other_time_says_what_is_wrong() {
        var id = TimeSpentId.next().value().toString();
        assertThat(time(id, "SIESTE", "2026-10-05", "40")).hasStatusOk().bodyText().contains("Choisissez une des réponses proposées.", "value=\"40\"");
        assertThat(time(id, "TRAVEL", "2026-10-06", "40")).hasStatusOk().bodyText().contains("Cette date est à venir.");
        assertThat(time(id, "TRAVEL", "2026-10-05", "721")).hasStatusOk().bodyText().contains("12 heures");
    }

    @Test
    @As(Who.ODILE)
    void the_desk_does_not_open_guidance() {
        assertThat(http.get().uri("/accompagnements")).hasStatus(403);
        assertThat(http.get().uri("/accompagnements/nouveau")).hasStatus(403);
    }

    private MvcTestResult time(String id, String kind, String day, String minutes) {
        return http.post().uri("/accompagnements/temps").with(csrf()).param("id", id).param("kind", kind)
                .param("spentOn", day).param("minutes", minutes).exchange();
    }

    private MvcTestResult tell(String... fields) {
        return send("/accompagnements", fields);
    }

    private MvcTestResult send(String address, String... fields) {
        return post(address, ordinary(fields));
    }

    /** An ordinary form, some fields of which are replaced. */
    private Map<String, List<String>> ordinary(String... fields) {
        var form = new LinkedHashMap<>(Map.of("id", List.of(note.value().toString()), "date", List.of("2026-10-05"), "durationMinutes", List.of("90"),
                "place", List.of(MARCEL_MARTIN.value().toString()), "kind", List.of("HELP"), "outcome", List.of("DONE")));
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], List.of(fields[i + 1]));
        return form;
    }

    private MvcTestResult post(String address, Map<String, List<String>> form) {
        var request = http.post().uri(address).with(csrf());
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    private static RequestPostProcessor as(Who who) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(who.signedIn(), null,
                        AuthorityUtils.createAuthorityList("ROLE_" + who.role)));
    }

    private void acts(Who who) {
        db.sql("select set_config('etincelle.account', :id, true)").param("id", who.account.value().toString()).query(String.class).single();
    }
}
