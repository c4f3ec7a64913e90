package fr.etincelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import fr.etincelle.shared.OutsideWeb.Answered;
import fr.etincelle.shared.OutsideWeb.Failed;
import fr.etincelle.shared.OutsideWeb.Failure;
import fr.etincelle.shared.OutsideWeb.Limits;
import fr.etincelle.shared.OutsideWeb.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers outside are asked with care, whatever address somebody typed. */
class OutsideWebTest {

    static final Limits ENOUGH = new Limits(Duration.ofSeconds(10), 1000, 3);

    final OutsideWeb web = new OutsideWeb(true, OutsideWebTest::thisMachine);
    final List<String> lookedUp = new ArrayList<>();
    final CountDownLatch over = new CountDownLatch(1);
    HttpServer server;

    @BeforeEach
    void a_server_on_this_machine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void is_closed_again() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void an_answer_comes_with_its_number_its_headers_and_its_body() {
        serve("/there", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            say(exchange, 404, exchange.getRequestHeaders().getFirst("X-Ours") + " " + exchange.getRequestHeaders().getFirst("Host"));
        });

        var answer = (Answered) ask("http://there.example:%d/there", Map.of("X-Ours", "yes"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers()).containsEntry("etag", "\"7\"");
        assertThat(answer.body()).asString().isEqualTo("yes there.example:" + server.getAddress().getPort());
    }

    @Test
    void what_is_sent_arrives() {
        serve("/there", exchange -> say(exchange, 200, exchange.getRequestMethod() + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));

        var answer = web.ask(Request.post(here("http://there.example:%d/there"), Map.of(), "é".getBytes(StandardCharsets.UTF_8)), ENOUGH);

        assertThat(((Answered) answer).body()).asString().isEqualTo("POST é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://[::1]/", "https://[::ffff:10.0.0.1]/", "https://169.254.169.254/latest", "https://192.168.1.1/", "https://localhost/"})
    void the_house_is_not_called(String address) {
        assertThat(new OutsideWeb(false).ask(get(address), ENOUGH)).isEqualTo(new Failed(Failure.PRIVATE_ADDRESS));
    }

    @Test
    void one_private_address_among_public_ones_is_too_many() {
        var careful = new OutsideWeb(false, _ -> new InetAddress[] {InetAddress.ofLiteral("9.9.9.9"), InetAddress.ofLiteral("10.0.0.1")});

        assertThat(careful.ask(get("https://two-faced.example/"), ENOUGH)).isEqualTo(new Failed(Failure.PRIVATE_ADDRESS));
    }

    /** A name that means something else once it has been checked. */
    @Test
    void the_address_that_was_checked_is_the_one_that_is_called() {
        serve("/", exchange -> say(exchange, 200, "here"));
        var turning = new OutsideWeb(true, host -> {
            lookedUp.add(host);
            return lookedUp.size() == 1 ? thisMachine(host) : new InetAddress[] {InetAddress.ofLiteral("192.0.2.1")};
        });

        assertThat(turning.ask(get(here("http://turning.example:%d/").toString()), ENOUGH)).isInstanceOf(Answered.class);
        assertThat(lookedUp).containsExactly("turning.example");
    }

    @Test
    void without_tls_only_this_machine_is_called() {
        var house = new OutsideWeb(true, _ -> new InetAddress[] {InetAddress.ofLiteral("192.168.1.20")});

        assertThat(house.ask(get("http://printer.example/"), ENOUGH)).isEqualTo(new Failed(Failure.NOT_SECURE));
    }

    @Test
    void where_a_server_sends_us_on_to_is_followed_a_few_times() {
        serve("/one", exchange -> sendOn(exchange, "/two"));
        serve("/two", exchange -> say(exchange, 200, exchange.getRequestHeaders().getFirst("X-Ours")));
        serve("/round", exchange -> sendOn(exchange, "/round"));

        assertThat(((Answered) ask("http://there.example:%d/one", Map.of("X-Ours", "yes"))).body()).asString().isEqualTo("yes");
        assertThat(ask("http://there.example:%d/round", Map.of())).isEqualTo(new Failed(Failure.TOO_MANY_REDIRECTS));
    }

    @Test
    void whoever_wants_no_detour_sees_the_signpost() {
        serve("/one", exchange -> sendOn(exchange, "/two"));

        assertThat(((Answered) web.ask(get(here("http://there.example:%d/one").toString()), new Limits(ENOUGH.time(), 1000, 0))).status()).isEqualTo(302);
    }

    @Test
    void another_server_is_told_nothing_of_what_was_meant_for_the_first() {
        serve("/one", exchange -> sendOn(exchange, here("http://other.example:%d/two").toString()));
        serve("/two", exchange -> say(exchange, 200, String.valueOf(exchange.getRequestHeaders().getFirst("X-Ours"))));

        assertThat(((Answered) ask("http://there.example:%d/one", Map.of("X-Ours", "secret"))).body()).asString().isEqualTo("null");
    }

    @Test
    void a_detour_is_checked_like_the_way_itself() {
        serve("/one", exchange -> sendOn(exchange, "http://printer.example/"));
        serve("/two", exchange -> sendOn(exchange, "file:///etc/passwd"));
        var house = new OutsideWeb(true, host -> host.equals("printer.example") ? new InetAddress[] {InetAddress.ofLiteral("10.0.0.7")} : thisMachine(host));

        assertThat(house.ask(get(here("http://there.example:%d/one").toString()), ENOUGH)).isEqualTo(new Failed(Failure.NOT_SECURE));
        assertThat(house.ask(get(here("http://there.example:%d/two").toString()), ENOUGH)).isEqualTo(new Failed(Failure.NOT_AN_ADDRESS));
    }

    @Test
    void no_more_is_read_than_one_may() {
        serve("/long", exchange -> say(exchange, 200, "x".repeat(1001)));
        serve("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (;;) exchange.getResponseBody().write(new byte[1000]);
        });

        assertThat(ask("http://there.example:%d/long", Map.of())).isEqualTo(new Failed(Failure.TOO_LARGE));
        assertThat(ask("http://there.example:%d/endless", Map.of())).isEqualTo(new Failed(Failure.TOO_LARGE));
    }

    @Test
    void nobody_is_waited_for_longer_than_said() {
        serve("/slow", _ -> waitForTheEnd());

        assertThat(web.ask(get(here("http://there.example:%d/slow").toString()), new Limits(Duration.ofMillis(300), 1000, 0))).isEqualTo(new Failed(Failure.TOO_SLOW));
    }

    @Test
    void a_server_that_cannot_prove_who_it_is_is_told_nothing() throws Exception {
        server.stop(0);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ((HttpsServer) server).setHttpsConfigurator(new HttpsConfigurator(vouchedForByItselfAlone()));
        server.start();
        serve("/", exchange -> say(exchange, 200, "trust me"));

        assertThat(ask("https://there.example:%d/", Map.of())).isEqualTo(new Failed(Failure.CERTIFICATE));
    }

    @Test
    void a_server_that_is_not_there_is_named_as_such() throws IOException {
        int nobody;
        try (var closing = new ServerSocket(0)) {
            nobody = closing.getLocalPort();
        }
        assertThat(web.ask(get("http://there.example:%d/".formatted(nobody)), ENOUGH)).isEqualTo(new Failed(Failure.REFUSED));
        assertThat(new OutsideWeb(false, host -> { throw new UnknownHostException(host); }).ask(get("https://nowhere.example/"), ENOUGH))
                .isEqualTo(new Failed(Failure.UNKNOWN_NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "there.example", "ftp://there.example/", "file:///etc/passwd", "https:///there", "https://me:pw@there.example/", "https://a b/", "javascript:alert(1)"})
    void what_is_no_address_is_not_taken_for_one(String typed) {
        assertThat(OutsideWeb.addressIn(typed)).isEmpty();
    }

    @Test
    void an_address_is_taken_as_it_was_typed() {
        assertThat(OutsideWeb.addressIn(" https://there.example/a?b=c ")).contains(URI.create("https://there.example/a?b=c"));
    }

    private OutsideWeb.Answer ask(String address, Map<String, String> headers) {
        return web.ask(Request.get(here(address), headers), ENOUGH);
    }

    private URI here(String address) {
        return URI.create(address.formatted(server.getAddress().getPort()));
    }

    private static Request get(String address) {
        return Request.get(URI.create(address), Map.of());
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private void waitForTheEnd() {
        try {
            over.await();
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    private static SSLContext vouchedForByItselfAlone() throws Exception {
        var password = "changeit".toCharArray();
        var store = KeyStore.getInstance("PKCS12");
        try (var file = GreenMail.class.getResourceAsStream("/greenmail.p12")) {
            store.load(file, password);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static void sendOn(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().add("Location", target);
        say(exchange, 302, "");
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static InetAddress[] thisMachine(String host) {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }
}
