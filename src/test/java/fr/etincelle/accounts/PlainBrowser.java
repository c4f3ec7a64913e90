package fr.etincelle.accounts;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cookies, forms and nothing else: what the server says is seen as it was said, redirects included. */
class PlainBrowser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private String csrf = "";

    PlainBrowser(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        return send(request(address, headers).GET());
    }

    HttpResponse<String> post(String address, Map<String, String> form, String... headers) throws IOException, InterruptedException {
        var fields = new ArrayList<>(form.entrySet());
        if (!csrf.isEmpty()) fields.add(Map.entry("_csrf", csrf));
        var body = fields.stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return send(request(address, headers).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> signIn(String email, String password) throws IOException, InterruptedException {
        get("/connexion");
        return post("/connexion", Map.of("email", email, "password", password));
    }

    Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream().filter(it -> it.getName().equals("etincelle")).map(HttpCookie::getValue).findFirst();
    }

    void forgetsTheForm() {
        csrf = "";
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").map(URI::create).map(it -> it.getRawPath() + (it.getRawQuery() == null ? "" : "?" + it.getRawQuery())).orElse("");
    }

    private HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).header("Accept", "text/html");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        var token = CSRF.matcher(answer.body());
        if (token.find()) csrf = token.group(1);
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
