package fr.etincelle.agenda.slots;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./etincelle bench slots FILE…}: answers bench files with the search itself, checks the answers, times them. */
public final class SlotBench {

    private static final int ALL_RIGHT = 0;
    private static final int NOT_ALL_RIGHT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /**
     * What is printed for a file. Nothing says whether it is correct where no expected file stands beside it.
     * The first times are of all counsellors with a computer, then without one, then of the first counsellor alone.
     */
    private record Line(
            String name, Map<String, Integer> counts, String anyAgents, @Nullable Boolean correct,
            double p50Micros, double p95Micros, double cpuMicros,
            double plainP50Micros, double plainP95Micros, double plainCpuMicros,
            double oneP50Micros, double oneP95Micros, double oneCpuMicros) {}

    private final PrintStream results;
    private final PrintStream complaints;
    private final Stopwatch stopwatch;

    SlotBench(PrintStream results, PrintStream complaints, Stopwatch stopwatch) {
        this.results = results;
        this.complaints = complaints;
        this.stopwatch = stopwatch;
    }

    public static void main(String... files) {
        var stopwatch = new Stopwatch(Duration.ofSeconds(3), Duration.ofSeconds(1));
        System.exit(new SlotBench(System.out, System.err, stopwatch).run(files));
    }

    /** The exit code: not all is right when an answer is wrong or a file unusable. */
    int run(String... files) {
        if (files.length == 0) return complain("Indiquez au moins un fichier : ./etincelle bench slots FICHIER…");
        int worst = ALL_RIGHT;
        for (var file : files) worst = Math.max(worst, run(Path.of(file)));
        return worst;
    }

    private int run(Path file) {
        try {
            return answer(read(file, Workload.class), expectedBeside(file));
        } catch (UnusableFile e) {
            return complain(e.sentence);
        }
    }

    private int answer(Workload workload, @Nullable JsonNode expected) {
        var question = BenchQuestion.in(workload);
        var answer = new BenchAnswer(question);
        var correct = expected == null ? null : (Boolean) answer.agreesWith(expected);
        var all = stopwatch.time(() -> question.sharedStarts(1));
        var plain = stopwatch.time(() -> question.sharedStarts(0));
        var one = stopwatch.time(() -> question.slotsOf(0, 0));
        results.println(JSON.writeValueAsString(new Line(
                workload.name(), answer.counts(), answer.anyAgents(), correct,
                all.p50Micros(), all.p95Micros(), all.cpuMicros(),
                plain.p50Micros(), plain.p95Micros(), plain.cpuMicros(),
                one.p50Micros(), one.p95Micros(), one.cpuMicros())));
        return Boolean.FALSE.equals(correct) ? NOT_ALL_RIGHT : ALL_RIGHT;
    }

    private static @Nullable JsonNode expectedBeside(Path file) throws UnusableFile {
        var name = file.getFileName().toString();
        var expected = file.resolveSibling(name.replaceFirst("^workload-", "expected-"));
        return !expected.equals(file) && Files.exists(expected) ? read(expected, JsonNode.class) : null;
    }

    private static <T> T read(Path file, Class<T> type) throws UnusableFile {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnusableFile("Le fichier « %s » est introuvable ou illisible.".formatted(file));
        }
        try {
            return JSON.readValue(file, type);
        } catch (JacksonException e) {
            throw new UnusableFile("Le fichier « %s » ne suit pas le format %s : voyez %s.".formatted(file, Workload.FORMAT, placeOf(e)));
        }
    }

    private static String placeOf(JacksonException e) {
        var place = e.getLocation();
        return place == null ? "son contenu" : "la ligne %d, colonne %d".formatted(place.getLineNr(), place.getColumnNr());
    }

    private int complain(String sentence) {
        complaints.println(sentence);
        return NOT_ALL_RIGHT;
    }

    /** A file that cannot be read, and the sentence that says so. */
    private static final class UnusableFile extends Exception {

        private final String sentence;

        UnusableFile(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }
}
