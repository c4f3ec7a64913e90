package fr.etincelle.agenda;

import fr.etincelle.accounts.SignedIn;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open screens that the agenda has changed. They fetch the page again, with their own rights. What changed
 * between the making of the page and this call is told at once.
 */
@Controller
class AgendaStreamController {

    /** A screen asks again after that, and shows by it that its session is still good. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final AgendaChanges changes;

    AgendaStreamController(AgendaChanges changes) {
        this.changes = changes;
    }

    @GetMapping(path = "/agenda/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(@RequestParam(defaultValue = "0") long depuis, @AuthenticationPrincipal SignedIn who) {
        var screen = new SseEmitter(LONGEST.toMillis());
        var listener = new Screen(screen);
        screen.onCompletion(() -> changes.forget(who.centre(), listener));
        screen.onTimeout(screen::complete);
        changes.tell(who.centre(), listener);
        if (depuis == changes.heardOf(who.centre())) listener.pulse();
        else listener.changed();
        return screen;
    }

    private record Screen(SseEmitter emitter) implements AgendaChanges.Listener {

        @Override
        public void changed() {
            send(SseEmitter.event().name("changed").data(UUID.randomUUID()));
        }

        @Override
        public void pulse() {
            send(SseEmitter.event().comment("here"));
        }

        @Override
        public void over() {
            emitter.complete();
        }

        private void send(SseEmitter.SseEventBuilder event) {
            try {
                emitter.send(event);
            } catch (IOException | IllegalStateException gone) {
                emitter.completeWithError(gone);
            }
        }
    }
}
