package fr.etincelle.people;

import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.RENEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

@SliceTest
class PersonPageTest {

    private static final String RENEES = "/personnes/" + RENEE.value();

    @Autowired MockMvcTester http;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired JdbcClient db;

    @Test
    void the_list_shows_who_came_last_and_whom_one_asks_for() {
        assertThat(http.get().uri("/personnes").exchange()).hasStatusOk().bodyText().contains("Renée Dubois", "Karim Benali", "Fatima Yilmaz");
        assertThat(post("/personnes/recherche", Map.of("heard", "benaly karim"))).hasStatusOk().bodyText()
                .contains("Karim Benali", "value=\"benaly karim\"").doesNotContain("Renée");
        assertThat(post("/personnes/recherche", Map.of("heard", "\u202e<b>'"))).hasStatusOk().bodyText().contains("Essayez le seul nom");
    }

    @Test
    void a_new_person_needs_a_first_name_alone() {
        var id = PersonId.next().value().toString();

        assertThat(post("/personnes", Map.of("id", id, "firstName", "Zélie", "phone", ""))).hasRedirectedUrl("/personnes/" + id);
        assertThat(post("/personnes", Map.of("id", id, "firstName", "  ", "lastName", "Martin", "phone", "06 39"))).hasStatusOk().bodyText()
                .contains("Écrivez au moins un prénom.", "Il manque des chiffres à ce numéro.", "value=\"Martin\"", "value=\"06 39\"", id);
    }

    @Test
    void the_title_of_the_page_names_nobody() {
        assertThat(http.get().uri(RENEES).exchange()).hasStatusOk().bodyText()
                .contains("<title>Personne · Étincelle</title>", "Renée Dubois", "06 39 98 00 01".replace(' ', '\u00a0'));
    }

    @Test
    void the_page_costs_few_statements() throws Exception {
        assertThat(StatementCount.during(() -> http.get().uri(RENEES).exchange())).hasSizeLessThan(20);
    }

    @Test
    void details_are_corrected_in_place() {
        assertThat(post(RENEES + "/coordonnees", details(Map.of("phone", "+49 681 9960 0", "commune", "Longeville-lès-Saint-Avold", "language", "fr-falc")))).hasRedirectedUrl(RENEES);

        assertThat(people.contactOf(RENEE).orElseThrow()).satisfies(contact -> {
            assertThat(contact.phone()).isEqualTo(new PhoneNumber("+4968199600"));
            assertThat(contact.commune()).isEqualTo("Longeville-lès-Saint-Avold");
            assertThat(contact.language()).isEqualTo("fr-falc");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "firstName | '' | Écrivez au moins un prénom.",
            "phone | 06 39 | Il manque des chiffres",
            "email | renee | Cette adresse n'est pas complète",
            "language | klingon | Choisissez une langue de la liste.",
            "channel | PIGEON | Choisissez dans la liste.",
            "channel | EMAIL | il faut une adresse e-mail",
            "channel | LETTER | il faut une adresse",
            "address | mot de passe : soleil57 | Ne notez jamais un mot de passe"})
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(String field, String value, String sentence) {
        assertThat(post(RENEES + "/coordonnees", details(Map.of(field, value, "lastName", "Dubois-Typed")))).hasStatusOk().bodyText()
                .contains("Dubois-Typed").contains(sentence.replace("'", "&#39;"));
        assertThat(persons.findById(RENEE).orElseThrow().lastName()).isEqualTo("Dubois");
    }

    @Test
    void when_a_colleague_was_faster_what_was_typed_stays_and_can_be_kept_knowingly() {
        db.sql("update people.person set commune = 'Valmont', version = 7 where id = :id").param("id", RENEE.value()).update();

        assertThat(post(RENEES + "/coordonnees", details(Map.of("commune", "Folschviller")))).hasStatusOk().bodyText()
                .contains("vient de modifier cette fiche", "value=\"Folschviller\"", "name=\"version\" value=\"7\"");
        assertThat(post(RENEES + "/coordonnees", details(Map.of("commune", "Folschviller", "version", "7")))).hasRedirectedUrl(RENEES);
    }

    @Test
    void the_situation_uses_the_national_words() {
        var form = new LinkedMultiValueMap<>(Map.of("version", List.of("0"), "mobility", List.of("WITH_HELP"),
                "equipment", List.of("tablette", "telephone"), "equipmentWords", List.of("celle de son fils"),
                "ageBand", List.of("soixante_dix_plus"), "gender", List.of("feminin")));
        assertThat(http.post().uri(RENEES + "/situation").with(csrf()).params(form).exchange()).hasRedirectedUrl(RENEES);

        assertThat(http.get().uri(RENEES).exchange()).bodyText().contains("Tablette", "Téléphone", "celle de son fils", "70 ans et plus", "Féminin", "si quelqu&#39;un l&#39;accompagne");
        assertThat(people.profileOf(RENEE)).isEqualTo(new Profile("soixante_dix_plus", "feminin", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ageBand | cent | Choisissez dans la liste.",
            "gender | x | Choisissez dans la liste.",
            "mobility | FLYING | Choisissez dans la liste.",
            "equipment | minitel | Choisissez dans la liste.",
            "equipmentWords | sa carte 4970 1000 0000 0055 | Ne notez jamais un numéro de carte"})
    void a_situation_that_cannot_be_is_refused_at_its_field(String field, String value, String sentence) {
        assertThat(post(RENEES + "/situation", Map.of("version", "0", field, value))).hasStatusOk().bodyText().contains(sentence);
    }

    @Test
    void no_equipment_does_not_go_with_a_tablet() {
        assertThat(http.post().uri(RENEES + "/situation").with(csrf()).param("version", "0").param("equipment", "aucun", "tablette").exchange())
                .hasStatusOk().bodyText().contains("ne va pas avec le reste");
    }

    @Test
    void goals_are_told_reached_taken_up_and_dropped() {
        var goal = GoalId.next();
        tell(goal, "Envoyer des photos à ma fille");
        tell(goal, "Envoyer des photos à ma fille");
        assertThat(people.goalsOf(RENEE)).extracting(Goal::words).containsExactly("Envoyer des photos à ma fille");

        var address = RENEES + "/objectifs/" + goal.value();
        assertThat(post(address + "/atteinte", Map.of())).hasRedirectedUrl(RENEES);
        assertThat(http.get().uri(RENEES).exchange()).bodyText().contains("atteint le lundi 5 octobre 2026", "Objectif atteint");
        post(address + "/reprise", Map.of());
        assertThat(people.goalsOf(RENEE)).noneMatch(Goal::isReached);
        assertThat(post(address + "/retrait", Map.of()).getMvcResult().getFlashMap().get("droppedGoal")).isEqualTo("Envoyer des photos à ma fille");
        assertThat(people.goalsOf(RENEE)).isEmpty();
    }

    @Test
    void a_goal_holds_no_secret_and_is_not_empty() {
        assertThat(post(RENEES + "/objectifs", Map.of("id", GoalId.next().value().toString(), "words", "mdp : chaton57"))).hasStatusOk().bodyText()
                .contains("Ne notez jamais un mot de passe", "mdp : chaton57");
        assertThat(post(RENEES + "/objectifs", Map.of("id", GoalId.next().value().toString(), "words", " "))).hasStatusOk().bodyText()
                .contains("Écrivez l&#39;objectif en quelques mots.");
        assertThat(people.goalsOf(RENEE)).isEmpty();
    }

    @Test
    void two_records_are_compared_joined_and_parted() {
        var again = people.welcome(PersonId.next(), "Renée", "Duboys", null);
        var pair = "/personnes/doublons/%s/%s".formatted(RENEE.value(), again.value());
        assertThat(http.get().uri("/personnes").exchange()).bodyText().contains("Deux fiches semblent");
        assertThat(http.get().uri("/personnes/doublons").exchange()).hasStatusOk().bodyText().contains("Renée Duboys", "même nom à l&#39;oreille", pair);
        assertThat(http.get().uri(pair).exchange()).hasStatusOk().bodyText().contains("Est-ce la même personne");

        var merge = MergeId.next().value().toString();
        assertThat(post(pair + "/reunion", Map.of("merge", merge, "keep", RENEE.value().toString()))).hasRedirectedUrl(RENEES);
        assertThat(http.get().uri(RENEES).exchange()).bodyText().contains("Renée Duboys", "Séparer");
        assertThat(http.get().uri("/personnes/" + again.value()).exchange()).hasRedirectedUrl(RENEES);

        assertThat(post("/personnes/reunions/" + merge + "/separation", Map.of())).hasRedirectedUrl(RENEES);
        assertThat(http.get().uri("/personnes/" + again.value()).exchange()).hasStatusOk();
    }

    @Test
    void two_people_who_sound_alike_can_be_told_apart() {
        var again = people.welcome(PersonId.next(), "Renée", "Duboys", null);
        var pair = "/personnes/doublons/%s/%s".formatted(RENEE.value(), again.value());

        assertThat(post(pair + "/distinction", Map.of())).hasRedirectedUrl("/personnes/doublons");
        assertThat(http.get().uri("/personnes/doublons").exchange()).bodyText().contains("Aucune fiche ne semble en double.");
        assertThat(post(pair + "/distinction/retrait", Map.of())).hasRedirectedUrl(pair);
    }

    @Test
    void any_other_record_can_be_looked_for() {
        assertThat(http.get().uri(RENEES + "/doublons").exchange()).hasStatusOk();
        assertThat(post(RENEES + "/doublons", Map.of("heard", "Benali"))).hasStatusOk().bodyText()
                .contains("/personnes/doublons/%s/%s".formatted(RENEE.value(), KARIM.value()));
    }

    @Test
    void who_is_unknown_or_a_neighbours_is_not_here() {
        for (var id : List.of(PersonId.next().value().toString(), Cast.number(99).toString(), "42")) {
            assertThat(http.get().uri("/personnes/" + id).exchange()).as(id).hasStatus(404);
        }
        assertThat(http.get().uri("/personnes/doublons/%s/%s".formatted(RENEE.value(), RENEE.value())).exchange()).hasStatus(404);
    }

    @Test
    @As(Who.HELENE)
    void a_director_has_no_business_here() {
        assertThat(http.get().uri(RENEES).exchange()).hasStatus(403);
    }

    private void tell(GoalId goal, String words) {
        assertThat(post(RENEES + "/objectifs", Map.of("id", goal.value().toString(), "words", words))).hasRedirectedUrl(RENEES);
    }

    private static Map<String, String> details(Map<String, String> changed) {
        var form = new HashMap<>(Map.of("firstName", "Renée", "lastName", "Dubois", "phone", "06 39 98 00 01", "email", "",
                "address", "", "commune", "", "channel", "SLIP", "language", "fr", "version", "0"));
        form.putAll(changed);
        return form;
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = http.post().uri(address).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
