package fr.etincelle.accounts;

import static fr.etincelle.accounts.PlainBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import fr.etincelle.cast.Who;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From the door to the way out, through the real server and the real session tables. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SessionTest {

    @LocalServerPort int port;

    final JdbcClient db = RealPostgres.asOwner();
    PlainBrowser browser;

    @BeforeEach
    void open_a_browser() {
        browser = new PlainBrowser(port);
    }

    @AfterEach
    void leave_nothing_behind() {
        Stage.set();
    }

    @Test
    void signing_in_leads_to_the_page_that_was_asked_for_and_next_time_home() throws Exception {
        assertThat(location(browser.get("/comptes/moi?x=1"))).isEqualTo("/connexion");
        assertThat(location(browser.signIn(Who.CLAIRE.email, Cast.PASSWORD))).isEqualTo("/comptes/moi?x=1");

        browser.get("/comptes/moi");
        assertThat(location(browser.post("/deconnexion", Map.of()))).isEqualTo("/connexion?au-revoir");
        assertThat(location(browser.signIn(Who.CLAIRE.email, Cast.PASSWORD))).isEqualTo("/");
    }

    @Test
    void what_is_no_page_is_not_gone_back_to() throws Exception {
        browser.get("/comptes/moi/image.png", "Sec-Fetch-Dest", "image");
        browser.get("/comptes/moi", "HX-Request", "true");
        browser.get("/api/v1/slots");

        assertThat(location(browser.signIn(Who.CLAIRE.email, Cast.PASSWORD))).isEqualTo("/");
    }

    @Test
    void a_piece_of_a_page_sends_the_whole_page_to_the_door() throws Exception {
        var answer = browser.get("/agenda", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/connexion");
    }

    @Test
    void the_session_number_known_before_signing_in_is_worth_nothing_after() throws Exception {
        browser.get("/connexion");
        var before = browser.session().orElseThrow();
        browser.signIn(Who.CLAIRE.email, Cast.PASSWORD);

        assertThat(browser.session()).isPresent().get().isNotEqualTo(before);
        assertThat(location(new PlainBrowser(port).get("/comptes/moi", "Cookie", "etincelle=" + before))).isEqualTo("/connexion");
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_other_sites_and_over_https_from_plain_lines() throws Exception {
        assertThat(browser.get("/connexion").headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        assertThat(new PlainBrowser(port).get("/connexion", "X-Forwarded-Proto", "https").headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Secure");
    }

    @Test
    void who_is_in_already_is_not_asked_again() throws Exception {
        browser.signIn(Who.CLAIRE.email, Cast.PASSWORD);

        assertThat(location(browser.get("/connexion"))).isEqualTo("/");
    }

    @Test
    void a_refusal_keeps_the_address_and_forgets_the_password() throws Exception {
        var answer = browser.signIn("claire@\"briquet", "secret-typed-here");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("L&#39;adresse ou le mot de passe ne convient pas.", "value=\"claire@&quot;briquet\"")
                .doesNotContain("secret-typed-here");
    }

    @Test
    void hostile_input_is_refused_without_an_error() throws Exception {
        assertThat(browser.signIn("a\0b", "x").statusCode()).isEqualTo(400);
        assertThat(browser.signIn("😀".repeat(5000), "x".repeat(50_000)).statusCode()).isEqualTo(200);
        browser.get("/connexion");
        assertThat(browser.post("/connexion", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_left_open_too_long_is_offered_again() throws Exception {
        browser.forgetsTheForm();

        assertThat(location(browser.post("/connexion", Map.of("email", "x", "password", "y")))).isEqualTo("/connexion?rouverte");
    }

    @Test
    void signing_out_leaves_no_session() throws Exception {
        browser.signIn(Who.CLAIRE.email, Cast.PASSWORD);
        assertThat(sessionsOfClaire()).isOne();

        browser.get("/comptes/moi");
        assertThat(location(browser.post("/deconnexion", Map.of()))).isEqualTo("/connexion?au-revoir");
        assertThat(sessionsOfClaire()).isZero();
    }

    @Test
    void a_session_written_by_another_version_leads_to_the_door() throws Exception {
        browser.signIn(Who.CLAIRE.email, Cast.PASSWORD);
        db.sql("update accounts.web_session_attributes set attribute_bytes = '\\xaced0005740003'").update();

        var answer = browser.get("/comptes/moi");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/connexion");
        assertThat(location(browser.signIn(Who.CLAIRE.email, Cast.PASSWORD))).isEqualTo("/comptes/moi");
    }

    private int sessionsOfClaire() {
        return db.sql("select count(*) from accounts.web_session where principal_name = :claire")
                .param("claire", Who.CLAIRE.account.value().toString()).query(Integer.class).single();
    }
}
