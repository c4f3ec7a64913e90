package fr.etincelle.intake.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailBenchTest {

    static final Path CORPUS = Path.of("src/test/resources/mail");

    @TempDir Path folder;

    final ByteArrayOutputStream results = new ByteArrayOutputStream();
    final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void every_message_of_the_corpus_is_understood() {
        assertThat(bench(CORPUS.toString())).as(complaints.toString(StandardCharsets.UTF_8)).isZero();

        assertThat(last().path("right").intValue()).isGreaterThan(220);
        assertThat(last().path("wrong").intValue()).isZero();
    }

    @Test
    void a_line_says_what_was_understood_and_masks_what_must_not_be_kept() throws IOException {
        Files.copy(CORPUS.resolve("mdp-donne.eml"), folder.resolve("b.eml"));
        Files.copy(CORPUS.resolve("carte-donnee.eml"), folder.resolve("a.eml"));
        Files.writeString(folder.resolve("notes.txt"), "rien");

        assertThat(bench(folder.toString())).isZero();
        assertThat(results.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(line(0).path("file").stringValue()).isEqualTo("a.eml");
        assertThat(line(0).path("urgent").booleanValue()).isTrue();
        assertThat(line(1).path("kind").stringValue()).isEqualTo("request");
        assertThat(line(1).path("answer").booleanValue()).isTrue();
        assertThat(line(1).path("phone").stringValue()).isEqualTo("+33639985253");
        assertThat(line(1).path("text").stringValue()).contains("c'est [masqué]").doesNotContain("Caniche");
        assertThat(line(1).has("urgent")).isFalse();
    }

    @Test
    void what_cannot_be_read_is_for_a_human_and_says_why() throws IOException {
        Files.writeString(folder.resolve("vide.eml"), "");

        assertThat(bench(folder.toString())).isZero();
        assertThat(line(0).path("kind").stringValue()).isEqualTo("human");
        assertThat(line(0).path("answer").booleanValue()).isFalse();
        assertThat(line(0).path("phone").isNull()).isTrue();
        assertThat(line(0).path("text").stringValue()).isEqualTo("Le message est vide.");
    }

    @Test
    void what_differs_is_named_and_fails() throws IOException {
        Files.copy(CORPUS.resolve("mdp-donne.eml"), folder.resolve("b.eml"));
        Files.writeString(folder.resolve("expected.jsonl"), """
                {"file": "b.eml", "kind": "cancel", "answer": true, "contains": "jamais écrit", "redacts": "René", "urgent": true}
                {"file": "absent.eml", "kind": "human"}
                """);

        assertThat(bench(folder.toString())).isOne();
        assertThat(last().path("right").intValue()).isZero();
        assertThat(last().path("wrong").intValue()).isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("b.eml : kind \"request\", attendu \"cancel\"", "b.eml : urgent false, attendu true",
                "« jamais écrit » n'est pas dans le texte", "« René » reste dans le texte", "absent.eml : manque");
    }

    @Test
    void without_a_folder_it_says_what_to_write() {
        assertThat(bench()).isOne();
        assertThat(bench(folder.resolve("absent").toString())).isOne();
        assertThat(complaints.toString(StandardCharsets.UTF_8)).startsWith("Indiquez un dossier").contains("n'est pas un dossier");
    }

    private int bench(String... folders) {
        return new MailBench(new PrintStream(results, true, StandardCharsets.UTF_8), new PrintStream(complaints, true, StandardCharsets.UTF_8)).run(folders);
    }

    private JsonNode line(int number) {
        return JsonMapper.shared().readTree(results.toString(StandardCharsets.UTF_8).lines().toList().get(number));
    }

    private JsonNode last() {
        return line((int) results.toString(StandardCharsets.UTF_8).lines().count() - 1);
    }
}
