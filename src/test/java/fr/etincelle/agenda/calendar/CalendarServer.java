package fr.etincelle.agenda.calendar;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Somebody else's server with one calendar, that answers as a test says. */
final class CalendarServer implements AutoCloseable {

    /** What was asked, of which the marks are worth looking at. */
    record Asked(String ifNoneMatch, String ifModifiedSince) {}

    final List<Asked> asked = new ArrayList<>();
    private final HttpServer server;
    private final CountDownLatch over = new CountDownLatch(1);
    private int status = 200;
    private String body = "";
    private Map<String, String> headers = Map.of();
    private boolean silent;

    CalendarServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:%d/secret-de-claire.ics".formatted(server.getAddress().getPort());
    }

    void says(String calendar) {
        says(calendar, Map.of());
    }

    void says(String calendar, Map<String, String> headers) {
        status = 200;
        body = calendar;
        this.headers = headers;
    }

    void refuses(int status) {
        refuses(status, Map.of());
    }

    void refuses(int status, Map<String, String> headers) {
        this.status = status;
        body = "";
        this.headers = headers;
    }

    void saysNothing() {
        silent = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var ifNoneMatch = String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match"));
        asked.add(new Asked(ifNoneMatch, String.valueOf(exchange.getRequestHeaders().getFirst("If-Modified-Since"))));
        if (silent) waitForTheEnd();
        headers.forEach(exchange.getResponseHeaders()::add);
        var unchanged = headers.containsKey("ETag") && headers.get("ETag").equals(ifNoneMatch);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(unchanged ? 304 : status, unchanged || bytes.length == 0 ? -1 : bytes.length);
        if (!unchanged) exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void waitForTheEnd() {
        try {
            over.await();
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
