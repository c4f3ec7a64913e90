package fr.etincelle.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.Who;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day at the telephone, without a mouse. */
class DeskJourneyTest extends Journey {

    private int keys;

    @BeforeEach
    void the_desk_is_open() {
        signInAs(Who.ODILE);
        open();
    }

    @Test
    void somebody_known_is_booked_by_their_number_in_five_keys_at_most() {
        dictate("06 39 98 00 01");
        press("Enter");
        assertThat(caller()).containsText("Renée Dubois");
        press("3");

        assertThat(sentence()).hasText("Renée Dubois, c'est noté : mardi 6 octobre à 9 h, avec Claire Morel, au Briquet, 12 rue des Étincelles à Folschviller.");
        assertThat(page.getByText("Le courrier reçu")).isVisible();
        assertThat(keys).isLessThanOrEqualTo(5);
        assertThat(booked()).isFocused();
        assertThat(page.url()).doesNotContain("Dubois");
    }

    @Test
    void somebody_known_is_booked_by_their_name_as_it_was_heard() {
        dictate("Benaly");
        assertThat(page.getByRole(AriaRole.OPTION).first()).hasAttribute("aria-selected", "true");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Karim Benali");
        press("Enter");
        assertThat(caller()).containsText("Karim Benali");
        press("1");

        assertThat(sentence()).containsText("Karim Benali, c'est noté : lundi 5 octobre");
        assertThat(keys).isLessThanOrEqualTo(5);
    }

    @Test
    void nobody_waits_for_the_list_before_they_press_enter() {
        page.keyboard().type("dubois");
        page.keyboard().press("Enter");

        assertThat(caller()).containsText("Renée Dubois");
    }

    @Test
    void somebody_new_is_welcomed_and_booked_in_eight_keys_at_most() {
        dictate("06 39 98 00 77");
        press("Enter");
        assertThat(page.getByLabel("Téléphone")).hasValue("06 39 98 00 77");
        assertThat(page.getByLabel("Prénom")).isFocused();
        page.keyboard().type("Zohra");
        press("Enter");
        assertThat(caller()).containsText("Zohra");
        press("2");

        assertThat(sentence()).containsText("Zohra, c'est noté : lundi 5 octobre");
        assertThat(keys).isLessThanOrEqualTo(8);
    }

    @Test
    void somebody_new_whose_name_sounds_like_another_is_welcomed_too() {
        dictate("Benali Salima");
        press("ArrowUp");
        press("Enter");
        assertThat(page.getByLabel("Prénom")).hasValue("Benali");
        assertThat(page.getByLabel("Téléphone")).isFocused();
        page.keyboard().type("0639980078");
        press("Enter");
        assertThat(caller()).containsText("Benali Salima");
        press("1");

        assertThat(sentence()).containsText("Benali Salima, c'est noté");
        assertThat(keys).isLessThanOrEqualTo(8);
    }

    @Test
    void a_need_a_time_a_place_and_a_day_are_wished_for_with_one_letter_each() {
        choose("dubois");
        page.keyboard().press("v");
        assertThat(page.getByLabel("Vérifier un message ou un site")).isChecked();

        page.keyboard().press("a");
        assertThat(page.getByLabel("L'après-midi")).isChecked();
        assertThat(slot(1)).containsText(Pattern.compile("1[3-7]\\sh"));
        page.keyboard().press("a");
        assertThat(page.getByLabel("L'après-midi")).not().isChecked();

        page.keyboard().press("l");
        page.keyboard().press("l");
        assertThat(page.getByLabel("Mairie de Valmont")).isChecked();
        assertThat(slot(1)).containsText("mercredi 7 octobre");
        page.keyboard().press("p");
        assertThat(slot(1)).not().containsText("mercredi 7 octobre");
        page.keyboard().press("t");
        assertThat(slot(1)).containsText("mercredi 7 octobre");

        page.keyboard().press("j");
        assertThat(page.getByLabel("Un autre jour")).isFocused();
        page.getByLabel("Un autre jour").fill("2026-10-14");
        assertThat(slot(1)).containsText("mercredi 14 octobre");
        assertThat(page.locator("#slots")).isFocused();
        page.keyboard().press("1");
        assertThat(sentence()).containsText("mercredi 14 octobre à 9 h, avec Claire Morel, à la mairie de Valmont");
    }

    @Test
    void the_digits_of_a_french_keyboard_need_no_shift() {
        choose("dubois");
        page.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'é', code: 'Digit2', bubbles: true}))");

        assertThat(sentence()).containsText("c'est noté");
    }

    @Test
    void letters_and_digits_only_write_while_one_is_writing() {
        dictate("1 p ?");

        assertThat(page.locator("#heard")).hasValue("1 p ?");
        assertThat(page.getByRole(AriaRole.DIALOG)).not().isVisible();
        assertThat(page.locator("#slots")).isVisible();
    }

    @Test
    void pressing_twice_books_once() {
        choose("dubois");
        page.keyboard().press("1");
        page.keyboard().press("1");
        assertThat(sentence()).isVisible();

        assertThat(appointments()).isOne();
    }

    @Test
    void pressing_enter_twice_books_nothing() {
        dictate("dubois");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(caller()).containsText("Renée Dubois");
        page.keyboard().press("Enter");

        assertThat(booked()).not().isVisible();
        assertThat(appointments()).isZero();
    }

    @Test
    void a_slot_taken_at_the_other_telephone_is_said_and_three_others_stand_there() {
        choose("dubois");
        var other = secondScreen();
        other.navigate("/accueil");
        other.keyboard().type("benali");
        other.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("Karim Benali")).click();
        other.locator(".slot").nth(2).click();
        assertThat(other.locator(".booked__say")).containsText("mardi 6 octobre");

        page.keyboard().press("3");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce créneau vient d'être pris. En voici d'autres.");
        assertThat(caller()).containsText("Renée Dubois");
        assertThat(page.locator(".slot")).hasCount(3);
        picture("desk-taken");
        expectAccessible();
        page.keyboard().press("3");
        assertThat(sentence()).containsText("Renée Dubois, c'est noté");
    }

    @Test
    void a_booking_is_undone_and_another_made_before_hanging_up_then_the_next_call_comes() {
        choose("dubois");
        page.keyboard().press("3");
        assertThat(sentence()).isVisible();
        page.keyboard().press("u");
        assertThat(page.getByText("Le rendez-vous est annulé.")).isVisible();
        assertThat(caller()).containsText("Renée Dubois");
        page.keyboard().press("3");
        assertThat(sentence()).containsText("mardi 6 octobre");

        page.keyboard().press("n");
        assertThat(page.locator("#heard")).isFocused();
        assertThat(page.locator("#heard")).hasValue("");
    }

    @Test
    void escape_leads_one_step_back_with_what_was_typed() {
        dictate("dubois");
        page.keyboard().press("Enter");
        assertThat(caller()).containsText("Renée Dubois");
        page.keyboard().press("Escape");
        assertThat(page.locator("#heard")).isFocused();
        assertThat(page.locator("#heard")).hasValue("dubois");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(2);
    }

    @Test
    void the_slip_opens_beside_the_call() {
        choose("yilmaz");
        page.keyboard().press("1");
        assertThat(sentence()).isVisible();
        var slip = page.waitForPopup(() -> page.keyboard().press("i"));

        assertThat(slip.locator("h1")).containsText("Randevunuz");
        assertThat(slip.locator("h1")).containsText("Votre rendez-vous");
        assertThat(slip.getByText("Fatima")).isVisible();
        page.navigate(page.url() + "/bulletin");
        expectAccessible();
    }

    @Test
    void everything_can_be_seen_and_read_by_everybody() {
        expectAccessible();
        assertFitsTheScreen();
        dictate("benali");
        expectAccessible();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Prénom")).isVisible();
        page.getByLabel("Téléphone").fill("12");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Il manque des chiffres à ce numéro.")).isVisible();
        expectAccessible();
        page.keyboard().press("Escape");
        choose("dubois");
        expectAccessible();
        assertFitsTheScreen();
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        expectAccessible();
        page.keyboard().press("Escape");
        page.keyboard().press("1");
        assertThat(sentence()).isVisible();
        expectAccessible();
        assertFitsTheScreen();
    }

    @Test
    void the_same_page_works_without_javascript() {
        withoutJavaScript();
        signInAs(Who.ODILE);
        page.navigate("/accueil");
        page.getByLabel("Numéro ou nom").fill("dubois");
        page.getByText("Chercher").click();
        page.getByText("Renée Dubois").click();
        page.getByLabel("L'après-midi").check();
        page.locator(".wish__show button").click();
        assertThat(slot(1)).containsText(Pattern.compile("1[3-7]\\sh"));
        slot(1).click();

        assertThat(sentence()).containsText("Renée Dubois, c'est noté");
        page.getByText("Annuler", exactly()).click();
        assertThat(page.getByText("Le rendez-vous est annulé.")).isVisible();
    }

    @Test
    void somebody_new_is_welcomed_without_javascript_too() {
        withoutJavaScript();
        signInAs(Who.ODILE);
        page.navigate("/accueil");
        page.getByLabel("Numéro ou nom").fill("06 39 98 00 77");
        page.getByLabel("Numéro ou nom").press("Enter");
        page.getByText("Nouvelle personne").click();
        page.getByLabel("Prénom").fill("Zohra");
        page.getByLabel("Prénom").press("Enter");
        slot(1).click();

        assertThat(sentence()).containsText("Zohra, c'est noté");
    }

    private void open() {
        page.navigate("/accueil");
        assertThat(page.locator("#desk[data-live]")).isVisible();
        assertThat(page.locator("#heard")).isFocused();
        keys = 0;
    }

    private void press(String key) {
        keys++;
        page.keyboard().press(key);
    }

    /** Types as one does while somebody dictates, and sees the list come up. */
    private void dictate(String heard) {
        page.locator("#heard").fill("");
        page.keyboard().type(heard);
        assertThat(page.locator(".match--new span").last()).hasText(heard);
    }

    private void choose(String heard) {
        dictate(heard);
        page.keyboard().press("Enter");
        assertThat(page.locator("#slots")).isFocused();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private void assertFitsTheScreen() {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollHeight <= window.innerHeight")).as("fits 1280 by 800, is %s high", page.evaluate("document.documentElement.scrollHeight")).isTrue();
    }

    private Locator caller() {
        return page.locator(".caller__name");
    }

    private Locator slot(int place) {
        return page.locator(".slot").nth(place - 1);
    }

    private Locator sentence() {
        return page.locator(".booked__say");
    }

    private Locator booked() {
        return page.locator("#booked");
    }

    private static int appointments() {
        return RealPostgres.asOwner().sql("select count(*) from agenda.appointment").query(Integer.class).single();
    }
}
