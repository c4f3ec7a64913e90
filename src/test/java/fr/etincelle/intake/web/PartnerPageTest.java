package fr.etincelle.intake.web;

import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.VALMONT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import java.time.Instant;
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
@As(Who.NADIA)
class PartnerPageTest {

    static final String NINE = "2026-10-06T07:00:00Z " + MARCEL_MARTIN.value();

    @Autowired MockMvcTester http;
    @Autowired Agenda agenda;
    @Autowired JdbcClient db;

    final AppointmentId id = AppointmentId.next();

    @Test
    void a_partner_begins_on_this_page_and_finds_it_in_the_menu() {
        assertThat(http.get().uri("/").exchange()).hasRedirectedUrl("/partenaire/rendez-vous");
        assertThat(get()).hasStatusOk().bodyText().contains("Orienter quelqu&#39;un", ">Orienter</a>", "lundi 5 octobre",
                "J&#39;accepte que Nadia Cherif donne mon prénom et mon numéro de téléphone au Briquet pour prendre ce rendez-vous.")
                .doesNotContain("Claire Morel", "Samir", "Renée");
    }

    @Test
    void one_page_books_for_somebody_and_keeps_their_consent_in_their_words() {
        assertThat(post(form())).hasStatusOk().bodyText()
                .contains("C&#39;est réservé", "À dire à la personne : mardi 6 octobre à 9\u00a0h, Le Briquet, 12 rue des Étincelles, 57730 Folschviller.", "Son code : K7MQ R2TV.");

        assertThat(agenda.entry(id).orElseThrow().personName()).isEqualTo("Lina");
        assertThat(db.sql("select partner || ' ' || agreed_how || ' ' || words || ' ' || (agreed_at = '2026-10-05 07:00Z') from intake.partner_booking").query(String.class).single())
                .isEqualTo(Cast.NADIA_THE_MEDIATOR.value() + " BY_PHONE J'accepte que Nadia Cherif donne mon prénom et mon numéro de téléphone au Briquet pour prendre ce rendez-vous. true");
    }

    @Test
    void sent_twice_it_books_once() {
        post(form());

        assertThat(post(form())).hasStatusOk().bodyText().contains("C&#39;est réservé", "K7MQ R2TV");
        assertThat(db.sql("select count(*) from agenda.appointment").query(Integer.class).single()).isEqualTo(1);
        assertThat(db.sql("select count(*) from intake.partner_booking").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void without_consent_nothing_is_booked() {
        var form = form();
        form.remove("agreed");

        assertThat(post(form)).hasStatusOk().bodyText().contains("Sans l&#39;accord de la personne, ce rendez-vous ne peut pas être pris.", "value=\"Lina\"");
        assertThat(agenda.entry(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"choice, zzz, Cette valeur", "firstName, '', Le prénom est nécessaire.", "firstName, '\u200b', Orienter", "phone, '', Un numéro est nécessaire", "phone, 06 39, Il manque des chiffres",
                "agreedHow, '', comment la personne", "agreedHow, BY_PIGEON, Cette valeur"})
    void what_is_missing_is_said_and_nothing_typed_is_lost(String field, String value, String sentence) {
        var form = form();
        form.put(field, value);

        assertThat(post(form)).hasStatusOk().bodyText().contains(sentence).contains(field.equals("phone") ? "value=\"Lina\"" : "value=\"06 39 98 00 42\"");
        assertThat(agenda.entry(id)).isEmpty();
    }

    @Test
    void what_cannot_be_read_at_all_is_a_sentence_too() {
        var form = form();
        form.put("choice", "zzz");
        form.put("phone", "bonjour");
        form.put("service", "zzz");

        assertThat(post(form)).hasStatusOk().bodyText().contains("Cette valeur", "value=\"Lina\"");
    }

    @Test
    void a_time_must_be_chosen() {
        var form = form();
        form.remove("choice");

        assertThat(post(form)).hasStatusOk().bodyText().contains("Choisissez un créneau.", "value=\"Lina\"");
    }

    @Test
    void other_times_are_shown_and_what_was_typed_is_still_there() {
        var form = form();
        form.remove("choice");
        form.put("show", "true");
        form.put("site", VALMONT.value());

        assertThat(post(form)).hasStatusOk().bodyText().contains("mercredi 7 octobre", "Mairie de Valmont", "value=\"Lina\"").doesNotContain("Choisissez un créneau.");
        form.put("after", "2026-10-08");
        assertThat(post(form)).bodyText().contains("mercredi 14 octobre").doesNotContain("mercredi 7 octobre");
        form.put("after", "2199-01-01");
        assertThat(post(form)).hasStatusOk().bodyText().contains("Aucun créneau pour ce choix.");
    }

    @Test
    void a_time_taken_meanwhile_is_said_and_nothing_is_lost() {
        agenda.book(new BookingRequest(AppointmentId.next(), KARIM, DEMARCHES, Instant.parse("2026-10-06T07:00:00Z"), Cast.CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, BookingRequest.Channel.DESK));

        assertThat(post(form())).hasStatusOk().bodyText().contains("Ce créneau vient d&#39;être pris.", "value=\"Lina\"", "checked");
    }

    @Test
    void somebody_known_is_recognised_and_the_partner_is_not_told() {
        var form = form();
        form.put("firstName", "renee");
        form.put("phone", "06 39 98 00 01");

        assertThat(post(form)).hasStatusOk().bodyText().doesNotContain("Dubois");
        assertThat(agenda.entry(id).orElseThrow().person()).isEqualTo(RENEE);
    }

    @Test
    void afterwards_they_see_the_day_the_hour_and_the_state_of_their_own_and_nothing_else() {
        post(form());
        agenda.book(new BookingRequest(AppointmentId.next(), KARIM, DEMARCHES, Instant.parse("2026-10-13T07:00:00Z"), Cast.CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, BookingRequest.Channel.DESK));

        assertThat(get()).bodyText().contains("<td>mardi 6 octobre 2026 à 9\u00a0h</td>", "<td>prévu</td>").doesNotContain("Lina", "0042", "<td>mardi 13 octobre", "Karim");
        agenda.markArrived(id);
        assertThat(get()).bodyText().contains("<td>la personne est arrivée</td>");
    }

    @Test
    @As(Who.CLAIRE)
    void others_have_their_own_page() {
        assertThat(get()).hasStatus(403);
    }

    @Test
    void the_page_costs_few_statements() throws Exception {
        assertThat(StatementCount.during(this::get)).hasSizeLessThanOrEqualTo(14);
    }

    private Map<String, Object> form() {
        return new HashMap<>(Map.of("appointment", id.value(), "code", "K7MQR2TV", "service", DEMARCHES.value(), "choice", NINE, "firstName", "Lina", "phone", "06 39 98 00 42",
                "agreedHow", "BY_PHONE", "agreed", "true"));
    }

    private MvcTestResult get() {
        return http.get().uri("/partenaire/rendez-vous").exchange();
    }

    private MvcTestResult post(Map<String, Object> form) {
        var request = http.post().uri("/partenaire/rendez-vous").with(csrf());
        form.forEach((name, value) -> request.param(name, value.toString()));
        return request.exchange();
    }
}
