package fr.etincelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.intake.enquiry.Clue;
import fr.etincelle.intake.enquiry.EnquiryReader;
import fr.etincelle.intake.reply.DeskReason;
import fr.etincelle.intake.reply.Reply;
import fr.etincelle.intake.reply.Why;
import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.messaging.incoming.MailReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk reads why a message was understood so: each reason has its sentence, and nothing in it stays unfilled. */
class ReasonTextsTest {

    static final Path CORPORA = Path.of("src/test/resources");
    static final Path REPLY_CODE = Path.of("src/main/java/fr/etincelle/intake/reply");
    static final Pattern NAMED_REASON = Pattern.compile("Why\\.that\\(\"([\\w.-]+)\"");
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final JsonMapper JSON = JsonMapper.shared();

    final Properties texts = new Properties();

    ReasonTextsTest() throws IOException {
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/intake.properties"))) {
            texts.load(reader);
        }
    }

    @Test
    void every_clue_of_a_first_message_has_a_sentence() {
        assertThat(Stream.of(Clue.Sort.values()).map(sort -> new Clue(sort, "").key())).allMatch(texts::containsKey);
    }

    @Test
    void every_reason_of_a_reply_has_a_sentence() throws IOException {
        assertThat(Stream.of(DeskReason.values()).map(reason -> "intake.reply.desk." + reason)).allMatch(texts::containsKey);
        assertThat(namedInTheCode()).hasSizeGreaterThan(5).allMatch(texts::containsKey);
    }

    @Test
    void a_sentence_that_quotes_a_first_message_always_has_something_to_quote() throws IOException {
        var reader = new EnquiryReader(List.of(), Set.of());

        assertThat(lines("enquiry/said.jsonl").map(it -> reader.read(mail(it), LocalDate.of(2026, 11, 23))).flatMap(it -> it.why().stream()))
                .allSatisfy(clue -> assertThat(clue.words().isBlank() && quotes(clue.key())).as(clue.key()).isFalse());
    }

    @Test
    void a_sentence_that_quotes_a_reply_always_has_something_to_quote() throws IOException {
        assertThat(Stream.concat(lines("replies/corpus.jsonl"), lines("replies/adversarial.jsonl")).map(it -> reply(it).meaning().why()))
                .allSatisfy(why -> assertThat(quotes(why.message()) && lacksWords(why)).as("%s", why).isFalse());
    }

    private static List<String> namedInTheCode() throws IOException {
        try (var files = Files.list(REPLY_CODE)) {
            return files.flatMap(file -> NAMED_REASON.matcher(read(file)).results()).map(found -> "intake.reply." + found.group(1)).toList();
        }
    }

    private static boolean lacksWords(Why why) {
        return why.facts().isEmpty() || why.facts().getFirst().isBlank();
    }

    private boolean quotes(String key) {
        return texts.getProperty(key).contains("{0}");
    }

    private static Stream<JsonNode> lines(String file) throws IOException {
        return Files.readAllLines(CORPORA.resolve(file)).stream().filter(line -> !line.isBlank()).map(JSON::readTree);
    }

    private static IncomingMail mail(JsonNode said) {
        var message = "From: renee@poste.example\r\nSubject: %s\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s"
                .formatted(said.path("subject").asString(""), said.path("text").asString(""));
        return (IncomingMail) new MailReader(Set.of()).read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    }

    private static Reply reply(JsonNode it) {
        var offered = it.path("offered").valueStream().map(start -> LocalDateTime.parse(start.stringValue())).toList();
        return new Reply(OffsetDateTime.parse(it.path("now").stringValue()).atZoneSameInstant(PARIS), offered, it.path("reply").stringValue());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
