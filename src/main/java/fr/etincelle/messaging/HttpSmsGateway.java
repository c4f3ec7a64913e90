package fr.etincelle.messaging;

import fr.etincelle.shared.OutsideWeb;
import fr.etincelle.shared.Seal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A provider, or a telephone with a gateway on it, that takes an SMS as JSON over HTTP. Each wants its own JSON: the centre writes it. */
@Component
class HttpSmsGateway implements SmsGateway {

    static final String USUAL_BODY = "{\"to\": \"{number}\", \"from\": \"{sender}\", \"message\": \"{text}\"}";

    private static final Pattern BLANK = Pattern.compile("\\{(number|text|sender|id)}");
    private static final OutsideWeb.Limits LIMITS = new OutsideWeb.Limits(Duration.ofSeconds(10), 64 * 1024, 0);

    private final OutsideWeb web;
    private final Seal seal;
    private final JsonMapper json;

    HttpSmsGateway(OutsideWeb web, Seal seal, JsonMapper json) {
        this.web = web;
        this.seal = seal;
        this.json = json;
    }

    @Override
    public SmsAccount.Kind kind() {
        return SmsAccount.Kind.HTTP;
    }

    @Override
    public Carried carry(SmsAccount account, MessageId id, Way.Sms sms) {
        var headers = new HashMap<>(Map.of("Content-Type", "application/json; charset=utf-8", "Accept", "application/json"));
        if (account.header() != null && account.token() != null) {
            var token = seal.open(account.token(), account.sealOfToken());
            if (token.isEmpty()) return new Carried.TryLater(Trouble.KEY_LOST);
            headers.put(account.header(), token.get());
        }
        var body = filled(Objects.requireNonNullElse(account.body(), USUAL_BODY), Map.of("number", sms.number(), "text", sms.text(),
                "sender", Objects.requireNonNullElse(account.sender(), ""), "id", id.value().toString()));
        return understood(web.ask(OutsideWeb.Request.post(URI.create(Objects.requireNonNull(account.address())), headers, body.getBytes(StandardCharsets.UTF_8)), LIMITS));
    }

    /** Each blank stands between quotation marks in the JSON, and is filled so that it stays there. */
    private String filled(String body, Map<String, String> values) {
        return BLANK.matcher(body).replaceAll(blank -> {
            var quoted = json.writeValueAsString(values.get(blank.group(1)));
            return Matcher.quoteReplacement(quoted.substring(1, quoted.length() - 1));
        });
    }

    /** Whether a body is JSON once it is filled, and says to whom and what. */
    boolean isUsable(String body) {
        try {
            json.readTree(filled(body, Map.of("number", "+33639980000", "text", "\"é\"", "sender", "x", "id", "x")));
            return body.contains("{number}") && body.contains("{text}");
        } catch (JacksonException notJson) {
            return false;
        }
    }

    private static Carried understood(OutsideWeb.Answer answer) {
        return switch (answer) {
            case OutsideWeb.Answered(var status, var _, var _) -> understood(status);
            case OutsideWeb.Failed(var why) -> OutsideTrouble.answer(why);
        };
    }

    private static Carried understood(int status) {
        if (status / 100 == 2) return new Carried.Sent();
        return switch (status) {
            case 401, 403 -> new Carried.TryLater(Trouble.WRONG_PASSWORD);
            case 408, 425, 429 -> new Carried.TryLater(Trouble.BUSY);
            case 400, 422 -> new Carried.Never(Trouble.REJECTED);
            default -> new Carried.TryLater(status >= 500 ? Trouble.BUSY : Trouble.UNEXPECTED_ANSWER);
        };
    }

}
