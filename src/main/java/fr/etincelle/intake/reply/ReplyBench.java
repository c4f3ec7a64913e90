package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.ReplyMeaning.Accept;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./etincelle bench replies FILE}: reads replies, one a line, says what each means and how often that was right. */
public final class ReplyBench {

    static final int ALL_READ = 0;
    static final int NOT_ALL_READ = 2;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Expected(String action, @Nullable Integer slot) {}

    record Case(String id, OffsetDateTime now, List<LocalDateTime> offered, String reply, @Nullable Expected expect) {

        @SuppressWarnings("ConstantConditions") // a line may lack anything
        Case {
            if (id == null || now == null || offered == null || offered.contains(null) || reply == null) throw new IllegalArgumentException("incomplete");
        }
    }

    private final PrintStream results;
    private final PrintStream complaints;
    private int right;
    private int asked;
    private int wrong;
    private boolean anyExpected;
    private boolean anyUnreadable;

    ReplyBench(PrintStream results, PrintStream complaints) {
        this.results = results;
        this.complaints = complaints;
    }

    public static void main(String... files) {
        System.exit(new ReplyBench(System.out, System.err).run(files));
    }

    int run(String... files) {
        if (files.length == 0) complain("Indiquez un fichier : ./etincelle bench replies FICHIER…");
        for (var file : files) readFile(Path.of(file));
        if (anyExpected) results.println(JSON.writeValueAsString(JSON.createObjectNode().put("right", right).put("asked", asked).put("wrong", wrong)));
        return anyUnreadable ? NOT_ALL_READ : ALL_READ;
    }

    private void readFile(Path file) {
        try (var lines = Files.lines(file)) {
            int number = 0;
            for (var line : (Iterable<String>) lines::iterator) {
                number++;
                if (!line.isBlank()) readLine(file, number, line);
            }
        } catch (IOException | UncheckedIOException e) {
            complain("Le fichier « %s » ne se lit pas.".formatted(file));
        }
    }

    private void readLine(Path file, int number, String line) {
        try {
            answer(Optional.ofNullable(JSON.readValue(line, Case.class)).orElseThrow(() -> new IllegalArgumentException("empty")));
        } catch (JacksonException | IllegalArgumentException e) {
            complain("%s, ligne %d : cette ligne ne se lit pas.".formatted(file, number));
        }
    }

    private void answer(Case it) {
        var meaning = new Reply(it.now().atZoneSameInstant(ZONE), it.offered(), it.reply()).meaning();
        var node = JSON.createObjectNode().put("id", it.id()).put("action", action(meaning));
        if (meaning instanceof Accept accept) node.put("slot", accept.slot());
        results.println(JSON.writeValueAsString(node));
        if (it.expect() != null) compare(meaning, it.expect());
    }

    private void compare(ReplyMeaning meaning, Expected expected) {
        anyExpected = true;
        if (agrees(meaning, expected)) right++;
        else if (meaning instanceof ReplyMeaning.ForTheDesk) asked++;
        else wrong++;
    }

    static boolean agrees(ReplyMeaning meaning, Expected expected) {
        return action(meaning).equals(expected.action())
                && (!(meaning instanceof Accept accept) || expected.slot() != null && accept.slot() == expected.slot());
    }

    static String action(ReplyMeaning meaning) {
        return switch (meaning) {
            case Accept _ -> "accept";
            case ReplyMeaning.NoneSuits _ -> "none";
            case ReplyMeaning.Cancel _ -> "cancel";
            case ReplyMeaning.ForTheDesk _ -> "human";
            case ReplyMeaning.Ignore _ -> "ignore";
        };
    }

    private void complain(String sentence) {
        anyUnreadable = true;
        complaints.println(sentence);
    }
}
