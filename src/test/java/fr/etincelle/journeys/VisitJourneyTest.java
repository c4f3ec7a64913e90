package fr.etincelle.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.etincelle.cast.RealPostgres;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A resident books, changes and cancels by themselves. */
class VisitJourneyTest extends Journey {

    final JdbcClient db = RealPostgres.asOwner();

    @Test
    void zelie_books_moves_and_cancels_on_an_old_telephone_without_javascript() {
        onATelephone("fr-FR", false);
        page.navigate("/rendez-vous");
        touch("Aide pour une démarche");
        touch("Le Briquet");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Quand voulez-vous venir ?");
        touch("mardi 6 octobre");

        assertThat(page.getByText("Nous vous gardons cette heure : mardi 6 octobre à 9 h.")).isVisible();
        page.getByText("Continuer").click();
        assertThat(page.getByText("Écrivez un prénom.")).isVisible();
        page.getByLabel("Votre prénom").fill("Zélie");
        page.getByLabel("Votre numéro de téléphone").fill("06 39 98 00 42");
        page.getByText("Continuer").click();
        assertThat(page.getByText("Est-ce que tout est juste ?")).isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Changer Quand")).click();
        page.getByText("Un autre moment").click();
        page.getByText("L'après-midi").click();
        touch("jeudi 8 octobre");
        page.locator(".choice").first().click();
        assertThat(page.locator(".facts")).containsText("jeudi 8 octobre à 13 h 30");
        assertThat(page.locator(".facts")).containsText("Zélie");

        page.getByText("Revenir").click();
        assertThat(page.getByLabel("Votre prénom")).hasValue("Zélie");
        page.getByText("Continuer").click();
        assertThat(page.url()).doesNotContain("Z", "0042");
        page.getByText("Oui, je réserve").click();

        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Votre rendez-vous est réservé");
        assertThat(page.locator(".facts")).containsText("Porte verte, à gauche de la mairie");
        assertThat(page.locator(".facts")).containsText("Une pièce d'identité");
        var code = page.locator(".code").innerText();
        assertThat(code).matches("[A-Z2-9]{4} [A-Z2-9]{4}");
        assertFitsAndCanBeTouched();

        page.navigate("/rendez-vous/" + code.replace(" ", ""));
        page.getByLabel("Les quatre derniers chiffres").fill("0042");
        page.getByText("Voir mon rendez-vous").click();
        page.getByText("Changer de jour ou d'heure").click();
        assertThat(page.getByText("Votre rendez-vous actuel : jeudi 8 octobre à 13 h 30.")).isVisible();
        touch("mardi 6 octobre");
        assertThat(page.getByText("C'est changé.")).isVisible();
        assertThat(page.locator(".facts")).containsText("mardi 6 octobre à 9 h");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Annuler ce rendez-vous")).click();
        page.getByText("Non, je le garde").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Annuler ce rendez-vous")).click();
        page.getByText("Oui, je l'annule").click();
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Votre rendez-vous est annulé");
        assertThat(db.sql("select state from agenda.appointment").query(String.class).list()).containsExactly("CANCELLED");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void amina_books_in_arabic() {
        onATelephone("ar", true);
        page.navigate("/rendez-vous");
        page.getByText("العربية").click();
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        touch("المساعدة في الإجراءات الإدارية");
        touch("أي مكان");
        touch("الثلاثاء 6 أكتوبر");
        page.getByLabel("اسمكم الشخصي").fill("أمينة");
        page.getByLabel("رقم هاتفكم").fill("٠٦ ٣٩ ٩٨ ٠٠ ٤٣");
        page.getByText("متابعة").click();
        assertThat(page.locator(".facts")).containsText("06 39 98 00 43");
        page.getByText("Türkçe").click();
        assertThat(page.locator(".facts")).containsText("6 Ekim Salı, saat 9:00");
        page.getByText("العربية").click();
        page.getByText("نعم، أحجز الموعد").click();

        assertThat(page.getByRole(AriaRole.HEADING)).hasText("تم حجز موعدكم");
        assertThat(page.locator(".facts")).containsText("وثيقة هوية");
        assertThat(page.getByText("طباعة")).isVisible();
        assertThat(db.sql("select first_name || ' ' || language || ' ' || phone from people.person where language = 'ar'").query(String.class).list()).containsExactly("أمينة ar +33639980043");
    }

    @Test
    void when_somebody_is_quicker_nothing_typed_is_lost() {
        onATelephone("fr-FR", false);
        page.navigate("/rendez-vous");
        touch("Aide pour une démarche");
        touch("Le Briquet");
        touch("mardi 6 octobre");
        db.sql("update agenda.appointment set held_until = '2026-10-05 06:59Z'").update();
        var other = secondScreen();
        other.navigate("/rendez-vous/chez/briquet/quand?service=00000000-0000-0000-0000-000000000930");
        other.locator(".choice", new Page.LocatorOptions().setHasText("mardi 6 octobre")).click();
        assertThat(other.getByText("Nous vous gardons cette heure")).isVisible();

        page.getByLabel("Votre prénom").fill("Zélie");
        page.getByLabel("Votre numéro de téléphone").fill("06 39 98 00 42");
        page.getByText("Continuer").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Cette heure vient d'être prise par quelqu'un d'autre. En voici d'autres. Ce que vous avez écrit est gardé.");
        page.locator(".choice").first().click();
        assertThat(page.locator(".facts")).containsText("Zélie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-falc", "en", "ar", "tr"})
    void every_step_is_accessible_in_every_language(String language) {
        var said = language.equals("fr") ? "" : "?language=" + language;
        page.navigate("/rendez-vous" + said);
        assertAccessible();
        page.locator(".choice").first().click();
        assertAccessible();
        page.locator(".choice").first().click();
        assertAccessible();
        page.locator(".ways .button").last().click();
        assertAccessible();
        page.locator(".choices--days .choice").first().click();
        assertAccessible();
        page.locator(".choice").last().click();
        assertAccessible();
        page.locator("button.button--main").click();
        assertAccessible();
        page.locator("#firstName").fill("Zélie");
        page.locator("#phone").fill("06 39 98 00 42");
        page.locator("button.button--main").click();
        assertThat(page.locator(".fact__change")).hasCount(3);
        assertAccessible();
        page.locator("button.button--main").click();
        assertAccessible();
        var code = page.locator(".code").innerText().replace(" ", "");
        page.locator(".ways form button").first().click();
        assertAccessible();
        page.navigate("/rendez-vous/" + code + said);
        assertAccessible();
        page.locator("#digits").fill("0043");
        page.locator("button.button--main").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertAccessible();
        page.locator("#digits").fill("0042");
        page.locator("button.button--main").click();
        page.locator(".ways form button").last().click();
        assertAccessible();
        page.locator("button.button--main").click();
        assertAccessible();
        page.navigate("/rendez-vous/chez/nulle-part" + said);
        expectComplaint("404");
        assertAccessible();
    }

    @Test
    void a_scanner_that_opens_every_link_and_runs_every_script_changes_nothing() {
        onATelephone("fr-FR", true);
        page.navigate("/rendez-vous/chez/briquet/quand?service=00000000-0000-0000-0000-000000000930");
        touch("mardi 6 octobre");
        page.getByLabel("Votre prénom").fill("Zélie");
        page.getByLabel("Votre numéro de téléphone").fill("06 39 98 00 42");
        page.getByText("Continuer").click();
        page.getByText("Oui, je réserve").click();
        var code = page.locator(".code").innerText().replace(" ", "");
        var before = everything();

        var seen = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<>(List.of("/rendez-vous", "/rendez-vous/" + code, "/rendez-vous/code", "/rendez-vous/chez/briquet/vous", "/rendez-vous/chez/briquet/reservation",
                "/rendez-vous/chez/briquet/verification", "/rendez-vous/chez/briquet/retenue", "/rendez-vous/code/annulation", "/rendez-vous/code/deplacement"));
        while (!waiting.isEmpty() && seen.size() < 120) {
            var address = waiting.poll();
            if (!seen.add(address)) continue;
            page.navigate(address);
            for (var link : page.locator("a[href^='/rendez-vous']").all()) waiting.add(link.getAttribute("href"));
        }

        assertThat(seen).hasSizeGreaterThan(40).anyMatch(it -> it.contains("/autre-moment")).anyMatch(it -> it.contains("language=ar"));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void listening_is_offered_where_the_device_has_a_voice_of_its_own_for_the_language() {
        onATelephone("fr-FR", true);
        withVoices("{lang: 'fr-FR', localService: true}");
        page.navigate("/rendez-vous");
        assertThat(page.getByText("Écouter")).isVisible();
        page.getByText("Écouter").click();
        assertThat(page.getByText("Arrêter")).isVisible();
        assertThat((String) page.evaluate("window.spoken.join(' | ')")).contains("De quoi avez-vous besoin", "Aide pour une démarche").doesNotContain("Écouter");

        page.navigate("/rendez-vous?language=tr");
        assertThat(page.locator("[data-listens]")).isHidden();
    }

    @Test
    void a_voice_of_somebody_elses_machine_is_none() {
        onATelephone("fr-FR", true);
        withVoices("{lang: 'fr-FR', localService: false}, {lang: 'tr_TR', localService: true}");
        page.navigate("/rendez-vous");
        assertThat(page.locator("[data-listens]")).isHidden();

        page.navigate("/rendez-vous?language=tr");
        assertThat(page.getByText("Dinle")).isVisible();
    }

    private void withVoices(String voices) {
        page.addInitScript("""
                window.spoken = [];
                Object.defineProperty(window, 'speechSynthesis', {value: {getVoices: () => [%s], cancel() {}, speak(words) { window.spoken.push(words.text); }, onvoiceschanged: null}});
                window.SpeechSynthesisUtterance = function (text) { this.text = text; };
                """.formatted(voices));
    }

    private void onATelephone(String locale, boolean javaScript) {
        begin(new Browser.NewContextOptions().setLocale(locale).setViewportSize(320, 568).setJavaScriptEnabled(javaScript));
    }

    private void touch(String text) {
        page.locator(".choice", new Page.LocatorOptions().setHasText(text)).first().click();
    }

    /** Every axe rule; nothing wider than the screen, nothing too small to be touched or read. */
    private void assertAccessible() {
        if (page.locator("html").getAttribute("lang").equals("fr")) expectAccessible();
        else expectAccessibleOnATelephone();
        page.setViewportSize(320, 800);
        assertFitsAndCanBeTouched();
    }

    private void assertFitsAndCanBeTouched() {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("%s fits the width", page.url()).isTrue();
        for (var target : page.locator("main a:visible, main button:visible, .tongues a:visible, .tongues button:visible, main input:visible").all()) {
            assertThat(target.boundingBox().height).as("%s: %s", page.url(), target.innerText()).isGreaterThanOrEqualTo(47.9);
        }
        assertThat((Double) ((Number) page.evaluate("Math.min(...[...document.querySelectorAll('body *')].filter(it => it.innerText && it.offsetHeight > 1).map(it => parseFloat(getComputedStyle(it).fontSize)))")).doubleValue())
                .as("%s: smallest text", page.url()).isGreaterThanOrEqualTo(18);
    }

    private Map<String, Object> everything() {
        return db.sql("""
                select (select json_agg(appointment order by id)::text from agenda.appointment) as appointments,
                       (select count(*) from people.person) as people,
                       (select count(*) from intake.appointment_code) as codes,
                       (select count(*) from shared.audit_trail) as trail
                """).query().singleRow();
    }
}
