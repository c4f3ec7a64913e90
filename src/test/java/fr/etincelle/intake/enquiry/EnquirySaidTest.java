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
        var cases = Files.readAllLines(Path.of("src/test/resources/enquiry/said.jsonl")).stream().map(JSON::readTree).toList();

        assertThat(cases).hasSizeGreaterThan(600).allSatisfy(it -> assertThat(differences(it)).as(it.path("text").asString("")).isEmpty());
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
