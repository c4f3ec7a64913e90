package fr.etincelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in the message files, and is all there in French. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern KEY_IN_A_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");

    @Test
    void every_apostrophe_is_doubled_because_every_text_is_a_pattern() throws IOException {
        for (var file : filesIn("messages", ".properties")) {
            texts(file).forEach((key, text) -> assertThat((String) text).as("%s in %s", key, file).doesNotContainPattern(LONE_APOSTROPHE));
        }
    }

    @Test
    void every_message_file_is_read() throws IOException {
        var configuration = Files.readString(RESOURCES.resolve("application.yaml"));

        assertThat(filesIn("messages", ".properties")).allSatisfy(file -> {
            var name = file.getFileName().toString();
            if (!name.contains("_")) assertThat(configuration).contains("messages/" + name.replace(".properties", ""));
        });
    }

    @Test
    void every_text_a_template_asks_for_exists_in_french() throws IOException {
        var known = new TreeSet<String>();
        for (var file : filesIn("messages", ".properties")) known.addAll(texts(file).stringPropertyNames());

        assertThat(known).containsAll(keysInTemplates());
    }

    private static Set<String> keysInTemplates() throws IOException {
        var keys = new TreeSet<String>();
        for (var file : filesIn("templates", ".html")) {
            KEY_IN_A_TEMPLATE.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
        }
        return keys;
    }

    private static Iterable<Path> filesIn(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Properties texts(Path file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
