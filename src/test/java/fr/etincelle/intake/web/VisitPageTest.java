package fr.etincelle.intake.web;

import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.VALMONT;
import static fr.etincelle.cast.Cast.VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.State;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.shared.Identifier;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SliceTest
class VisitPageTest {

    static final String BRIQUET = "/rendez-vous/chez/briquet";
    static final String NINE = "2026-10-06T07:00:00Z " + MARCEL_MARTIN.value();

    private static final AtomicInteger DEVICES = new AtomicInteger();

    @Autowired MockMvcTester http;
    @Autowired Agenda agenda;
    @Autowired JdbcClient db;

    final AppointmentId id = AppointmentId.next();
    final String device = anotherDevice();

    @Test
    void the_first_page_asks_one_question_and_nothing_of_who_asks() {
        assertThat(get(BRIQUET)).hasStatusOk().bodyText()
                .contains("De quoi avez-vous besoin\u00a0?", "Aide pour une démarche", "Vérifier un message ou un site", "Question 1 sur 5", "03 61 91 00 10", "J&#39;ai déjà un rendez-vous")
                .contains("<title>De quoi avez-vous besoin\u00a0? · Le Briquet</title>", "href=\"/rendez-vous/chez/briquet/ou?service=" + DEMARCHES.value())
                .doesNotContain("<form", "_csrf", "Claire", "Samir");
    }

    @Test
    void the_page_of_the_only_centre_is_the_first_one() {
        assertThat(get("/rendez-vous")).hasForwardedUrl(BRIQUET);
    }

    @Test
    void only_what_the_centre_offers_there_is_shown() {
        db.sql("delete from intake.public_service where service = :service").param("service", VERIFICATION.value()).update();

        assertThat(get(BRIQUET)).bodyText().contains("Aide pour une démarche").doesNotContain("Vérifier un message");
        assertThat(get(BRIQUET + "/quand?service=" + VERIFICATION.value())).bodyText().contains("De quoi avez-vous besoin\u00a0?");
        assertThat(get(BRIQUET + "/quand?service=" + Cast.number(939))).bodyText().contains("De quoi avez-vous besoin\u00a0?");
    }

    @Test
    void where_is_asked_where_there_is_a_choice() {
        assertThat(get(BRIQUET + "/ou?service=" + DEMARCHES.value())).bodyText()
                .contains("Où voulez-vous venir\u00a0?", "Mairie de Valmont", "12 rue des Étincelles, 57730 Folschviller", "Peu importe", "Question 2 sur 5");
    }

    @Test
    void where_is_skipped_where_there_is_one_site() {
        db.sql("delete from agenda.permanence where site = :site").param("site", VALMONT.value()).update();
        db.sql("delete from places.workstation where site = :site").param("site", VALMONT.value()).update();
        db.sql("delete from places.site where id = :site").param("site", VALMONT.value()).update();

        assertThat(get(BRIQUET)).bodyText().contains("/rendez-vous/chez/briquet/quand?service=", "Question 1 sur 4");
        assertThat(get(BRIQUET + "/ou?service=" + DEMARCHES.value())).bodyText().contains("Quand voulez-vous venir\u00a0?", "Question 2 sur 4");
    }

    @Test
    void three_times_are_proposed_and_nothing_says_with_whom() {
        assertThat(get(BRIQUET + "/quand?service=" + DEMARCHES.value())).hasStatusOk().bodyText()
                .contains("Quand voulez-vous venir\u00a0?", "lundi 5 octobre", "Un autre moment", "Plus tard", "Question 3 sur 5")
                .satisfies(body -> assertThat(body.split("name=\"choice\"")).hasSize(4))
                .doesNotContain(Cast.CLAIRE_THE_COUNSELLOR.value().toString(), Cast.SAMIR_THE_COUNSELLOR.value().toString(), "Claire", "Samir", "Poste 1");
    }

    @Test
    void another_day_is_chosen_among_those_that_have_something_in_the_morning_or_the_afternoon() {
        assertThat(get(BRIQUET + "/autre-moment?service=" + DEMARCHES.value())).bodyText()
                .contains("Quel jour vous convient\u00a0?", "lundi 5 octobre", "mercredi 7 octobre", "Voir les jours suivants").doesNotContain("samedi", "dimanche");
        assertThat(get(BRIQUET + "/autre-moment?half=AFTERNOON&service=" + DEMARCHES.value())).bodyText()
                .contains("jeudi 8 octobre").doesNotContain("mardi 6 octobre", "mercredi 7 octobre");
        assertThat(get(BRIQUET + "/quand?on=2026-10-13&service=" + DEMARCHES.value())).bodyText()
                .contains("mardi 13 octobre\u00a0: à quelle heure\u00a0?", "2026-10-13T07:00:00Z").doesNotContain("2026-10-14");
        assertThat(get(BRIQUET + "/quand?after=2026-10-14&site=" + VALMONT.value() + "&service=" + DEMARCHES.value())).bodyText()
                .contains("mercredi 14 octobre").doesNotContain("Le Briquet</span>\n");
    }

    @Test
    void further_ahead_than_the_centre_likes_there_is_nothing() {
        db.sql("update intake.public_page set days_ahead = 3").update();

        assertThat(get(BRIQUET + "/quand?after=2026-10-09&service=" + DEMARCHES.value())).bodyText().contains("Il n&#39;y a plus de place libre pour ce choix.", "Un autre moment");
        assertThat(get(BRIQUET + "/autre-moment?service=" + DEMARCHES.value())).bodyText().contains("jeudi 8 octobre").doesNotContain("vendredi 9 octobre");
        assertThat(post("/retenue", Map.of("service", DEMARCHES, "choice", "2026-10-12T07:00:00Z " + MARCEL_MARTIN.value()))).hasStatus(302);
        assertThat(appointments()).isZero();
    }

    @Test
    void choosing_a_time_holds_it_and_leads_to_an_address_that_tells_nothing_personal() {
        var answer = post("/retenue", Map.of("service", DEMARCHES, "choice", NINE, "appointment", id));

        assertThat(answer).hasRedirectedUrl("/rendez-vous/chez/briquet/vous?service=%s&choice=2026-10-06T07%%3A00%%3A00Z%%20%s&appointment=%s"
                .formatted(DEMARCHES.value(), MARCEL_MARTIN.value(), id.value()));
        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.HELD);
        assertThat(get(answer.getResponse().getRedirectedUrl())).bodyText()
                .contains("Qui vient au rendez-vous\u00a0?", "Nous vous gardons cette heure\u00a0: mardi 6 octobre à 9\u00a0h.", "name=\"firstName\"", "autocomplete=\"tel\"", "N&#39;écrivez rien dans cette case");
    }

    @Test
    void a_time_that_is_gone_is_said_kindly_and_others_stand_there() {
        hold(AppointmentId.next());

        var answer = post("/retenue", Map.of("service", DEMARCHES, "choice", NINE));
        assertThat(answer.getResponse().getRedirectedUrl()).startsWith(BRIQUET + "/quand?service=" + DEMARCHES.value()).endsWith("&lost=true").doesNotContain("choice");
        assertThat(get(answer.getResponse().getRedirectedUrl())).bodyText()
                .contains("Cette heure vient d&#39;être prise par quelqu&#39;un d&#39;autre.", "En voici d&#39;autres.").doesNotContain(NINE);
    }

    @Test
    void the_last_page_before_booking_shows_everything_and_books_nothing() {
        hold(id);

        assertThat(post("/verification", said())).hasStatusOk().bodyText()
                .contains("Est-ce que tout est juste\u00a0?", "Aide pour une démarche", "mardi 6 octobre à 9\u00a0h", "1 heure 30", "12 rue des Étincelles", "Zélie", "06\u00a039\u00a098\u00a000\u00a042", "Oui, je réserve")
                .contains("name=\"firstName\" value=\"Zélie\"", "name=\"code\" value=\"").doesNotContain("href=\"/rendez-vous/chez/briquet/");
        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.HELD);
    }

    @ParameterizedTest
    @CsvSource({"'', 06 39 98 00 42, Écrivez un prénom.", "'  ', 06 39 98 00 42, Écrivez un prénom.", "Zélie, '', Écrivez un numéro de téléphone.", "Zélie, 06 39, Il manque des chiffres",
                "Zélie, bonjour, seulement des chiffres", "Zélie, 06 39 98 00 42 11, trop de chiffres", "Zélie, +999 12 34 56 78 90, commence par 0"})
    void what_is_missing_is_said_at_its_field_and_what_was_typed_is_still_there(String name, String number, String sentence) {
        var form = said();
        form.put("firstName", name);
        form.put("phone", number);

        assertThat(post("/verification", form)).hasStatusOk().bodyText().contains("Qui vient au rendez-vous\u00a0?", sentence.replace("'", "&#39;"), "aria-invalid=\"true\"", "value=\"" + number + "\"");
    }

    @Test
    void the_way_back_keeps_everything_in_forms() {
        for (var step : new String[] {"", "/ou", "/quand", "/autre-moment", "/vous"}) {
            assertThat(post(step, said())).as(step).hasStatusOk().bodyText().contains("value=\"Zélie\"", "value=\"06 39 98 00 42\"", id.value().toString())
                    .doesNotContainPattern(Pattern.compile("(href|action)=\"[^\"]*(Z%C3%A9lie|Zélie|39)"));
        }
    }

    @Test
    void another_time_chosen_after_the_name_leads_straight_to_the_check() {
        var form = said();
        form.put("choice", "2026-10-06T08:30:00Z " + MARCEL_MARTIN.value());

        assertThat(post("/retenue", form)).hasStatusOk().bodyText().contains("Est-ce que tout est juste\u00a0?", "à 10\u00a0h\u00a030", "Zélie");
    }

    @Test
    void a_hold_that_ended_while_somebody_typed_costs_the_time_and_nothing_else() {
        hold(AppointmentId.next());

        assertThat(post("/verification", said())).hasStatusOk().bodyText()
                .contains("Cette heure vient d&#39;être prise", "Ce que vous avez écrit est gardé.", "value=\"Zélie\"", "value=\"06 39 98 00 42\"").doesNotContain("value=\"" + NINE);
        assertThat(post("/reservation", said())).hasStatusOk().bodyText()
                .contains("Cette heure vient d&#39;être prise", "value=\"Zélie\"");
    }

    @Test
    void yes_books_and_the_page_has_all_that_one_needs_to_come() {
        hold(id);

        assertThat(post("/reservation", said())).hasStatusOk().bodyText()
                .contains("Votre rendez-vous est réservé", "mardi 6 octobre à 9\u00a0h", "12 rue des Étincelles, 57730 Folschviller", "Porte verte, à gauche de la mairie",
                        "Une pièce d&#39;identité", "Votre téléphone", "K7MQ R2TV", "Changer de jour ou d&#39;heure")
                .doesNotContain("Claire", "Zélie");
        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.BOOKED);
    }

    @Test
    void sent_twice_it_books_once_and_shows_the_same() {
        hold(id);
        post("/reservation", said());

        assertThat(post("/reservation", said())).hasStatusOk().bodyText().contains("Votre rendez-vous est réservé", "K7MQ R2TV");
        assertThat(appointments()).isEqualTo(1);
    }

    @Test
    void whether_somebody_is_known_shows_nowhere() {
        hold(id);
        var form = said();
        form.put("firstName", "renee");
        form.put("phone", "0639980001");

        var known = post("/reservation", form);
        assertThat(agenda.entry(id).orElseThrow().person()).isEqualTo(RENEE);
        assertThat(known).hasStatusOk().bodyText().contains("Votre rendez-vous est réservé").doesNotContain("Dubois", "Renée", "renee");
    }

    @Test
    void a_fourth_request_of_a_number_is_answered_with_the_number_of_the_centre() {
        for (var start : new String[] {"2026-10-06T07:00:00Z", "2026-10-06T08:30:00Z", "2026-10-08T11:30:00Z"}) {
            var form = said();
            form.put("appointment", AppointmentId.next());
            form.put("choice", start + " " + MARCEL_MARTIN.value());
            post("/reservation", form);
        }
        var fourth = said();
        fourth.put("choice", "2026-10-12T07:00:00Z " + MARCEL_MARTIN.value());

        assertThat(post("/reservation", fourth)).hasStatusOk().bodyText().contains("Ce rendez-vous se prend par téléphone", "trois rendez-vous à la fois", "03 61 91 00 10");
        assertThat(appointments()).isEqualTo(3);
    }

    @Test
    void a_program_that_fills_every_field_gets_nowhere() {
        hold(id);
        var form = said();
        form.put("leaveEmpty", "https://spam.example");

        assertThat(post("/verification", form)).hasStatus(429).bodyText().contains("Attendez quelques minutes");
    }

    @Test
    void an_address_of_the_network_that_holds_everything_is_slowed_down_kindly() {
        for (int i = 0; i < Pace.Step.HOLD.most; i++) post("/retenue", Map.of("service", DEMARCHES, "choice", "2026-10-06T18:00:00Z " + MARCEL_MARTIN.value()));

        assertThat(post("/retenue", Map.of("service", DEMARCHES, "choice", NINE))).hasStatus(429).bodyText().contains("Beaucoup de demandes arrivent en même temps", "03 61 91 00 10");
        assertThat(get(BRIQUET)).hasStatusOk();
    }

    @Test
    void a_name_in_an_address_is_not_read() {
        assertThat(get(BRIQUET + "/vous?firstName=Zelie&phone=0639980042&service=%s&choice=%s&appointment=%s".formatted(DEMARCHES.value(), NINE.replace(" ", "%20"), id.value())))
                .hasStatusOk().bodyText().doesNotContain("Zelie", "0639980042");
    }

    @Test
    void opening_an_address_changes_nothing() {
        var everything = "?service=%s&choice=%s&appointment=%s&firstName=Zelie&phone=0639980042&code=K7MQR2TV".formatted(DEMARCHES.value(), NINE.replace(" ", "%20"), id.value());
        for (var step : new String[] {"", "/ou", "/quand", "/autre-moment", "/vous", "/retenue", "/verification", "/reservation"}) {
            assertThat(get(BRIQUET + step + everything).getResponse().getStatus()).as(step).isIn(200, 302);
        }

        assertThat(appointments()).isZero();
        assertThat(get(BRIQUET + "/reservation?service=" + DEMARCHES.value())).hasRedirectedUrl(BRIQUET + "?service=" + DEMARCHES.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?service=zzz", "/ou?service=zzz", "/quand?service=", "/quand?on=2026-13-45&service=zzz", "/vous", "/vous?choice=zzz&appointment=zzz", "/autre-moment?half=NIGHT", "/quand?language=xx", "/vous?choice=+1000000000-12-31T23:59:59Z%20x"})
    void what_cannot_be_read_counts_as_not_said(String address) {
        assertThat(get(BRIQUET + address)).hasStatusOk().bodyText().contains("De quoi avez-vous besoin\u00a0?");
    }

    @Test
    void a_form_that_is_incomplete_leads_back_to_the_question_that_is_open() {
        assertThat(post("/reservation", Map.of())).hasStatusOk().bodyText().contains("De quoi avez-vous besoin\u00a0?");
        assertThat(post("/verification", Map.of("service", DEMARCHES, "firstName", "Zélie"))).hasStatusOk().bodyText().contains("Quand voulez-vous venir\u00a0?", "value=\"Zélie\"");
        assertThat(post("/retenue", Map.of("service", DEMARCHES, "choice", "zzz"))).hasStatusOk().bodyText().contains("Quand voulez-vous venir\u00a0?");
        var endless = said();
        endless.put("firstName", "é".repeat(81));
        assertThat(post("/reservation", endless)).hasStatusOk().bodyText().contains("80 lettres au plus");
    }

    @ParameterizedTest
    @CsvSource({"fr, ltr, De quoi avez-vous besoin\u00a0?, fr", "fr-falc, ltr, Vous avez besoin de quoi\u00a0?, fr", "en, ltr, What do you need?, en", "ar, rtl, ما الذي تحتاجون إليه؟, ar", "tr, ltr, Neye ihtiyacınız var?, tr"})
    void every_page_speaks_five_languages_and_a_change_of_language_changes_nothing_else(String code, String direction, String question, String language) {
        assertThat(get(BRIQUET + "?language=" + code)).hasStatusOk().bodyText().contains("lang=\"%s\" dir=\"%s\"".formatted(language, direction), question)
                .contains("/rendez-vous/chez/briquet?language=ar\"", "aria-current=\"true\"");
        assertThat(get(BRIQUET + "/quand?service=%s&half=MORNING&language=%s".formatted(DEMARCHES.value(), code))).bodyText()
                .containsPattern("href=\"/rendez-vous/chez/briquet/quand\\?(language=tr&amp;)?service=%s&amp;half=MORNING(&amp;language=tr)?\"".formatted(DEMARCHES.value()));
    }

    @Test
    void after_the_name_the_language_is_changed_by_a_form() {
        hold(id);
        var form = said();
        form.put("language", "ar");

        assertThat(post("/verification", form)).hasStatusOk().bodyText().contains("dir=\"rtl\"", "هل كل شيء صحيح؟", "Zélie", "name=\"language\" value=\"tr\"").doesNotContain("href=\"/rendez-vous/chez");
    }

    @Test
    void who_books_in_a_language_is_written_to_in_it() {
        hold(id);
        var form = said();
        form.put("language", "tr");
        post("/reservation", form);

        assertThat(db.sql("select language || ' ' || channel from people.person where first_name = 'Zélie'").query(String.class).single()).isEqualTo("tr SMS");
    }

    @Test
    void a_page_that_is_closed_or_does_not_exist_says_so_in_the_language_asked_for() {
        assertThat(get("/rendez-vous/chez/nulle-part")).hasStatus(404).bodyText().contains("Cette page n&#39;existe pas", "href=\"/rendez-vous\"");
        assertThat(get("/rendez-vous/chez/*?language=en")).hasStatus(404).bodyText().contains("This page does not exist");

        db.sql("update intake.public_page set opened_at = null").update();
        assertThat(get(BRIQUET)).hasStatus(404);
        assertThat(post("/retenue", Map.of("service", DEMARCHES, "choice", NINE))).hasStatus(404);
        assertThat(get("/rendez-vous?language=tr")).hasStatus(404).bodyText().contains("Bu sayfadan henüz randevu alınamıyor");
    }

    @Test
    void each_page_costs_few_statements() throws Exception {
        hold(id);
        var form = said();

        assertThat(StatementCount.during(() -> get(BRIQUET))).hasSizeLessThanOrEqualTo(7);
        assertThat(StatementCount.during(() -> get(BRIQUET + "/quand?service=" + DEMARCHES.value()))).hasSizeLessThanOrEqualTo(11);
        assertThat(StatementCount.during(() -> get(BRIQUET + "/autre-moment?service=" + DEMARCHES.value()))).hasSizeLessThanOrEqualTo(11);
        assertThat(StatementCount.during(() -> post("/verification", form))).hasSizeLessThanOrEqualTo(18);
        assertThat(StatementCount.during(() -> post("/reservation", form))).hasSizeLessThanOrEqualTo(38);
    }

    private Map<String, Object> said() {
        return new HashMap<>(Map.of("service", DEMARCHES, "choice", NINE, "appointment", id, "firstName", "Zélie", "phone", "06 39 98 00 42", "code", "K7MQR2TV"));
    }

    private void hold(AppointmentId id) {
        assertThat(post("/retenue", Map.of("service", DEMARCHES, "choice", NINE, "appointment", id))).hasStatus(302);
    }

    private int appointments() {
        return db.sql("select count(*) from agenda.appointment").query(Integer.class).single();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(URI.create(address)).with(from(device)).exchange();
    }

    private MvcTestResult post(String step, Map<String, ?> form) {
        var request = http.post().uri(BRIQUET + step).with(from(device));
        form.forEach((name, value) -> request.param(name, value instanceof Identifier it ? it.value().toString() : value.toString()));
        return request.exchange();
    }

    /** Each test comes from somewhere else, since tries and holds are counted by where they come from. */
    static String anotherDevice() {
        var n = DEVICES.incrementAndGet();
        return "10.0.%d.%d".formatted(n / 256, n % 256);
    }

    static RequestPostProcessor from(String device) {
        return request -> {
            request.setRemoteAddr(device);
            return request;
        };
    }
}
