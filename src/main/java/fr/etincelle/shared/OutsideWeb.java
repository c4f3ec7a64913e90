package fr.etincelle.shared;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks servers for something at addresses that somebody typed here. Over TLS, at addresses of the open Internet, never for long and
 * never for much: nobody shall reach through us what stands in the house. The address that was checked is the one that is called.
 */
@Component
public class OutsideWeb {

    /** @param headers go to the first server only, never where it sends us on to */
    public record Request(String method, URI address, Map<String, String> headers, byte @Nullable [] body) {

        public static Request get(URI address, Map<String, String> headers) {
            return new Request("GET", address, headers, null);
        }

        public static Request post(URI address, Map<String, String> headers, byte[] body) {
            return new Request("POST", address, headers, body);
        }
    }

    /** @param time for all of it, from the name to the last byte */
    public record Limits(Duration time, int bytes, int redirects) {}

    public sealed interface Answer {}

    /** @param headers their names in small letters; of several with one name, the last */
    public record Answered(int status, Map<String, String> headers, byte[] body) implements Answer {}

    public record Failed(Failure why) implements Answer {}

    /** REFUSED: nobody listens there. CERTIFICATE: it could not prove to be who it is. BROKEN: the line was cut, or what came is no answer. */
    public enum Failure {
        NOT_AN_ADDRESS, NOT_SECURE, UNKNOWN_NAME, PRIVATE_ADDRESS, REFUSED, CERTIFICATE, TOO_SLOW, TOO_LARGE, TOO_MANY_REDIRECTS, BROKEN
    }

    /** Where names are looked up. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private static final Set<Integer> ELSEWHERE = Set.of(301, 302, 303, 307, 308);
    private static final Http1Config BOUNDED = Http1Config.custom().setMaxLineLength(8192).setMaxHeaderCount(100).build();

    private final boolean privateToo;
    private final Names names;

    /** @param privateToo this machine and the house may be called, this machine even without TLS */
    @Autowired
    OutsideWeb(@Value("${etincelle.private-addresses:false}") boolean privateToo) {
        this(privateToo, InetAddress::getAllByName);
    }

    OutsideWeb(boolean privateToo, Names names) {
        this.privateToo = privateToo;
        this.names = names;
    }

    /** What was typed as an address that might be asked; where it leads is checked each time it is. */
    public static Optional<URI> addressIn(String typed) {
        try {
            var address = new URI(typed.strip());
            return isOne(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException notEven) {
            return Optional.empty();
        }
    }

    private static boolean isOne(URI address) {
        return address.getHost() != null && address.getUserInfo() == null && (isHttps(address) || "http".equalsIgnoreCase(address.getScheme()));
    }

    private static boolean isHttps(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    /** Interrupting a virtual thread cuts its connection: nothing lasts longer than it may. */
    public Answer ask(Request request, Limits limits) {
        var asking = new FutureTask<>(() -> follow(request, limits));
        Thread.ofVirtual().name("outside-web").start(asking);
        try {
            return asking.get(limits.time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            return new Failed(Failure.TOO_SLOW);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            return new Failed(Failure.BROKEN);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("an outside server could not be asked", bug.getCause());
        } finally {
            asking.cancel(true);
        }
    }

    private Answer follow(Request request, Limits limits) {
        var next = request;
        for (int redirects = 0; redirects <= limits.redirects; redirects++) {
            var answer = askOnce(next, limits.bytes);
            if (!(answer instanceof Answered answered) || !ELSEWHERE.contains(answered.status) || limits.redirects == 0) return answer;
            var target = target(next.address, answered);
            if (target.isEmpty()) return new Failed(Failure.NOT_AN_ADDRESS);
            next = Request.get(target.get(), isSameServer(next.address, target.get()) ? next.headers : Map.of());
        }
        return new Failed(Failure.TOO_MANY_REDIRECTS);
    }

    private Answer askOnce(Request request, int mostBytes) {
        if (!isOne(request.address)) return new Failed(Failure.NOT_AN_ADDRESS);
        try {
            var there = names.of(request.address.getHost());
            var objection = objection(request.address, there);
            return objection.isPresent() ? new Failed(objection.get()) : askThere(request, there, mostBytes);
        } catch (IOException failure) {
            return new Failed(reason(failure));
        }
    }

    private Optional<Failure> objection(URI address, InetAddress[] there) {
        if (!privateToo && !Arrays.stream(there).allMatch(PublicAddress::is)) return Optional.of(Failure.PRIVATE_ADDRESS);
        if (!isHttps(address) && !Arrays.stream(there).allMatch(InetAddress::isLoopbackAddress)) return Optional.of(Failure.NOT_SECURE);
        return Optional.empty();
    }

    private static Answer askThere(Request request, InetAddress[] there, int mostBytes) throws IOException {
        try (var client = clientFor(there)) {
            var asked = prepared(request);
            return client.execute(asked, response -> {
                var answer = read(response, mostBytes);
                if (answer instanceof Failed) asked.cancel(); // or all the rest would be read before leaving
                return answer;
            });
        }
    }

    /** One for each call, so that a name means in it what it meant when it was checked. */
    private static CloseableHttpClient clientFor(InetAddress[] there) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Pinned(there))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(BOUNDED).build())
                .build();
        return HttpClients.custom().setConnectionManager(connections).setUserAgent("Etincelle")
                .disableRedirectHandling().disableAutomaticRetries().disableContentCompression().disableCookieManagement().disableAuthCaching()
                .build();
    }

    private static HttpUriRequestBase prepared(Request request) {
        var prepared = new HttpUriRequestBase(request.method, request.address);
        request.headers.forEach(prepared::setHeader);
        if (request.body != null) prepared.setEntity(new ByteArrayEntity(request.body, null));
        return prepared;
    }

    private static Answer read(ClassicHttpResponse response, int mostBytes) throws IOException {
        var headers = new HashMap<String, String>();
        for (var header : response.getHeaders()) headers.put(header.getName().toLowerCase(Locale.ROOT), Objects.requireNonNullElse(header.getValue(), ""));
        var entity = response.getEntity();
        if (entity == null) return new Answered(response.getCode(), headers, new byte[0]);
        var body = entity.getContent().readNBytes(mostBytes + 1);
        return body.length > mostBytes ? new Failed(Failure.TOO_LARGE) : new Answered(response.getCode(), headers, body);
    }

    private static Optional<URI> target(URI from, Answered answered) {
        try {
            return Optional.of(from.resolve(new URI(answered.headers.getOrDefault("location", ""))));
        } catch (URISyntaxException notEven) {
            return Optional.empty();
        }
    }

    private static boolean isSameServer(URI one, URI other) {
        return String.valueOf(one.getScheme()).equalsIgnoreCase(other.getScheme()) && String.valueOf(one.getHost()).equalsIgnoreCase(other.getHost()) && one.getPort() == other.getPort();
    }

    private static Failure reason(IOException failure) {
        return switch (failure) {
            case UnknownHostException _ -> Failure.UNKNOWN_NAME;
            case ConnectException _, NoRouteToHostException _ -> Failure.REFUSED;
            case SSLHandshakeException _, SSLPeerUnverifiedException _ -> Failure.CERTIFICATE;
            case InterruptedIOException _ -> Failure.TOO_SLOW;
            default -> Failure.BROKEN;
        };
    }

    private record Pinned(InetAddress[] addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
