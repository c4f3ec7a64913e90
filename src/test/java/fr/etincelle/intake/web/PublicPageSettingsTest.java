package fr.etincelle.intake.web;

import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Who;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
@As(Who.HELENE)
class PublicPageSettingsTest {

    static final String SETTINGS = "/lieux/page-publique";

    @Autowired MockMvcTester http;
    @Autowired PublicPages pages;
    @Autowired JdbcClient db;

    @Test
    void the_page_is_closed_until_the_director_opens_it() {
        db.sql("delete from intake.public_page").update();

        assertThat(get()).hasStatusOk().bodyText().contains("Fermée", "value=\"Le Briquet\"", "value=\"le-briquet\"", "value=\"60\"").doesNotContain("Voir la page");
        assertThat(http.get().uri("/rendez-vous/chez/le-briquet").exchange()).hasStatus(404);

        var form = form();
        form.remove("version");
        form.put("shortName", "le-briquet");
        assertThat(post(form)).hasRedirectedUrl(SETTINGS);
        assertThat(get()).bodyText().contains("Ouverte", "/rendez-vous/chez/le-briquet", "Voir la page");
        assertThat(http.get().uri("/rendez-vous/chez/le-briquet").exchange()).hasStatusOk();
    }

    @Test
    void closing_it_shows_nothing_more_and_keeps_what_was_chosen() {
        var form = form();
        form.remove("open");

        assertThat(post(form)).hasRedirectedUrl(SETTINGS);
        assertThat(pages.findAll()).singleElement().satisfies(it -> {
            assertThat(it.isOpen()).isFalse();
            assertThat(it.offered()).containsExactlyInAnyOrder(DEMARCHES, VERIFICATION);
        });
        assertThat(http.get().uri("/rendez-vous/chez/briquet").exchange()).hasStatus(404);
    }

    @Test
    void what_is_offered_how_far_ahead_and_under_which_name_is_theirs_to_say() {
        var form = form();
        form.put("services", VERIFICATION.value());
        form.put("daysAhead", "21");
        form.put("title", " Le Briquet,  centre social ");

        assertThat(post(form)).hasRedirectedUrl(SETTINGS);
        assertThat(pages.findAll()).singleElement().satisfies(it -> {
            assertThat(it.offered()).containsExactly(VERIFICATION);
            assertThat(it.daysAhead()).isEqualTo(21);
            assertThat(it.title()).isEqualTo("Le Briquet, centre social");
        });
        assertThat(http.get().uri("/rendez-vous/chez/briquet").exchange()).bodyText().contains("Le Briquet, centre social", "Vérifier un message").doesNotContain("Aide pour une démarche");
    }

    @ParameterizedTest
    @CsvSource({"shortName, Le Briquet, lettres minuscules", "shortName, '', Remplissez ce champ.", "shortName, x, lettres minuscules", "shortName, ../admin, lettres minuscules", "title, '', Remplissez ce champ.",
                "daysAhead, 0, au moins 1", "daysAhead, 181, au plus 180", "daysAhead, beaucoup, nombre entier", "daysAhead, '', Remplissez ce champ.", "services, '', au moins un service"})
    void what_does_not_fit_is_said_at_its_field(String field, String value, String sentence) {
        var form = form();
        form.put(field, value);

        assertThat(post(form)).hasStatusOk().bodyText().contains(sentence, "field__error");
    }

    @Test
    void the_short_name_of_another_centre_is_taken() {
        db.sql("select set_config('etincelle.centre', :voisin, true)").param("voisin", Cast.LE_VOISIN.toString()).query(String.class).single();
        db.sql("insert into intake.public_page (id, short_name, title) values (gen_random_uuid(), 'le-voisin', 'Le Voisin')").update();
        db.sql("select set_config('etincelle.centre', :briquet, true)").param("briquet", Cast.LE_BRIQUET.toString()).query(String.class).single();
        var form = form();
        form.put("shortName", "le-voisin");

        assertThat(post(form)).hasStatusOk().bodyText().contains("Un autre centre a déjà ce nom dans son adresse.");
    }

    @Test
    void two_who_change_it_at_once_do_not_overwrite_each_other() {
        var form = form();
        post(form);

        assertThat(post(form)).hasStatusOk().bodyText().contains("Quelqu&#39;un vient de modifier la même chose.");
    }

    @Test
    void a_service_of_the_neighbours_is_never_offered() {
        var form = form();
        form.put("services", Cast.number(939));

        assertThat(post(form)).hasRedirectedUrl(SETTINGS);
        assertThat(pages.findAll().getFirst().offered()).isEmpty();
    }

    @Test
    @As(Who.ODILE)
    void the_desk_may_not() {
        assertThat(get()).hasStatus(403);
    }

    @Test
    void the_page_is_found_from_the_places() {
        assertThat(http.get().uri("/lieux").exchange()).bodyText().contains("href=\"/lieux/page-publique\"");
    }

    private Map<String, Object> form() {
        var page = pages.findAll().stream().findFirst();
        return new HashMap<>(Map.of("page", page.map(it -> it.id().value()).orElseGet(() -> PublicPageId.next().value()), "open", "true", "title", "Le Briquet", "shortName", "briquet",
                "daysAhead", "60", "services", DEMARCHES.value() + "," + VERIFICATION.value(), "version", page.map(PublicPage::version).map(String::valueOf).orElse("")));
    }

    private MvcTestResult get() {
        return http.get().uri(SETTINGS).exchange();
    }

    private MvcTestResult post(Map<String, Object> form) {
        var request = http.post().uri(SETTINGS).with(csrf());
        form.forEach((name, value) -> request.param(name, value.toString()));
        return request.exchange();
    }
}
