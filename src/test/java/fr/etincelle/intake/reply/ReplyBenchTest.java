package fr.etincelle.intake.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyBenchTest {

    static final String ACCEPTED = """
            {"id":"a","now":"2026-11-23T08:12:00+01:00","offered":["2026-11-24T09:00","2026-11-25T14:00"],"reply":"le 2","expect":{"action":"accept","slot":2}}
            """;

    @TempDir Path folder;

    final ByteArrayOutputStream results = new ByteArrayOutputStream();
    final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void each_case_has_its_line_and_the_sum_comes_last() throws IOException {
        assertThat(bench(ACCEPTED + ACCEPTED.replace("le 2", "les 2") + ACCEPTED.replace("le 2", "le 1") + ACCEPTED.replace("le 2", "annulez"))).isZero();

        assertThat(printed()).containsExactly(
                "{\"id\":\"a\",\"action\":\"accept\",\"slot\":2}",
                "{\"id\":\"a\",\"action\":\"human\"}",
                "{\"id\":\"a\",\"action\":\"accept\",\"slot\":1}",
                "{\"id\":\"a\",\"action\":\"cancel\"}",
                "{\"right\":1,\"asked\":1,\"wrong\":2}");
    }

    @Test
    void without_expectations_there_is_no_sum() throws IOException {
        assertThat(bench(ACCEPTED.replaceFirst(",\"expect\".*", "}"))).isZero();

        assertThat(printed()).containsExactly("{\"id\":\"a\",\"action\":\"accept\",\"slot\":2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{", "[]", "null", "{\"id\":\"a\"}", "nothing",
            "{\"id\":\"a\",\"now\":\"yesterday\",\"offered\":[\"2026-11-24T09:00\"],\"reply\":\"2\"}",
            "{\"id\":\"a\",\"now\":\"2026-11-23T08:12:00+01:00\",\"offered\":[],\"reply\":\"2\"}",
            "{\"id\":\"a\",\"now\":\"2026-11-23T08:12:00+01:00\",\"offered\":[null],\"reply\":\"2\"}"})
    void a_line_that_cannot_be_read_is_told_by_its_number_and_the_others_are_answered(String broken) throws IOException {
        assertThat(bench(ACCEPTED + broken + "\n" + ACCEPTED)).isEqualTo(2);

        assertThat(printed()).hasSize(3).last().isEqualTo("{\"right\":2,\"asked\":0,\"wrong\":0}");
        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("ligne 2 ");
    }

    @Test
    void a_missing_file_is_named() {
        assertThat(run(folder.resolve("absent.jsonl").toString())).isEqualTo(2);

        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("absent.jsonl");
    }

    @Test
    void bytes_that_are_no_text_are_told() throws IOException {
        var file = Files.write(folder.resolve("bytes.jsonl"), new byte[] {(byte) 0xC3, '(', '\n'});

        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("bytes.jsonl");
    }

    @Test
    void without_a_file_it_says_how_to_ask() {
        assertThat(run()).isEqualTo(2);

        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("./etincelle bench replies FICHIER");
    }

    private int bench(String lines) throws IOException {
        return run(Files.writeString(folder.resolve("replies.jsonl"), lines).toString());
    }

    private int run(String... files) {
        return new ReplyBench(print(results), print(complaints)).run(files);
    }

    private java.util.List<String> printed() {
        return results.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
