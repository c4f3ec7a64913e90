package fr.etincelle.agenda.calendar;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.agenda.calendar.FeedOwnersController.Told;
import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
class CalendarPageTest {

    static final String MINE = "/agenda/calendriers/moi";
    static final String BRIQUET = "/agenda/calendriers/lieux/" + MARCEL_MARTIN.value();

    @Autowired MockMvcTester http;
    @Autowired JdbcClient db;

    @Test
    void an_address_is_made_and_told_once() {
        assertThat(page()).bodyText().contains("Créer l&#39;adresse", "pas d&#39;adresse");

        var answer = post(MINE, Map.of("id", FeedId.next().value().toString()));

        assertThat(answer).hasRedirectedUrl("/agenda/calendriers#mien");
        var told = (Told) answer.getMvcResult().getFlashMap().get("told");
        assertThat(told.address()).matches(Pattern.compile("http://localhost/calendriers/[\\w-]{43}\\.ics"));
        assertThat(told.link()).startsWith("webcal://localhost/calendriers/");
        assertThat(page()).bodyText().contains("Changer l&#39;adresse", "les heures et le lieu", "jamais").doesNotContain("/calendriers/" + token(told));
    }

    @Test
    void made_twice_it_is_told_once() {
        var id = Map.of("id", FeedId.next().value().toString());
        post(MINE, id);

        assertThat(post(MINE, id).getMvcResult().getFlashMap().containsKey("told")).isFalse();
        assertThat(post(MINE, Map.of("id", FeedId.next().value().toString()))).hasStatus(409).bodyText().contains("Ce calendrier a déjà une adresse");
    }

    @Test
    void what_it_tells_is_chosen_and_stopping_ends_it() {
        post(MINE, Map.of("id", FeedId.next().value().toString()));

        assertThat(post(MINE + "/contenu", Map.of("besoin", "true"))).hasRedirectedUrl("/agenda/calendriers#mien");
        assertThat(page()).bodyText().contains(", le besoin").doesNotContain(", le prénom");
        assertThat(post(MINE + "/renouvellement", Map.of()).getMvcResult().getFlashMap().get("told")).isNotNull();
        assertThat(page()).bodyText().contains(", le besoin");
        post(MINE + "/arret", Map.of());
        assertThat(page()).bodyText().contains("pas d&#39;adresse");
        assertThat(post(MINE + "/renouvellement", Map.of())).hasStatus(404);
    }

    @Test
    void a_counsellor_sees_their_own_and_no_site() {
        assertThat(page()).hasStatusOk().bodyText().contains("Mon agenda sur mon téléphone", "Mon calendrier ailleurs").doesNotContain("Le calendrier de chaque lieu");
        assertThat(post(BRIQUET, Map.of("id", FeedId.next().value().toString()))).hasStatus(403);
    }

    @Test
    @As(Who.ODILE)
    void the_desk_sees_how_the_sites_stand_and_changes_nothing() {
        assertThat(page()).hasStatusOk().bodyText().contains("Le calendrier de chaque lieu", "Mairie de Valmont").doesNotContain("Créer l&#39;adresse", "Mon calendrier ailleurs");
        for (var address : new String[] {BRIQUET, BRIQUET + "/renouvellement", BRIQUET + "/arret", BRIQUET + "/contenu", MINE, MINE + "/exterieur"}) {
            assertThat(post(address, Map.of("id", FeedId.next().value().toString()))).as(address).hasStatus(403);
        }
    }

    @Test
    @As(Who.HELENE)
    void the_direction_makes_the_feeds_of_sites() {
        assertThat(post(BRIQUET, Map.of("id", FeedId.next().value().toString()))).hasRedirectedUrl("/agenda/calendriers#lieu-" + MARCEL_MARTIN.value());
        assertThat(post(BRIQUET + "/contenu", Map.of("conseiller", "true", "prenom", "true"))).hasStatus(302);
        assertThat(page()).bodyText().contains(", le conseiller", ", le prénom").doesNotContain("Mon agenda sur mon téléphone");
        assertThat(post("/agenda/calendriers/lieux/" + Cast.number(919), Map.of("id", FeedId.next().value().toString()))).hasStatus(404);
    }

    @Test
    @As(Who.NADIA)
    void a_partner_sees_nothing_of_it() {
        assertThat(page()).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://calendrier.example/a.ics", "calendrier.example", "file:///etc/passwd", "https://moi:secret@calendrier.example/a.ics", "", "   ", "https://calendrier.example/\u00e9 a"})
    void an_address_that_cannot_be_taken_is_explained_and_comes_back(String typed) {
        var answer = post(MINE + "/exterieur", Map.of("id", OutsideCalendarId.next().value().toString(), "adresse", typed));

        assertThat(answer).hasStatusOk().bodyText().contains("field--wrong", "aria-invalid=\"true\"", "value=\"" + typed.replace("&", "&amp;") + "\"");
        assertThat(db.sql("select count(*) from agenda.outside_calendar").query(Integer.class).single()).isZero();
    }

    @Test
    void one_that_leads_nowhere_is_kept_and_said() {
        var id = OutsideCalendarId.next().value().toString();
        assertThat(post(MINE + "/exterieur", Map.of("id", id, "adresse", "webcal://127.0.0.1:1/secret-de-claire.ics"))).hasRedirectedUrl("/agenda/calendriers#exterieur");

        assertThat(page()).bodyText().contains("127.0.0.1 (le reste", "Personne ne répond à cette adresse").doesNotContain("secret-de-claire");
        assertThat(post(MINE + "/exterieur", Map.of("id", id, "adresse", "webcal://127.0.0.1:1/secret-de-claire.ics"))).hasStatus(302);
        assertThat(db.sql("select calendar::text from agenda.outside_calendar as calendar").query(String.class).single()).contains("127.0.0.1").doesNotContain("secret-de-claire");
        assertThat(db.sql("select failures from agenda.outside_reading").query(Integer.class).single()).isEqualTo(2);
        assertThat(post(MINE + "/exterieur/lecture", Map.of())).hasRedirectedUrl("/agenda/calendriers#exterieur");
        assertThat(db.sql("select count(*) from shared.errand where task_name = 'agenda.outside-calendar'").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void another_address_takes_the_place_of_the_first() {
        for (var name : new String[] {"127.0.0.1", "localhost"}) {
            post(MINE + "/exterieur", Map.of("id", OutsideCalendarId.next().value().toString(), "adresse", "https://%s:1/a.ics".formatted(name)));
        }

        assertThat(page()).bodyText().contains("localhost (").doesNotContain("127.0.0.1 (");
        assertThat(db.sql("select count(*) from shared.errand where task_name = 'agenda.outside-calendar'").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void the_trail_keeps_no_address() {
        post(MINE + "/exterieur", Map.of("id", OutsideCalendarId.next().value().toString(), "adresse", "https://127.0.0.1:1/secret.ics"));

        assertThat(db.sql("select coalesce(before::text, '') || coalesce(after::text, '') from shared.audit_trail where thing = 'agenda.outside_calendar'").query(String.class).list())
                .isNotEmpty().allSatisfy(kept -> assertThat(kept).doesNotContain("secret").contains(CLAIRE_THE_COUNSELLOR.value().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pas-un-id", "", "00000000-0000-0000-0000-00000000090g"})
    void nonsense_in_a_form_is_refused_in_words(String id) {
        assertThat(post(MINE, Map.of("id", id))).hasStatus4xxClientError();
        assertThat(post(MINE + "/exterieur", Map.of("id", id, "adresse", "https://127.0.0.1:1/"))).hasStatusOk().bodyText().contains("https://127.0.0.1:1/");
        assertThat(post("/agenda/calendriers/moi/contenu", Map.of("prenom", "peut-être")).getResponse().getStatus()).isBetween(400, 499);
    }

    @Test
    void a_counsellor_finds_it_from_their_account() {
        assertThat(http.get().uri("/comptes/moi")).hasStatusOk().bodyText().contains("href=\"/agenda/calendriers\"");
    }

    @Test
    @As(Who.ODILE)
    void who_has_no_calendar_is_not_led_to_one() {
        assertThat(http.get().uri("/comptes/moi")).hasStatusOk().bodyText().doesNotContain("href=\"/agenda/calendriers\"");
    }

    @Test
    void the_page_costs_few_statements_and_weighs_little() throws Exception {
        post(MINE, Map.of("id", FeedId.next().value().toString()));

        assertThat(StatementCount.during(this::page)).filteredOn(sql -> !sql.contains("web_session") && !sql.contains("set_config")).hasSize(3);
        assertThat(page().getResponse().getContentAsByteArray()).hasSizeLessThan(100_000);
    }

    private static String token(Told told) {
        return told.address().replaceFirst(".*/", "");
    }

    private MvcTestResult page() {
        return http.get().uri("/agenda/calendriers").exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = http.post().uri(address).with(csrf());
        for (var field : fields.entrySet()) request = request.param(field.getKey(), field.getValue());
        return request.exchange();
    }
}
