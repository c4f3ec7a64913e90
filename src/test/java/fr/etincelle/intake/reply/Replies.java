package fr.etincelle.intake.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of this package answer: one Monday's offers, and the files of replies. */
final class Replies {

    static final Path FILES = Path.of("src/test/resources/replies");
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static final ZonedDateTime MONDAY = LocalDateTime.parse("2026-11-23T08:12").atZone(PARIS);
    static final List<LocalDateTime> TUESDAY_WEDNESDAY_FRIDAY = starts("2026-11-24T09:00", "2026-11-25T14:00", "2026-11-27T10:30");

    private Replies() {}

    static ReplyMeaning meaningOf(String text) {
        return new Reply(MONDAY, TUESDAY_WEDNESDAY_FRIDAY, text).meaning();
    }

    static ReplyMeaning meaningOf(String text, String... offered) {
        return new Reply(MONDAY, starts(offered), text).meaning();
    }

    static List<LocalDateTime> starts(String... starts) {
        return Arrays.stream(starts).map(LocalDateTime::parse).toList();
    }

    static List<ReplyBench.Case> cases(String file) {
        return lines(file).stream().map(line -> JsonMapper.shared().readValue(line, ReplyBench.Case.class)).toList();
    }

    static List<String> lines(String file) {
        try {
            return Files.readAllLines(FILES.resolve(file)).stream().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReplyMeaning meaningOf(ReplyBench.Case it) {
        return new Reply(it.now().atZoneSameInstant(PARIS), it.offered(), it.reply()).meaning();
    }
}
