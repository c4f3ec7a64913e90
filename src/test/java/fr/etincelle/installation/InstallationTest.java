package fr.etincelle.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first set-up, on empty tables. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class InstallationTest {

    private static final String PASSWORD = "sept tasses et un vélo";

    @Autowired MockMvcTester http;
    @Autowired SetUpCode code;

    final JdbcClient db = RealPostgres.asOwner();
    @Nullable Cookie session;

    @BeforeEach
    void nothing_is_installed() {
        Stage.clear();
    }

    @AfterEach
    void the_cast_comes_back() {
        Stage.set();
    }

    @Test
    void every_way_in_leads_to_the_set_up() {
        assertThat(get("/connexion")).hasRedirectedUrl("/installation");
        assertThat(get("/installation")).hasStatusOk().bodyText().contains("Code d&#39;installation");
        assertThat(get("/installation/pret")).hasRedirectedUrl("/installation");
    }

    @Test
    void without_the_code_no_question_is_asked_and_nothing_is_made() {
        assertThat(post("/installation", Map.of("code", "ABCD-EFGH-JKMN"))).hasStatusOk().bodyText().contains("Ce n&#39;est pas le code affiché");
        assertThat(get("/installation/centre")).hasRedirectedUrl("/installation");
        assertThat(post("/installation/centre", Map.of("name", "Intrus"))).hasRedirectedUrl("/installation");
        assertThat(post("/installation/compte", account(PASSWORD))).hasRedirectedUrl("/installation");
        assertThat(count("places.centre")).isZero();
    }

    @Test
    void six_answers_make_a_centre_that_works() {
        answerAllButTheLast();

        assertThat(post("/installation/compte", account(PASSWORD))).hasRedirectedUrl("/installation/pret");

        assertThat(db.sql("select name || ' ' || phone from places.centre").query(String.class).single()).isEqualTo("Le Phare +33265910042");
        assertThat(db.sql("select holidays || ' ' || zone from places.site").query(String.class).single()).isEqualTo("ALSACE_MOSELLE Europe/Paris");
        assertThat(count("places.opening_hours")).isEqualTo(2);
        assertThat(db.sql("select label from places.service order by rank").query(String.class).list())
                .containsExactly("Aide pour une démarche", "Vérifier un message ou un site", "Photos");
        assertThat(db.sql("select duration_minutes from places.service order by rank").query(Integer.class).list()).containsExactly(90, 30, 45);
        assertThat(db.sql("select label from places.workstation order by label").query(String.class).list()).containsExactly("Poste 1", "Poste 2", "Poste 3");
        assertThat(db.sql("select email || ' ' || role from accounts.account").query(String.class).single()).isEqualTo("ines.petit@phare.example ADMIN");
        assertThat(count("shared.installation")).isEqualTo(1);
        assertThat(get("/installation/pret")).hasStatusOk().bodyText().contains("Étincelle est prête");
        assertThat(get("/connexion")).hasStatusOk();
    }

    @Test
    void a_site_without_computers_offers_services_that_wait_for_none() {
        answerAllButTheLast();
        post("/installation/postes", Map.of("number", "0"));
        post("/installation/compte", account(PASSWORD));

        assertThat(count("places.workstation")).isZero();
        assertThat(db.sql("select bool_or(needs_workstation) from places.service").query(Boolean.class).single()).isFalse();
    }

    @Test
    void of_two_people_the_second_reads_that_it_is_done() {
        answerAllButTheLast();
        var first = session;
        session = null;
        answerAllButTheLast();
        post("/installation/compte", account(PASSWORD));
        session = first;

        assertThat(post("/installation/compte", account("huit tasses et un train"))).hasRedirectedUrl("/installation");
        assertThat(get("/installation")).hasStatusOk().bodyText().contains("Étincelle est déjà installée", "peut-être à l&#39;instant");
        assertThat(get("/installation/centre")).hasRedirectedUrl("/installation");
        assertThat(count("places.centre")).isEqualTo(1);
        assertThat(count("accounts.account")).isEqualTo(1);
    }

    @Test
    void a_weak_password_is_refused_beside_the_field_and_makes_nothing() {
        answerAllButTheLast();

        assertThat(post("/installation/compte", account("court"))).hasStatusOk().bodyText().contains("C&#39;est trop court", "Ines.Petit@phare.example");
        assertThat(post("/installation/compte", account("motdepasse1234"))).hasStatusOk().bodyText().contains("se devine vite").doesNotContain("motdepasse1234");
        assertThat(post("/installation/compte", Map.of("name", "Inès", "email", "ines.petit@phare.example", "password", PASSWORD, "again", "autre chose")))
                .hasStatusOk().bodyText().contains("Les deux mots de passe ne sont pas les mêmes.");
        assertThat(count("places.centre")).isZero();
        assertThat(count("shared.installation")).isZero();
    }

    @Test
    void one_may_go_back_and_find_everything_as_it_was_typed() {
        answerAllButTheLast();

        assertThat(get("/installation/centre")).bodyText().contains("value=\"Le Phare\"");
        assertThat(get("/installation/site")).bodyText().contains("value=\"4 quai du Port\"");
        assertThat(get("/installation/horaires")).bodyText().contains("value=\"10:15\"");
        assertThat(get("/installation/services")).bodyText().contains("value=\"Photos\"");
        assertThat(get("/installation/postes")).bodyText().contains("value=\"3\"");
    }

    @Test
    void no_question_can_be_jumped_over() {
        enter();

        assertThat(get("/installation/services")).hasRedirectedUrl("/installation/centre");
        assertThat(get("/installation/compte")).hasRedirectedUrl("/installation/centre");
        assertThat(post("/installation/compte", account(PASSWORD))).hasRedirectedUrl("/installation");
        assertThat(get("/installation/n-importe-quoi")).hasStatus4xxClientError();
    }

    @Test
    void what_is_wrong_is_said_at_its_question() {
        enter();
        assertThat(post("/installation/centre", Map.of("name", "", "phone", "12"))).hasStatusOk().bodyText()
                .contains("Remplissez ce champ.", "Ce numéro n&#39;est pas complet");
        assertThat(post("/installation/site", Map.of("site", "rien", "name", "Le Phare"))).hasStatusOk();
        assertThat(post("/installation/horaires", Map.of("days[0].opens", "9:00"))).hasStatusOk().bodyText().contains("Il manque une heure");
        assertThat(post("/installation/services", Map.of("other", ""))).hasStatusOk().bodyText().contains("Gardez au moins un service");
        assertThat(post("/installation/services", Map.of("chosen", "HACKED"))).hasStatusOk();
        assertThat(post("/installation/services", Map.of("chosen[3]", "CHECK"))).hasRedirectedUrl("/installation/postes");
        assertThat(post("/installation/postes", Map.of("number", "5000"))).hasStatusOk().bodyText().contains("Écrivez au plus 60.", "value=\"5000\"");
    }

    @Test
    void the_program_tells_the_code_only_while_it_is_needed() {
        answerAllButTheLast();
        post("/installation/compte", account(PASSWORD));
        session = null;

        assertThat(post("/installation", Map.of("code", code.spoken()))).hasStatusOk().bodyText().contains("Étincelle est déjà installée");
    }

    private void enter() {
        assertThat(post("/installation", Map.of("code", code.spoken()))).hasRedirectedUrl("/installation/centre");
    }

    private void answerAllButTheLast() {
        enter();
        post("/installation/centre", Map.of("name", "Le Phare", "phone", "02 65 91 00 42", "email", "bonjour@phare.example"));
        post("/installation/site", Map.of("site", UUID.randomUUID().toString(), "name", "Le Phare", "street", "4 quai du Port",
                "postcode", "57000", "commune", "Metz", "holidays", "", "zone", ""));
        post("/installation/horaires", Map.of("days[1].opens", "10:15", "days[1].closes", "12:00", "days[4].opens", "14:00", "days[4].closes", "17:00"));
        assertThat(postServices()).hasRedirectedUrl("/installation/postes");
        assertThat(post("/installation/postes", Map.of("number", "3"))).hasRedirectedUrl("/installation/compte");
    }

    private MvcTestResult postServices() {
        return send(http.post().uri("/installation/services").with(csrf())
                .param("chosen", "FORMALITY", "CHECK").param("other", "Photos").param("otherMinutes", "45"));
    }

    private static Map<String, String> account(String password) {
        return Map.of("name", "Inès Petit", "email", "Ines.Petit@phare.example", "password", password, "again", password);
    }

    private MvcTestResult get(String address) {
        return send(http.get().uri(address));
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = http.post().uri(address).with(csrf());
        for (var entry : form.entrySet()) request = request.param(entry.getKey(), entry.getValue());
        return send(request);
    }

    /** Nobody is signed in. Sessions live in the database: the browser only brings its cookie back. */
    private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request) {
        var result = (session == null ? request : request.cookie(session)).with(anonymous()).exchange();
        if (result.getResponse().getCookie("etincelle") instanceof Cookie cookie) session = cookie;
        return result;
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
