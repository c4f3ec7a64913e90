package fr.etincelle.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
class HealthTest {

    @Autowired MockMvcTester http;

    @Test
    void whoever_watches_over_the_machine_learns_that_all_is_well_and_leaves_no_session() {
        var before = sessions();

        assertThat(http.get().uri("/sante").with(anonymous())).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN)
                .doesNotContainHeader("Set-Cookie").bodyText().isEqualTo("ok");
        assertThat(http.get().uri("/sante").accept(MediaType.APPLICATION_JSON).with(anonymous())).hasStatusOk().bodyText().isEqualTo("ok");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void a_database_that_is_gone_is_told_of() throws IOException {
        try (var once = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            once.close();

            assertThat(askedOf(once.getLocalPort())).hasStatus(503).bodyText().isEqualTo("unavailable");
        }
    }

    /** It takes the call, and says nothing. */
    @Test
    void a_database_that_keeps_everyone_waiting_is_not_waited_for() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(new Health(databaseAt(silent.getLocalPort())).isGood(Duration.ofMillis(50))).isFalse();
        }
    }

    private static MvcTestResult askedOf(int port) {
        return MockMvcTester.of(new HealthController(new Health(databaseAt(port)))).get().uri("/sante").exchange();
    }

    private static PGSimpleDataSource databaseAt(int port) {
        var database = new PGSimpleDataSource();
        database.setServerNames(new String[] {"127.0.0.1"});
        database.setPortNumbers(new int[] {port});
        return database;
    }

    private static int sessions() {
        return RealPostgres.asOwner().sql("select count(*) from accounts.web_session").query(Integer.class).single();
    }
}
