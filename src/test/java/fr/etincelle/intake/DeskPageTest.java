package fr.etincelle.intake;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.VALMONT;
import static fr.etincelle.cast.Cast.VERIFICATION;
import static fr.etincelle.cast.Cast.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.State;
import fr.etincelle.cast.As;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import fr.etincelle.people.People;
import fr.etincelle.people.PersonId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
@As(Who.ODILE)
class DeskPageTest {

    @Autowired MockMvcTester http;
    @Autowired Agenda agenda;
    @Autowired People people;

    final AppointmentId appointment = AppointmentId.next();
    final PersonId newcomer = PersonId.next();

    @Test
    void three_slots_stand_there_before_anybody_has_said_their_name() {
        assertThat(http.get().uri("/accueil")).hasStatusOk().bodyText()
                .contains("Qui appelle ?", "Aide pour une démarche", "data-key=\"3\"", "disabled").doesNotContain("data-key=\"4\"");
    }

    @ParameterizedTest
    @CsvSource({"06 39 98 00 01", "06.39.98.00.01", "+33 6 39 98 00 01", "0033639980001", "Dubois", "dubwa", "renée"})
    void somebody_is_found_by_their_number_in_any_spelling_or_their_name_as_it_was_heard(String heard) {
        assertThat(search(heard)).bodyText().contains("Renée Dubois", "Nouvelle personne").doesNotContain("<html");
    }

    @ParameterizedTest
    @CsvSource({"06 39 98 00 01 22,             Ce numéro a trop de chiffres.",
                "+999 12 34 56 78 90,           pays",
                "00 00 00 00 00 00,             numéro"})
    void what_can_be_no_number_is_said_at_the_field(String heard, String sentence) {
        assertThat(search(heard)).bodyText().contains("heard-error", sentence);
    }

    @Test
    void a_number_still_being_dictated_is_not_complained_of() {
        assertThat(search("06 39")).bodyText().doesNotContain("heard-error");
    }

    @Test
    void choosing_somebody_opens_the_three_slots_to_them() {
        assertThat(post("/accueil", Map.of("person", RENEE))).hasStatusOk().bodyText()
                .contains("Renée Dubois", "06\u00a039\u00a098\u00a000\u00a001", "Avec un bulletin imprimé", "lundi 5 octobre", "Claire Morel")
                .doesNotContain("disabled", "Qui appelle ?</label>");
    }

    @Test
    void every_wish_is_kept_while_another_is_said() {
        assertThat(post("/accueil", Map.of("person", RENEE, "service", VERIFICATION, "half", "MORNING", "site", VALMONT)))
                .bodyText().contains("mercredi 7 octobre", "Mairie de Valmont").doesNotContain("Le Briquet</span>\n            </button>");
    }

    @Test
    void later_goes_on_after_the_last_day_shown_and_soonest_comes_back() {
        assertThat(post("/accueil", Map.of("person", RENEE, "later", "2026-10-20"))).bodyText()
                .contains("name=\"after\" value=\"2026-10-20\"", "Au plus tôt").doesNotContain("lundi 5 octobre");
        assertThat(post("/accueil", Map.of("person", RENEE, "after", "2026-10-20", "soonest", "true"))).bodyText()
                .contains("lundi 5 octobre").doesNotContain("name=\"after\" value=\"2");
    }

    @Test
    void another_day_that_has_nothing_left_is_followed_by_what_comes_after_it() {
        assertThat(post("/accueil", Map.of("person", RENEE, "on", "2026-10-10"))).bodyText()
                .contains("Rien le samedi 10 octobre. Voici ce qui vient ensuite.", "data-key=\"3\"");
    }

    @Test
    void a_day_that_is_past_or_does_not_exist_is_said_at_its_field() {
        assertThat(post("/accueil", Map.of("person", RENEE, "on", "2026-10-01"))).bodyText().contains("Ce jour est passé.", "value=\"2026-10-01\"");
        assertThat(post("/accueil", Map.of("person", RENEE, "on", "2026-02-31"))).bodyText().contains("Cette date n&#39;existe pas.");
    }

    @Test
    void a_slot_is_booked_and_the_sentence_to_say_stands_there() {
        var booked = book(RENEE, "2026-10-06T07:00:00Z");

        assertThat(booked).hasRedirectedUrl("/accueil/rendez-vous/" + appointment.value());
        assertThat(http.get().uri("/accueil/rendez-vous/" + appointment.value())).bodyText()
                .contains("Renée Dubois, c&#39;est noté : mardi 6 octobre à 9\u00a0h, avec Claire Morel, au Briquet, 12 rue des Étincelles à Folschviller.",
                        "Une pièce d&#39;identité", "Votre téléphone", "Porte verte");
    }

    @Test
    void sent_twice_it_books_once() {
        book(RENEE, "2026-10-06T07:00:00Z");

        assertThat(book(RENEE, "2026-10-06T07:00:00Z")).hasRedirectedUrl("/accueil/rendez-vous/" + appointment.value());
        assertThat(http.get().uri("/accueil?person=" + RENEE.value())).bodyText().containsOnlyOnce("Déjà prévu");
    }

    @Test
    void a_slot_somebody_else_took_meanwhile_is_said_and_nothing_is_lost() {
        book(KARIM, "2026-10-06T07:00:00Z");

        assertThat(post("/accueil/rendez-vous", Map.of("appointment", AppointmentId.next(), "person", RENEE, "service", DEMARCHES,
                "half", "MORNING", "choice", choice("2026-10-06T07:00:00Z")))).hasStatusOk().bodyText()
                .contains("Ce créneau vient d&#39;être pris.", "En voici d&#39;autres.", "Renée Dubois", "data-key=\"3\"");
    }

    @Test
    void an_appointment_just_made_is_undone_and_the_caller_is_still_there() {
        book(RENEE, "2026-10-06T07:00:00Z");

        assertThat(post("/accueil/rendez-vous/" + appointment.value() + "/annulation", Map.of()))
                .hasRedirectedUrl("/accueil?person=%s&service=%s".formatted(RENEE.value(), DEMARCHES.value()));
        assertThat(agenda.entry(appointment)).hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(State.CANCELLED));
        assertThat(http.get().uri("/accueil/rendez-vous/" + appointment.value())).bodyText().contains("Ce rendez-vous est annulé");
    }

    @Test
    void what_was_typed_is_carried_to_the_field_where_it_belongs() {
        assertThat(post("/accueil", Map.of("heard", "06 39 98 00 77", "create", "true"))).bodyText()
                .contains("name=\"phone\" value=\"06 39 98 00 77\"");
        assertThat(post("/accueil", Map.of("heard", "Zohra El Amrani", "create", "true"))).bodyText()
                .contains("name=\"firstName\" value=\"Zohra\"", "name=\"lastName\" value=\"El Amrani\"");
    }

    @Test
    void a_first_name_and_a_number_are_enough() {
        var answer = welcome("Zohra", "06 39 98 00 77", Map.of());

        assertThat(answer).hasStatus(302);
        assertThat(people.contactOf(newcomer)).hasValueSatisfying(it -> assertThat(it.fullName()).isEqualTo("Zohra"));
        assertThat(answer.getResponse().getRedirectedUrl()).contains("person=" + newcomer.value()).doesNotContain("Zohra", "3998");
        assertThat(http.get().uri(answer.getResponse().getRedirectedUrl())).bodyText().contains("Zohra", "data-key=\"1\"").doesNotContain("disabled");
    }

    @Test
    void a_wrong_number_is_explained_at_its_field_and_nothing_typed_is_lost() {
        assertThat(welcome("Zohra", "06 39 98", Map.of("lastName", "El Amrani"))).hasStatusOk().bodyText()
                .contains("phone-error", "Il manque des chiffres à ce numéro.", "value=\"Zohra\"", "value=\"El Amrani\"", "value=\"06 39 98\"");
        assertThat(welcome("", "", Map.of())).hasStatusOk().bodyText().contains("firstName-error", "Le prénom est nécessaire.");
    }

    @Test
    void a_number_that_is_known_is_asked_about_before_a_double_record_is_made() {
        assertThat(welcome("Renee", "06 39 98 00 01", Map.of())).hasStatusOk().bodyText().contains("Ce numéro est déjà connu.", "Oui, Renée Dubois");
        assertThat(people.contactOf(newcomer)).isEmpty();

        assertThat(welcome("Paul", "06 39 98 00 01", Map.of("sure", "true"))).hasStatus(302);
        assertThat(people.contactOf(newcomer)).isPresent();
    }

    @Test
    void nonsense_is_no_disaster() {
        assertThat(post("/accueil", Map.of("person", "nobody", "service", "x", "half", "NIGHT", "on", "soon", "heard", "%'\"\\".repeat(500)))).hasStatusOk();
        assertThat(post("/accueil/rendez-vous", Map.of("person", RENEE, "service", DEMARCHES, "choice", "now"))).hasStatus(400);
        assertThat(post("/accueil/rendez-vous", Map.of("person", number(99), "service", DEMARCHES, "choice", choice("2026-10-06T07:00:00Z")))).hasStatus(404);
        assertThat(post("/accueil", Map.of("person", RENEE, "later", "+999999999-12-31"))).hasStatusOk();
        assertThat(welcome("Z".repeat(5000), "1".repeat(5000), Map.of())).hasStatusOk().bodyText().contains("C&#39;est trop long");
        assertThat(search("\u0000dubois")).hasStatus4xxClientError();
    }

    @Test
    void the_slip_is_handed_out_as_a_page_and_as_a_pdf() {
        book(RENEE, "2026-10-06T07:00:00Z");

        assertThat(http.get().uri(slip(appointment))).hasStatusOk().hasContentType("text/html;charset=UTF-8").bodyText()
                .contains("Bonjour Renée.", "mardi 6 octobre", "03 61 91 00 10", "Le courrier reçu").doesNotContain("Dubois");
        assertThat(http.get().uri(slip(appointment) + ".pdf")).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void a_slip_that_makes_no_sense_is_not_to_be_found_whatever_the_reason() {
        book(RENEE, "2026-10-06T07:00:00Z");
        post("/accueil/rendez-vous/" + appointment.value() + "/annulation", Map.of());

        for (var ending : new String[]{"", ".pdf"}) {
            assertThat(http.get().uri(slip(appointment) + ending)).hasStatus(404);
            assertThat(http.get().uri(slip(AppointmentId.next()) + ending)).hasStatus(404);
        }
        assertThat(http.get().uri("/accueil/rendez-vous/" + AppointmentId.next().value())).hasStatus(404);
    }

    /** The last is one to read and three to begin the session, which a browser at the desk has already. */
    @Test
    void no_step_of_a_call_costs_many_statements() throws Exception {
        assertThat(StatementCount.during(() -> search("dubois"))).hasSize(1);
        assertThat(StatementCount.during(() -> post("/accueil", Map.of("person", RENEE)))).hasSize(8);
        assertThat(StatementCount.during(() -> book(RENEE, "2026-10-06T07:00:00Z"))).hasSize(11);
        assertThat(StatementCount.during(() -> http.get().uri("/accueil/rendez-vous/" + appointment.value()).exchange())).hasSize(4);
    }

    private MvcTestResult search(String heard) {
        return post("/accueil/recherche", Map.of("heard", heard));
    }

    private MvcTestResult book(PersonId person, String start) {
        return post("/accueil/rendez-vous", Map.of("appointment", appointment, "person", person, "service", DEMARCHES, "choice", choice(start)));
    }

    private MvcTestResult welcome(String firstName, String phone, Map<String, ?> more) {
        var fields = new java.util.HashMap<String, Object>(more);
        fields.putAll(Map.of("newcomer", newcomer, "service", DEMARCHES, "firstName", firstName, "phone", phone));
        return post("/accueil/personnes", fields);
    }

    private static String choice(String start) {
        return "%s %s %s".formatted(start, CLAIRE_THE_COUNSELLOR.value(), MARCEL_MARTIN.value());
    }

    private static String slip(AppointmentId id) {
        return "/accueil/rendez-vous/" + id.value() + "/bulletin";
    }

    private MvcTestResult post(String address, Map<String, ?> fields) {
        var request = http.post().uri(address).with(csrf());
        fields.forEach((name, value) -> request.param(name, value instanceof fr.etincelle.shared.Identifier id ? id.value().toString() : value.toString()));
        return request.exchange();
    }
}
