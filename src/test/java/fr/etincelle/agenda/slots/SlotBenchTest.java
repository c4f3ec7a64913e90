package fr.etincelle.agenda.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SlotBenchTest {

    static final Path FILES = Path.of("src/test/resources/slots");

    @TempDir Path folder;

    final ByteArrayOutputStream results = new ByteArrayOutputStream();
    final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"one", "ten", "dst"})
    void the_search_agrees_with_what_independent_programs_found(String name) {
        assertThat(bench(FILES.resolve("workload-%s.json".formatted(name)))).isZero();

        assertThat(line().path("name").stringValue()).isEqualTo(name);
        assertThat(line().path("correct").booleanValue()).isTrue();
        assertThat(line().path("p50Micros").doubleValue()).isPositive();
        assertThat(line().path("oneCpuMicros").doubleValue()).isPositive();
        assertThat(line().has("counts")).isTrue();
    }

    /** The brute-force program that wrote the other answers gave these, for the file that HundredCounsellors writes. */
    @Test
    void a_hundred_counsellors_at_twenty_sites_are_answered_alike() throws IOException {
        var file = folder.resolve("workload-hundred.json");
        HundredCounsellors.main(file.toString());
        Files.copy(FILES.resolve("expected-hundred.json"), folder.resolve("expected-hundred.json"));

        assertThat(bench(file)).isZero();
        assertThat(line().path("correct").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "agent":42       | "agent":43
            0fce7831         | 0fce7832
            [[31658940,3]    | [[31658940,2]
            """)
    void a_wrong_answer_is_told_and_fails(String right, String wrong) throws IOException {
        var file = copyOfOne("workload-one.json", "", "");
        copyOfOne("expected-one.json", right, wrong);

        assertThat(bench(file)).isOne();
        assertThat(line().path("correct").booleanValue()).isFalse();
    }

    @Test
    void without_an_expected_file_nothing_is_said_of_the_answer() throws IOException {
        assertThat(bench(copyOfOne("workload-one.json", "", ""))).isZero();

        assertThat(line().path("correct").isNull()).isTrue();
    }

    @Test
    void a_missing_file_is_named() {
        assertThat(bench(folder.resolve("workload-absent.json"))).isOne();

        assertThat(complaint()).startsWith("Le fichier « ").endsWith("workload-absent.json » est introuvable ou illisible.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            slots-workload/1 | slots-workload/2
            Europe/Paris     | Europe/Folschviller
            "days":60        | "days":0
            "days":60        | "days":"soixante"
            "stepMin":15     | "stepMin":0
            "stepMin":15     | "step":15
            "08:30"          | "8h30"
            [1,"08:30"       | [8,"08:30"
            "12:00",0]       | "12:00",1]
            "agents":[       | "agents":[null,
            "agents":[       | "agents":7,"x":[
            """)
    void a_file_that_does_not_follow_the_format_is_refused_in_a_sentence(String right, String wrong) throws IOException {
        assertThat(bench(copyOfOne("workload-one.json", right, wrong))).isOne();

        assertThat(results.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(complaint()).matches("Le fichier « .* » ne suit pas le format slots-workload/1 : voyez .*\\.\n");
    }

    @Test
    void an_expected_file_that_cannot_be_read_is_named() throws IOException {
        var file = copyOfOne("workload-one.json", "", "");
        Files.writeString(folder.resolve("expected-one.json"), "{");

        assertThat(bench(file)).isOne();
        assertThat(complaint()).contains("expected-one.json");
    }

    @Test
    void without_a_file_it_says_how_to_ask() {
        assertThat(new SlotBench(print(results), print(complaints), atOnce()).run()).isOne();

        assertThat(complaint()).contains("./etincelle bench slots FICHIER…");
    }

    @Test
    void a_bad_file_does_not_keep_the_next_one_from_being_answered() {
        assertThat(bench(folder.resolve("absent.json"), FILES.resolve("workload-one.json"))).isOne();

        assertThat(line().path("correct").booleanValue()).isTrue();
    }

    private Path copyOfOne(String name, String right, String wrong) throws IOException {
        var original = Files.readString(FILES.resolve(name));
        assertThat(original).contains(right);
        return Files.writeString(folder.resolve(name), original.replace(right, wrong));
    }

    private int bench(Path... files) {
        var names = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
        return new SlotBench(print(results), print(complaints), atOnce()).run(names);
    }

    private JsonNode line() {
        return JsonMapper.shared().readTree(results.toByteArray());
    }

    private String complaint() {
        return complaints.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static Stopwatch atOnce() {
        return new Stopwatch(Duration.ZERO, Duration.ZERO);
    }
}
