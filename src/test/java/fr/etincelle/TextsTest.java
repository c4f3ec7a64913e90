package fr.etincelle;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in the message files, and nowhere else. */
class TextsTest {

    static final Path CODE = Path.of("src/main/java/fr/etincelle");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Pattern FORM = Pattern.compile("@ModelAttribute\\(\"(\\w+)\"\\)");
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

    /** Otherwise a length in « Lieux » would be refused in the words of « Accompagnements ». What holds for all stands in layout. */
    @Test
    void a_sentence_about_a_field_names_a_form_that_no_other_module_has() {
        assertThat(forms()).hasSizeGreaterThan(5);
        assertThat(straying(sentencesAboutFields(), forms())).isEmpty();
    }

    @Test
    void a_sentence_that_could_reach_the_form_of_another_module_would_be_noticed() {
        var forms = Map.of("guidance", Set.of("form", "note"), "places", Set.of("form", "site"));

        assertThat(straying(Map.of("guidance", Set.of("NotNull.note.place", "typeMismatch.note.topics[]")), forms)).isEmpty();
        for (var key : List.of("NotNull.form.place", "NotNull.site.name", "NotNull.time.minutes", "NotNull.place", "NotNull", "typeMismatch.java.time.LocalDate")) {
            assertThat(straying(Map.of("guidance", Set.of(key)), forms)).as(key).hasSize(1);
        }
    }

    /** What to bring is typed by the centre, in French: its words have translations and no French text of ours. */
    @Test
    void a_translation_translates_only_what_exists_in_french() {
        var known = french().keySet();
        messages("[a-z]+_[a-z]+\\.properties").forEach((file, texts) ->
                assertThat(texts.stringPropertyNames()).as(file)
                        .allMatch(key -> key.startsWith("messaging.thing.") || known.contains(key)));
    }

    private static Set<String> straying(Map<String, Set<String>> sentences, Map<String, Set<String>> forms) {
        var straying = new TreeSet<String>();
        sentences.forEach((module, keys) -> keys.stream()
                .filter(key -> !isSafe(module, key.split("\\.", 3), forms)).forEach(key -> straying.add(module + ": " + key)));
        return straying;
    }

    private static boolean isSafe(String module, String[] codeFormAndField, Map<String, Set<String>> forms) {
        return codeFormAndField.length == 3
                && forms.entrySet().stream().allMatch(others -> others.getValue().contains(codeFormAndField[1]) == others.getKey().equals(module));
    }

    private static Map<String, Set<String>> sentencesAboutFields() {
        var keys = new TreeMap<String, Set<String>>();
        messages("(?!layout)[a-z]+\\.properties").forEach((file, texts) -> keys.put(file.replace(".properties", ""), texts.stringPropertyNames().stream()
                .filter(key -> key.matches("([A-Z]\\w*|typeMismatch)(\\..*)?")).collect(toSet())));
        return keys;
    }

    /** Under which names each module reads forms. */
    private static Map<String, Set<String>> forms() {
        var names = new TreeMap<String, Set<String>>();
        for (var file : list(CODE)) {
            FORM.matcher(read(file)).results()
                    .forEach(it -> names.computeIfAbsent(CODE.relativize(file).getName(0).toString(), _ -> new TreeSet<>()).add(it.group(1)));
        }
        return names;
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
            files.put(RESOURCES.resolve("templates").relativize(file).toString(), read(file).replaceAll("(?s)<!--.*?-->", ""));
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
