package fr.etincelle.intake.enquiry;

import fr.etincelle.intake.enquiry.EnquiryMeaning.Kind;
import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.messaging.incoming.IncomingMail.Caveat;
import fr.etincelle.messaging.incoming.MailReader;
import fr.etincelle.messaging.incoming.ReadMail;
import fr.etincelle.messaging.incoming.ReadMail.Unreadable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./etincelle bench mail DIR}: understands each {@code .eml} of a folder as the mailbox does, and compares with what is expected there. */
public final class MailBench {

    private static final int ALL_RIGHT = 0;
    private static final int NOT_ALL_RIGHT = 1;
    private static final String EXPECTED = "expected.jsonl";
    private static final Pattern RECIPIENT = Pattern.compile("(?im)^To:[^\\r\\n]{0,200}?([\\w.+-]+@[\\w.-]+)");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Days are not compared here; any day will do where a message does not say when it was sent. */
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 10, 5);

    private final PrintStream results;
    private final PrintStream complaints;

    MailBench(PrintStream results, PrintStream complaints) {
        this.results = results;
        this.complaints = complaints;
    }

    public static void main(String... arguments) {
        System.exit(new MailBench(System.out, System.err).run(arguments));
    }

    /** The exit code: not all is right when a folder is unusable, or something in it is not understood as expected. */
    int run(String... folders) {
        if (folders.length == 0) return complain("Indiquez un dossier : ./etincelle bench mail DOSSIER");
        int worst = ALL_RIGHT;
        for (var folder : folders) worst = Math.max(worst, run(Path.of(folder)));
        return worst;
    }

    private int run(Path folder) {
        if (!Files.isDirectory(folder)) return complain("« %s » n'est pas un dossier.".formatted(folder));
        try {
            return compare(answers(folder), folder.resolve(EXPECTED));
        } catch (IOException e) {
            return complain("Le dossier « %s » ne se lit pas.".formatted(folder));
        } catch (JacksonException e) {
            return complain("Le fichier « %s » n'est pas fait de lignes JSON.".formatted(folder.resolve(EXPECTED)));
        }
    }

    private Map<String, Map<String, Object>> answers(Path folder) throws IOException {
        var answers = new LinkedHashMap<String, Map<String, Object>>();
        var files = messages(folder);
        var reader = new MailReader(ours(files));
        for (var file : files) {
            var name = file.getFileName().toString();
            var answer = answer(name, read(file, reader));
            results.println(JSON.writeValueAsString(answer));
            answers.put(name, answer);
        }
        return answers;
    }

    private static Set<Path> messages(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return new TreeSet<>(files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".eml") && Files.isRegularFile(file)).toList());
        }
    }

    /** No setting says here which address is ours: it is the one that most messages of the folder are for. */
    private static Set<String> ours(Set<Path> files) throws IOException {
        var counts = new HashMap<String, Integer>();
        for (var file : files) {
            RECIPIENT.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).results().limit(1)
                    .forEach(found -> counts.merge(found.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        return counts.entrySet().stream().filter(it -> it.getValue() > 1 && it.getValue() * 2 > files.size()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static ReadMail read(Path file, MailReader reader) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return reader.read(bytes);
        }
    }

    private static Map<String, Object> answer(String name, ReadMail read) {
        return switch (read) {
            case IncomingMail mail -> line(name, mail, new EnquiryReader(List.of(), Set.of()).read(mail, dayOf(mail)));
            case Unreadable(var reason) -> line(name, Kind.HUMAN, false, null, sentence(reason), false);
        };
    }

    private static Map<String, Object> line(String name, IncomingMail mail, EnquiryMeaning meaning) {
        var phone = meaning.phone() == null ? null : meaning.phone().international();
        return line(name, meaning.kind(), meaning.answered(), phone, text(mail, meaning), meaning.isUrgent());
    }

    /** Something to read, also where nothing is written. */
    private static String text(IncomingMail mail, EnquiryMeaning meaning) {
        if (!meaning.text().isBlank()) return meaning.text();
        if (mail.caveats().contains(Caveat.ENCRYPTED)) return "Le message est chiffré.";
        return meaning.subject() == null ? "" : meaning.subject();
    }

    private static Map<String, Object> line(String name, Kind kind, boolean answer, @Nullable String phone, String text, boolean urgent) {
        var line = new LinkedHashMap<String, Object>();
        line.put("file", name);
        line.put("kind", kind.name().toLowerCase(Locale.ROOT));
        line.put("answer", answer);
        line.put("phone", phone);
        line.put("text", text);
        if (urgent) line.put("urgent", true);
        return line;
    }

    private static LocalDate dayOf(IncomingMail mail) {
        return mail.sentAt() == null ? SOME_DAY : LocalDate.ofInstant(mail.sentAt(), ZoneId.of("Europe/Paris"));
    }

    private static String sentence(ReadMail.Reason reason) {
        return switch (reason) {
            case EMPTY -> "Le message est vide.";
            case NOT_A_MESSAGE -> "Ce n'est pas un message : il n'a aucun en-tête.";
            case INTERRUPTED -> "La lecture du message s'est interrompue.";
            case BROKEN -> "Le message est fait d'une façon que personne n'avait prévue.";
        };
    }

    private int compare(Map<String, Map<String, Object>> answers, Path expected) throws IOException {
        if (!Files.exists(expected)) return ALL_RIGHT;
        int right = 0;
        int wrong = 0;
        for (var line : Files.readAllLines(expected)) {
            if (line.isBlank()) continue;
            var differences = differences(answers, JSON.readTree(line));
            differences.forEach(complaints::println);
            if (differences.isEmpty()) right++;
            else wrong++;
        }
        var summary = new LinkedHashMap<String, Object>();
        summary.put("right", right);
        summary.put("wrong", wrong);
        results.println(JSON.writeValueAsString(summary));
        return wrong == 0 ? ALL_RIGHT : NOT_ALL_RIGHT;
    }

    private static List<String> differences(Map<String, Map<String, Object>> answers, JsonNode expected) {
        var file = expected.path("file").asString("");
        var answer = answers.get(file);
        if (answer == null) return List.of(file + " : manque");
        var differences = new ArrayList<String>();
        for (var field : List.of("kind", "answer", "phone", "urgent")) {
            if (!expected.has(field)) continue;
            var given = JSON.valueToTree(field.equals("urgent") ? answer.containsKey(field) : answer.get(field));
            if (!given.equals(expected.path(field))) differences.add("%s : %s %s, attendu %s".formatted(file, field, given, expected.path(field)));
        }
        var text = String.valueOf(answer.get("text"));
        if (expected.has("contains") && !text.contains(expected.path("contains").asString())) differences.add("%s : « %s » n'est pas dans le texte".formatted(file,
                expected.path("contains").asString()));
        if (expected.has("redacts") && text.contains(expected.path("redacts").asString())) differences.add("%s : « %s » reste dans le texte".formatted(file,
                expected.path("redacts").asString()));
        return differences;
    }

    private int complain(String sentence) {
        complaints.println(sentence);
        return NOT_ALL_RIGHT;
    }
}
