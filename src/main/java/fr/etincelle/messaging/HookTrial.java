package fr.etincelle.messaging;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Calls another program once with nothing to tell, to see whether it answers. */
@Component
class HookTrial {

    private final HookCarrier carrier;
    private final JsonMapper json;
    private final Clock clock;

    HookTrial(HookCarrier carrier, JsonMapper json, Clock clock) {
        this.carrier = carrier;
        this.json = json;
        this.clock = clock;
    }

    /** The list then shows what came of it. */
    void call(Hook hook) {
        carrier.carry(hook, MessageId.next(), json.writeValueAsString(Map.of("event", "test", "at", clock.instant().toString())));
    }
}
