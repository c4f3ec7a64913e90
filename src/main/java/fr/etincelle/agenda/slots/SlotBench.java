package fr.etincelle.agenda.slots;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./etincelle bench slots FILE…}: answers bench files with the search itself, checks the answers, times them. */
public final class SlotBench {

    private static final int WRONG_ANSWER = 1;
    private static final int UNUSABLE_FILE = 2;

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final PrintStream results;
    private final PrintStream complaints;

    SlotBench(PrintStream results, PrintStream complaints) {
        this.results = results;
        this.complaints = complaints;
    }

    public static void main(String... files) {
        System.exit(new SlotBench(System.out, System.err).run(files));
    }

    int run(String... files) {
        int worst = 0;
        for (var file : files) worst = Math.max(worst, run(Path.of(file)));
        return worst;
    }

    private int run(Path file) {
        var workload = json.readValue(file, Workload.class);
        var question = BenchQuestion.in(workload);
        var answer = new BenchAnswer(question);
        var expected = file.resolveSibling(file.getFileName().toString().replace("workload-", "expected-"));
        System.out.println(workload.name() + " " + answer.counts() + answer.anyAgents() + (Files.exists(expected) ? answer.agreesWith(json.readTree(expected)) : "no"));
        System.out.println("one " + Stopwatch.time(() -> question.slotsOf(0, 0)));
        System.out.println("all " + Stopwatch.time(() -> question.sharedStarts(0)));
        System.out.println("pc  " + Stopwatch.time(() -> question.sharedStarts(1)));
        return 0;
    }
}
