package fr.etincelle.intake.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.intake.enquiry.EnquiryMeaning.Kind;
import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.messaging.incoming.MailReader;
import fr.etincelle.shared.SecretInText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people write, in their spelling, and what should be understood: {@code enquiry/said.jsonl}. */
class EnquirySaidTest {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    final EnquiryReader reader = new EnquiryReader(Services.ALL, Set.of());

    @Test
    void each_is_understood_as_it_was_meant() throws IOException {
        var cases = cases("said.jsonl");

        assertThat(cases).hasSizeGreaterThan(1100).allSatisfy(it -> assertThat(differences(it)).as(it.path("text").asString("")).isEmpty());
    }

    /** What a careful reader would do without asking, or would call urgent, and we do not yet: the desk reads it, nothing else happens. */
    @Test
    void where_it_is_not_it_is_for_a_human() throws IOException {
        assertThat(cases("asked.jsonl")).isNotEmpty()
                .allSatisfy(it -> assertThat(reader.read(mail(it.path("subject").asString(""), it.path("text").asString("")), MONDAY).kind())
                        .as(it.path("text").asString("")).isIn(Kind.HUMAN, Kind.valueOf(it.path("kind").asString("").toUpperCase(Locale.ROOT))));
    }

    @Test
    void what_stands_beyond_the_beginning_costs_no_reading() {
        var request = "Je voudrais un rendez-vous pour ma tablette.\n\n" + "et voici toute mon histoire, ".repeat(150);

        var meanings = Stream.of("blabla ", "annulez ", "je veux mourir ", "06 39 98 12 34 ", "a", "é", "((((", "J'ai ai ai ")
                .map(piece -> reader.read(mail("", request + piece.repeat(2_000_000 / piece.length())), MONDAY));

        assertThat(meanings).allSatisfy(it -> {
            assertThat(it.kind()).isEqualTo(Kind.REQUEST);
            assertThat(it.urgency()).isNull();
            assertThat(it.phone()).isNull();
        });
    }

    private static List<JsonNode> cases(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/enquiry", file)).stream().map(JSON::readTree).toList();
    }

    private List<String> differences(JsonNode said) {
        var meaning = reader.read(mail(said.path("subject").asString(""), said.path("text").asString("")), MONDAY);
        var differences = new ArrayList<String>();
        check(differences, said, "kind", meaning.kind().name().toLowerCase(Locale.ROOT));
        check(differences, said, "phone", meaning.phone() == null ? "" : meaning.phone().international());
        check(differences, said, "home", String.valueOf(meaning.homeVisit()));
        if (said.path("urgent").asBoolean(false) != meaning.isUrgent()) differences.add("urgent " + meaning.urgency());
        if (!Services.labelOf(meaning.service()).startsWith(said.path("service").asString(""))) differences.add("service " + Services.labelOf(meaning.service()));
        if (!meaning.wishes().toString().contains(said.path("wishes").asString(""))) differences.add(meaning.wishes().toString());
        if (said.has("redacts") && meaning.text().contains(said.path("redacts").asString())) differences.add("a secret stays");
        if (SecretInText.in(meaning.text()).isPresent()) differences.add("a secret can still be found");
        if (meaning.why().isEmpty()) differences.add("no reason");
        if (meaning.kind() == Kind.AUTO && meaning.answered()) differences.add("a machine is answered");
        return differences;
    }

    private static void check(List<String> differences, JsonNode said, String field, String given) {
        if (said.has(field) && !said.path(field).asString("").equals(given)) differences.add("%s %s instead of %s".formatted(field, given, said.path(field)));
    }

    static IncomingMail mail(String subject, String text) {
        var message = "From: renee@poste.example\r\nSubject: %s\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s".formatted(subject, text);
        return (IncomingMail) new MailReader(Set.of()).read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    }
}
