package fr.etincelle.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** {@code ./etincelle bench http}: how long the slots of four weeks take through the API, in a centre with 2,000 appointments. */
final class SlotsOverHttp {

    private static final int APPOINTMENTS = 2_000;
    private static final int DAYS = 28;
    private static final int TO_WARM_UP = 300;
    private static final int MEASURED = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Api api = new Api();

    static void main() throws Exception {
        var appointments = EarlierYears.until(APPOINTMENTS);
        var bench = new SlotsOverHttp();
        var questions = bench.questions();
        bench.ask(questions, TO_WARM_UP);
        var times = bench.ask(questions, MEASURED);
        System.out.printf(Locale.ROOT, "{\"appointments\":%d,\"calls\":%d,\"p50Millis\":%.1f,\"p95Millis\":%.1f,\"p99Millis\":%.1f}%n",
                appointments, times.length, percentile(times, 50), percentile(times, 95), percentile(times, 99));
    }

    /** Each service, anywhere and at each site, with anybody and with each counsellor, in no order. */
    private List<String> questions() throws IOException, InterruptedException {
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        var services = idsOf(api.items("/api/v1/services").stream().map(it -> it.get("id").asString()), "/api/v1/slots?service=");
        var sites = orNone(idsOf(api.items("/api/v1/sites").stream().map(it -> it.get("id").asString()), "&site="));
        var everything = services.getFirst() + "&days=" + DAYS;
        var counsellors = orNone(idsOf(api.items(everything).stream().map(it -> it.get("counsellor").asString()), "&counsellor="));
        var questions = new ArrayList<String>();
        for (var service : services) {
            for (var site : sites) {
                for (var counsellor : counsellors) questions.add(service + site + counsellor + "&from=" + today + "&days=" + DAYS);
            }
        }
        Collections.shuffle(questions, new Random(DAYS));
        return questions;
    }

    private static List<String> idsOf(Stream<String> ids, String parameter) {
        return ids.distinct().map(parameter::concat).toList();
    }

    private static List<String> orNone(List<String> parameters) {
        return Stream.concat(Stream.of(""), parameters.stream()).toList();
    }

    /** Nanoseconds from the question to the last byte of the answer; fewer of them where the machine is too slow for so many. */
    private long[] ask(List<String> questions, int count) throws IOException, InterruptedException {
        var times = new long[count];
        var begin = System.nanoTime();
        for (int n = 0; n < count; n++) {
            var start = System.nanoTime();
            if (start - begin > LONGEST.toNanos()) return Arrays.copyOf(times, n);
            var answer = api.get(questions.get(n % questions.size()));
            times[n] = System.nanoTime() - start;
            if (answer.status() != 200) throw new IOException("a question was answered " + answer);
        }
        return times;
    }

    private static double percentile(long[] times, int percent) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) * percent / 100] / 1e6;
    }
}
