package fr.etincelle.agenda.calendar;

import fr.etincelle.shared.OutsideWeb;
import fr.etincelle.shared.OutsideWeb.Answered;
import fr.etincelle.shared.OutsideWeb.Failed;
import fr.etincelle.shared.OutsideWeb.Limits;
import fr.etincelle.shared.OutsideWeb.Request;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches an outside calendar, unless it is still the one we know. */
@Component
class OutsideFetch {

    static final Limits LIMITS = new Limits(Duration.ofSeconds(10), 5_000_000, 5);

    /** By what a server recognises the calendar it sent last. */
    record Mark(@Nullable String etag, @Nullable String lastModified) {

        static final Mark NONE = new Mark(null, null);

        private static final int LONGEST = 500;

        private static Mark of(Answered answer) {
            return new Mark(kept(answer.headers().get("etag")), kept(answer.headers().get("last-modified")));
        }

        private static @Nullable String kept(@Nullable String header) {
            return header == null || header.length() > LONGEST || !header.matches("\\p{Print}+") ? null : header;
        }

        private Map<String, String> asHeaders() {
            var headers = new HashMap<String, String>();
            headers.put("Accept", "text/calendar, */*;q=0.5");
            if (etag != null) headers.put("If-None-Match", etag);
            if (lastModified != null) headers.put("If-Modified-Since", lastModified);
            return headers;
        }
    }

    sealed interface Fetched {}

    record Whole(OutsideFile file, Mark mark) implements Fetched {}

    record Unchanged() implements Fetched {}

    record NotRead(Trouble trouble) implements Fetched {}

    private final OutsideWeb web;

    OutsideFetch(OutsideWeb web) {
        this.web = web;
    }

    Fetched fetch(String address, Mark known) {
        return fetch(address, known, LIMITS);
    }

    Fetched fetch(String address, Mark known, Limits limits) {
        return switch (web.ask(Request.get(URI.create(address), known.asHeaders()), limits)) {
            case Failed(var why) -> new NotRead(Trouble.of(why));
            case Answered answer when answer.status() == 304 && !known.equals(Mark.NONE) -> new Unchanged();
            case Answered answer when answer.status() != 200 -> new NotRead(Trouble.of(answer.status()));
            case Answered answer -> OutsideFile.in(answer.body()).<Fetched>map(file -> new Whole(file, Mark.of(answer)))
                    .orElseGet(() -> new NotRead(Trouble.NOT_A_CALENDAR));
        };
    }
}
