package fr.etincelle.messaging;

import fr.etincelle.shared.OutsideWeb;
import fr.etincelle.shared.Seal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells other programs what happened, signed. They answer with a number of two hundred; anything else is tried again. */
@Component
class HookCarrier {

    private static final OutsideWeb.Limits LIMITS = new OutsideWeb.Limits(Duration.ofSeconds(10), 64 * 1024, 0);
    private static final int GONE = 410;

    private record Outcome(@Nullable Integer status, Carried carried) {}

    private final Hooks hooks;
    private final OutsideWeb web;
    private final Seal seal;
    private final Clock clock;

    HookCarrier(Hooks hooks, OutsideWeb web, Seal seal, Clock clock) {
        this.hooks = hooks;
        this.web = web;
        this.seal = seal;
        this.clock = clock;
    }

    Carried carry(MessageId id, Way.Hook event) {
        var hook = hooks.one(new HookId(event.hook())).filter(Hook::isActive);
        return hook.isPresent() ? carry(hook.get(), id, event.event()) : new Carried.NotWanted();
    }

    Carried carry(Hook hook, MessageId id, String body) {
        var secret = seal.open(hook.secret(), hook.sealOfSecret());
        if (secret.isEmpty()) return new Carried.TryLater(Trouble.KEY_LOST);
        var outcome = outcome(web.ask(OutsideWeb.Request.post(URI.create(hook.address()), headers(id, body, secret.get()), body.getBytes(StandardCharsets.UTF_8)), LIMITS));
        hooks.note(hook.id(), outcome.status, outcome.carried);
        return outcome.carried;
    }

    /** The delivery has a name of its own: what comes twice is known by it. */
    private Map<String, String> headers(MessageId id, String body, String secret) {
        return Map.of("Content-Type", "application/json; charset=utf-8",
                "Etincelle-Delivery", id.value().toString(),
                HookSignature.HEADER, HookSignature.of(body, secret, clock.instant()));
    }

    private static Outcome outcome(OutsideWeb.Answer answer) {
        return switch (answer) {
            case OutsideWeb.Answered(var status, var _, var _) -> new Outcome(status, understood(status));
            case OutsideWeb.Failed(var why) -> new Outcome(null, OutsideTrouble.answer(why));
        };
    }

    private static Carried understood(int status) {
        if (status / 100 == 2) return new Carried.Sent();
        return status == GONE ? new Carried.Never(Trouble.GONE) : new Carried.TryLater(Trouble.UNEXPECTED_ANSWER);
    }
}
