package fr.etincelle.intake.web;

import static fr.etincelle.cast.StoppedClock.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.places.Service;
import fr.etincelle.places.ServiceId;
import fr.etincelle.shared.NationalTerms;
import fr.etincelle.shared.NationalTerms.Vocabulary;
import fr.etincelle.shared.Spoken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordingTest {

    static final Path MESSAGES = Path.of("src/main/resources/messages");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FRENCH      | mardi 6 octobre à 9\u00a0h          | jeudi 1er octobre à 14\u00a0h\u00a030",
        "EASY_FRENCH | mardi 6 octobre à 9 heures          | jeudi 1er octobre à 14 heures 30",
        "ENGLISH     | Tuesday 6 October at 9:00           | Thursday 1 October at 14:30",
        "ARABIC      | الثلاثاء 6 أكتوبر على الساعة 9:00   | الخميس 1 أكتوبر على الساعة 14:30",
        "TURKISH     | 6 Ekim Salı, saat 9:00              | 1 Ekim Perşembe, saat 14:30"})
    void a_day_and_an_hour_are_said_as_one_says_them(Tongue tongue, String tuesday, String thursday) {
        assertThat(wording(tongue).moment(LocalDate.of(2026, 10, 6).atTime(9, 0).atZone(PARIS))).isEqualTo(tuesday);
        assertThat(wording(tongue).moment(LocalDate.of(2026, 10, 1).atTime(14, 30).atZone(PARIS))).isEqualTo(thursday);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FRENCH  | 30 minutes | 1 heure       | 1 heure 30",
        "EASY_FRENCH | Cela dure 30 minutes. | Cela dure 1 heure. | Cela dure 1 heure et 30 minutes.",
        "ENGLISH | 30 minutes | 1 hour        | 1 hour 30 minutes",
        "ARABIC  | 30 دقيقة   | ساعة واحدة    | ساعة و30 دقيقة",
        "TURKISH | 30 dakika  | 1 saat        | 1 saat 30 dakika"})
    void a_length_is_said_in_hours_and_minutes(Tongue tongue, String half, String whole, String both) {
        assertThat(wording(tongue).length(30)).isEqualTo(half);
        assertThat(wording(tongue).length(60)).isEqualTo(whole);
        assertThat(wording(tongue).length(90)).isEqualTo(both);
    }

    @Test
    void a_usual_service_is_known_by_name_and_its_french_name_stands_beside_it() {
        var service = service("Aide pour une démarche", "aide_aux_demarches_administratives");

        assertThat(wording(Tongue.FRENCH).need(service)).isEqualTo("Aide pour une démarche");
        assertThat(wording(Tongue.FRENCH).needInFrench(service)).isNull();
        assertThat(wording(Tongue.TURKISH).need(service)).isEqualTo("Resmî işlemler için yardım");
        assertThat(wording(Tongue.TURKISH).needInFrench(service)).isEqualTo("Aide pour une démarche");
        assertThat(wording(Tongue.EASY_FRENCH).need(service)).isEqualTo("Faire des papiers");
    }

    @Test
    void a_service_of_its_own_is_said_by_its_national_topic_or_else_in_french() {
        assertThat(wording(Tongue.ENGLISH).need(service("Café des parents connectés", "parentalite"))).isEqualTo("Children and screens");
        assertThat(wording(Tongue.ENGLISH).need(service("Café des parents connectés"))).isEqualTo("Café des parents connectés");
        assertThat(wording(Tongue.EASY_FRENCH).need(service("Café des parents connectés", "parentalite"))).isEqualTo("Café des parents connectés");
    }

    @Test
    void what_to_bring_has_a_name_in_every_language_and_stays_as_it_is_when_nobody_knows_it() {
        assertThat(wording(Tongue.ARABIC).thing("une pièce d'identité")).isEqualTo("وثيقة هوية");
        assertThat(wording(Tongue.ARABIC).thing("Votre bonne humeur")).isEqualTo("Votre bonne humeur");
        assertThat(wording(Tongue.FRENCH).thing("une pièce d'identité")).isEqualTo("une pièce d'identité");
    }

    @Test
    void every_national_topic_has_a_drawing_and_a_name() {
        var texts = keys("visitors.properties");

        for (var topic : new NationalTerms().of(Vocabulary.TOPIC)) {
            assertThat(Pictogram.of(service("Un service", topic.code()))).as(topic.code()).isNotEqualTo("bubble");
            assertThat(texts).contains("visitors.topic." + topic.code());
        }
        assertThat(Pictogram.of(service("Un service"))).isEqualTo("bubble");
    }

    @Test
    void every_drawing_that_is_named_is_drawn() throws IOException {
        var drawn = Files.readString(Path.of("src/main/resources/templates/intake/web/pictograms.html"));

        for (var topic : new NationalTerms().of(Vocabulary.TOPIC)) assertThat(drawn).contains("th:case=\"'" + Pictogram.of(service("Un service", topic.code())) + "'\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "tr"})
    void nothing_is_left_in_french_in_the_other_languages(String language) {
        var french = keys("visitors.properties").stream()
                .filter(key -> !key.startsWith("visitors.language.") && !key.equals("visitors.hours")).collect(Collectors.toSet());

        assertThat(keys("visitors_" + language + ".properties")).containsExactlyInAnyOrderElementsOf(french);
    }

    @Test
    void easy_french_says_otherwise_only_what_exists_in_french() {
        assertThat(keys("visitors.properties")).containsAll(keys("visitors_fr_Falc.properties"));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void a_language_is_found_by_its_code_and_written_in_its_direction(Tongue tongue) {
        assertThat(Tongue.of(tongue.code())).isEqualTo(tongue);
        assertThat(tongue.direction()).isEqualTo(tongue == Tongue.ARABIC ? "rtl" : "ltr");
        assertThat(Tongue.of("xx")).isEqualTo(Tongue.FRENCH);
        assertThat(Tongue.of(null)).isEqualTo(Tongue.FRENCH);
    }

    private static Service service(String label, String... topics) {
        return new Service(ServiceId.next(), label, 90, 15, 0, false, "", List.of(topics), 1, null, null);
    }

    private static Wording wording(Tongue tongue) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/visitors", "messages/messaging");
        texts.setDefaultEncoding("UTF-8");
        texts.setAlwaysUseMessageFormat(true);
        texts.setFallbackToSystemLocale(false);
        return new Wording(tongue, texts, new Spoken());
    }

    private static Set<String> keys(String file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }
}
