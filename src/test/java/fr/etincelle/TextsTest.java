package fr.etincelle;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in the message files, and nowhere else. */
class TextsTest {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)\\s*(?=[}(])");
    static final Pattern BARE_TEXT = Pattern.compile("<(p|h1|h2|h3|label|button|span|li|th|td|legend|summary|option|strong|em|a|dt|dd)(?![^>]*(th:text|th:utext|th:replace|th:insert|th:errors|sec:authentication))[^>]*>([^<]*\\p{L}{2}[^<]*)<");

    @Test
    void no_key_of_a_template_is_missing_in_french() {
        var known = french().keySet();
        var missing = new TreeSet<String>();
        templates().forEach((file, text) -> KEY.matcher(text).results().map(it -> it.group(1))
                .filter(key -> !known.contains(key)).forEach(key -> missing.add(file + ": " + key)));

        assertThat(missing).isEmpty();
    }

    @Test
    void no_text_stands_in_a_template_alone() {
        var bare = new TreeSet<String>();
        templates().forEach((file, text) -> BARE_TEXT.matcher(text).results().map(it -> it.group(3).strip())
                .filter(words -> !words.contains("[[") && !words.equals("Étincelle"))
                .forEach(words -> bare.add(file + ": " + words)));

        assertThat(bare).isEmpty();
    }

    @Test
    void every_text_is_a_pattern_that_can_be_filled() {
        var broken = new TreeSet<String>();
        french().forEach((key, text) -> {
            try {
                new MessageFormat(text);
            } catch (IllegalArgumentException e) {
                broken.add(key);
            }
            if (text.matches(".*(?<!')'(?!').*")) broken.add(key + " has an apostrophe alone");
        });

        assertThat(broken).isEmpty();
    }

    @Test
    void a_key_begins_with_the_name_of_its_module() {
        var strangers = messages("[a-z]+\\.properties").entrySet().stream()
                .flatMap(file -> file.getValue().stringPropertyNames().stream()
                        .filter(key -> !key.matches("(rule|[A-Z]\\w+|typeMismatch)(\\..*)?") && !key.startsWith(file.getKey().replace(".properties", "") + "."))
                        .map(key -> file.getKey() + ": " + key))
                .collect(toCollection(TreeSet::new));

        assertThat(strangers).isEmpty();
    }

    /** What to bring is typed by the centre, in French: its words have translations and no French text of ours. */
    @Test
    void a_translation_translates_only_what_exists_in_french() {
        var known = french().keySet();
        messages("[a-z]+_[a-z]+\\.properties").forEach((file, texts) ->
                assertThat(texts.stringPropertyNames()).as(file)
                        .allMatch(key -> key.startsWith("messaging.thing.") || known.contains(key)));
    }

    private static Map<String, String> french() {
        var all = new TreeMap<String, String>();
        messages("[a-z]+\\.properties").values().forEach(file -> file.forEach((key, text) -> all.put((String) key, (String) text)));
        return all;
    }

    private static Map<String, Properties> messages(String name) {
        var files = new TreeMap<String, Properties>();
        for (var file : list(RESOURCES.resolve("messages"))) {
            if (!file.getFileName().toString().matches(name)) continue;
            var texts = new Properties();
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files.put(file.getFileName().toString(), texts);
        }
        return files;
    }

    private static Map<String, String> templates() {
        var files = new TreeMap<String, String>();
        for (var file : list(RESOURCES.resolve("templates"))) {
            try {
                files.put(RESOURCES.resolve("templates").relativize(file).toString(), Files.readString(file).replaceAll("(?s)<!--.*?-->", ""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
