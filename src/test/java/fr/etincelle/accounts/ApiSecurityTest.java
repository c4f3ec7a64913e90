package fr.etincelle.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import fr.etincelle.shared.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Programs at the door, through the real server. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ApiSecurityTest {

    static final Secret ODILES = new Secret("etc_odile");
    static final Secret NADIAS = new Secret("etc_nadia");

    @LocalServerPort int port;
    @Autowired SignIns signIns;

    final JdbcClient db = RealPostgres.asOwner();
    final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void two_programs_have_a_token() {
        Stage.set();
        give(Who.ODILE, ODILES);
        give(Who.NADIA, NADIAS);
    }

    @AfterAll
    static void leave_nothing_behind() {
        Stage.set();
    }

    @Test
    void without_a_token_nothing_is_told() throws Exception {
        var answer = get("/api/v1/slots");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("Un jeton est nécessaire", "\"status\":401", "\"instance\":\"/api/v1/slots\"");
    }

    @Test
    void a_token_opens_the_door_each_time_and_keeps_no_session() throws Exception {
        var answer = get("/api/v1/nowhere", ODILES);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("L'adresse ou l'identifiant est inconnu");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_token_that_is_wrong_revoked_or_of_a_disabled_account_opens_nothing() throws Exception {
        assertThat(get("/api/v1/nowhere", new Secret("etc_guessed")).headers().firstValue("WWW-Authenticate"))
                .contains("Bearer error=\"invalid_token\"");
        assertThat(get("/api/v1/nowhere", new Secret("")).statusCode()).isEqualTo(401);

        db.sql("update accounts.account set disabled_at = now() where id = :id").param("id", Who.NADIA.account.value()).update();
        assertThat(get("/api/v1/nowhere", NADIAS).statusCode()).isEqualTo(401);

        db.sql("update accounts.api_token set revoked_at = now()").update();
        assertThat(get("/api/v1/nowhere", ODILES).statusCode()).isEqualTo(401);
    }

    @Test
    void a_role_that_may_not_is_told_so() throws Exception {
        var answer = get("/api/v1/slots", NADIAS);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Ce compte n'y a pas accès");
    }

    @Test
    void knowing_a_program_costs_two_statements() throws Exception {
        assertThat(StatementCount.during(() -> signIns.byToken(ODILES).orElseThrow())).hasSize(2);
        assertThat(signIns.byToken(ODILES)).contains(Who.ODILE.signedIn());
    }

    @Test
    void a_session_of_the_browser_opens_no_api() throws Exception {
        var answer = client.send(request("/api/v1/slots").header("Cookie", "etincelle=YWJj").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void the_description_is_open_and_says_how_to_come_in() throws Exception {
        var answer = get("/api/v1/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"title\":\"Étincelle\"", "\"scheme\":\"bearer\"", "Prendre et suivre des rendez-vous");
    }

    @Test
    void what_never_reaches_a_controller_is_a_problem_too() throws Exception {
        assertThat(get("/api/v1/a;b", ODILES)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("La demande ne peut pas être lue");
        });
        assertThat(get("/api/v1/nowhere?q=%00", ODILES).statusCode()).isIn(400, 404);
    }

    @Test
    void a_body_without_end_is_refused_for_programs_and_people() throws Exception {
        var endless = new byte[(1 << 20) + 100];
        var announced = client.send(request("/connexion").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(endless)).build(), BodyHandlers.ofString());
        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(announced.body()).contains("<h1");

        var chunked = client.send(request("/connexion").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(endless))).build(), BodyHandlers.ofString());
        assertThat(chunked.statusCode()).isBetween(400, 499);
        assertThat(chunked.body()).contains("<h1").doesNotContain("Exception");
    }

    private void give(Who who, Secret token) {
        db.sql("""
                insert into accounts.api_token (id, centre, account, label, hash)
                select gen_random_uuid(), centre, id, 'Essai', :hash from accounts.account where id = :id
                """).param("hash", token.hash()).param("id", who.account.value()).update();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(request(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address, Secret token) throws IOException, InterruptedException {
        return client.send(request(address).header("Authorization", "Bearer " + token.value()).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }
}
