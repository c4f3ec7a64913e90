package fr.etincelle.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** {@code ./etincelle bench kill}: kills the program in the middle of bookings, then looks for each one that it had confirmed. */
final class BookingsThroughAKill {

    private static final int BEFORE_THE_KILL = 150;
    private static final int PEOPLE = 40;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Api api = new Api();
    private final ProcessHandle program;
    private volatile int confirmed;

    private BookingsThroughAKill(ProcessHandle program) {
        this.program = program;
    }

    static void main(String... arguments) throws Exception {
        var program = ProcessHandle.of(Long.parseLong(arguments[0])).orElseThrow();
        System.exit(new BookingsThroughAKill(program).run());
    }

    private int run() throws Exception {
        var bookings = bookings();
        var killed = CompletableFuture.supplyAsync(this::killInTheMiddle);
        var promises = book(bookings);
        var answersAgain = nextStart();
        var lost = promises.stream().filter(promise -> !isKept(promise)).count();
        System.out.printf("{\"acknowledged\":%d,\"lost\":%d,\"restartMillis\":%d}%n",
                promises.size(), lost, Duration.ofNanos(answersAgain - killed.join()).toMillis());
        return lost == 0 ? 0 : 1;
    }

    /** One slot after another, for one person after another: none stands in the way of the next. */
    private List<Map<String, String>> bookings() throws IOException, InterruptedException {
        var people = people();
        var service = api.items("/api/v1/services").stream()
                .filter(it -> !it.get("needsWorkstation").asBoolean()).findFirst().orElseThrow().get("id").asString();
        var bookings = new ArrayList<Map<String, String>>();
        var busyUntil = new HashMap<String, OffsetDateTime>();
        for (var slot : api.items("/api/v1/slots?days=366&limit=1000&service=" + service)) {
            var counsellor = slot.get("counsellor").asString();
            if (OffsetDateTime.parse(slot.get("start").asString()).isBefore(busyUntil.getOrDefault(counsellor, OffsetDateTime.MIN))) continue;
            busyUntil.put(counsellor, OffsetDateTime.parse(slot.get("end").asString()));
            bookings.add(Map.of("person", people.get(bookings.size() % PEOPLE), "service", service, "counsellor", counsellor,
                    "start", slot.get("start").asString(), "site", slot.get("site").asString()));
        }
        return bookings;
    }

    private List<String> people() throws IOException, InterruptedException {
        var people = new ArrayList<String>();
        for (int n = 1; n <= PEOPLE; n++) {
            var welcomed = api.post("/api/v1/people", Map.of("firstName", "Personne " + n, "email", "personne%d@banc.example".formatted(n)));
            people.add(welcomed.json().get("id").asString());
        }
        return people;
    }

    /** Until no answer comes any more. What was refused promises nothing. */
    private List<JsonNode> book(List<Map<String, String>> bookings) throws IOException, InterruptedException {
        var promises = new ArrayList<JsonNode>();
        for (var booking : bookings) {
            try {
                var answer = api.post("/api/v1/appointments", booking);
                if (answer.status() == 201) promises.add(answer.json());
                confirmed = promises.size();
            } catch (IOException noAnswer) {
                if (confirmed >= BEFORE_THE_KILL) return promises;
                throw noAnswer;
            }
        }
        throw new IllegalStateException("all is booked (%d confirmed), and the program was not killed".formatted(promises.size()));
    }

    /** The moment of the kill, which falls anywhere within a booking. */
    private long killInTheMiddle() {
        while (confirmed < BEFORE_THE_KILL) pause(PAUSE);
        pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(30)));
        program.destroyForcibly();
        return System.nanoTime();
    }

    /** Whoever started the program starts it again; this is the moment when it answers. */
    private long nextStart() throws InterruptedException {
        var limit = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < limit) {
            try {
                if (api.get("/api/v1/services").status() == 200) return System.nanoTime();
            } catch (IOException notYet) {
                pause(PAUSE);
            }
        }
        throw new IllegalStateException("the program did not answer again");
    }

    /** Kept is what can be read today exactly as it was confirmed. */
    private boolean isKept(JsonNode promise) {
        try {
            var answer = api.get("/api/v1/appointments/" + promise.get("id").asString());
            return answer.status() == 200 && answer.json().equals(promise);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the program stopped answering", e);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
