package fr.etincelle.intake.web;

import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.intake.web.VisitPageTest.from;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentCancelled;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.AppointmentMoved;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.agenda.State;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.people.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
class OwnAppointmentPageTest {

    static final ChosenTime NINE = new ChosenTime(Instant.parse("2026-10-06T07:00:00Z"), MARCEL_MARTIN);
    static final ChosenTime HALF_PAST_TEN = new ChosenTime(Instant.parse("2026-10-06T08:30:00Z"), MARCEL_MARTIN);

    @Autowired MockMvcTester http;
    @Autowired OnlineBooking booking;
    @Autowired Agenda agenda;
    @Autowired JdbcClient db;
    @Autowired ApplicationEvents events;

    final AppointmentId id = AppointmentId.next();
    final AppointmentCode code = AppointmentCode.fresh();
    final String device = VisitPageTest.anotherDevice();

    @BeforeEach
    void zelie_has_an_appointment() {
        assertThat(booking.confirm(new Request(id, DEMARCHES, NINE, "Zélie", new PhoneNumber("+33639980042"), code, Tongue.FRENCH), 60))
                .isInstanceOf(RequestAnswer.Noted.class);
    }

    @Test
    void the_address_with_the_code_asks_for_the_digits_and_tells_nothing() {
        assertThat(get("/rendez-vous/" + code.letters())).hasStatusOk().bodyText()
                .contains("Retrouver mon rendez-vous", "value=\"" + code.grouped() + "\"", "quatre derniers chiffres", "<title>Retrouver mon rendez-vous</title>")
                .doesNotContain("octobre", "Briquet", "Zélie");
        assertThat(get("/rendez-vous/CCCCCCCC").getResponse().getStatus()).isEqualTo(200);
        assertThat(get("/rendez-vous/n-importe-quoi")).hasStatusOk().bodyText().contains("Retrouver mon rendez-vous").doesNotContain("n-importe-quoi\"");
    }

    @Test
    void code_and_digits_together_open_it() {
        assertThat(open(code.grouped().toLowerCase(), "0042")).hasStatusOk().bodyText()
                .contains("Votre rendez-vous", "mardi 6 octobre à 9\u00a0h", "12 rue des Étincelles, 57730 Folschviller", "03 61 91 00 10", code.grouped(), "Annuler ce rendez-vous")
                .doesNotContain("Zélie", "Claire", "39980042");
        assertThat(open(code.letters(), "06 39 98 00 42")).bodyText().contains("mardi 6 octobre");
    }

    @Test
    void an_unknown_code_and_wrong_digits_get_the_same_answer_word_for_word() {
        var nobodys = AppointmentCode.fresh();
        var unknown = open(nobodys.letters(), "0042").getResponse();
        var wrong = open(code.letters(), "0043").getResponse();

        assertThat(unknown.getStatus()).isEqualTo(wrong.getStatus());
        assertThat(text(unknown).replace(nobodys.grouped(), "X").replace(nobodys.letters(), "X")).isEqualTo(text(wrong).replace(code.grouped(), "X").replace(code.letters(), "X"))
                .contains("Ce code et ces chiffres ne vont pas ensemble.");
    }

    @Test
    void they_cost_the_same_statements_too() throws Exception {
        var unknown = StatementCount.during(() -> open(AppointmentCode.fresh().letters(), "0042"));

        assertThat(StatementCount.during(() -> open(code.letters(), "0043"))).hasSameSizeAs(unknown).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void ten_wrong_tries_at_a_code_are_enough_for_a_day_even_for_its_owner() {
        for (int i = 0; i < Tries.MOST_AT_A_CODE; i++) assertThat(openFrom("203.0.113." + i, code.letters(), "9%03d".formatted(i))).bodyText().contains("ne vont pas ensemble");

        assertThat(openFrom("203.0.113.99", code.letters(), "0042")).bodyText().contains("Il y a eu beaucoup d&#39;essais.").doesNotContain("octobre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7MQ", "zzzzzzzz", "’\"><script>", "٧٧٧٧٧٧٧٧"})
    void what_is_no_code_gets_that_answer_too(String typed) {
        assertThat(open(typed, "0042")).hasStatusOk().bodyText().contains("ne vont pas ensemble").doesNotContain("<script>");
        assertThat(open(code.letters(), typed)).hasStatusOk().bodyText().contains("ne vont pas ensemble");
    }

    @Test
    void it_is_moved_to_another_time_and_stays_the_same_appointment() {
        assertThat(post("/code/deplacement", Map.of())).hasStatusOk().bodyText()
                .contains("Quand voulez-vous venir\u00a0?", "Votre rendez-vous actuel\u00a0: mardi 6 octobre à 9\u00a0h.", "Un autre moment").doesNotContain("value=\"" + NINE);
        assertThat(post("/code/autre-moment", Map.of("half", "AFTERNOON"))).hasStatusOk().bodyText().contains("Quel jour vous convient\u00a0?", "jeudi 8 octobre").doesNotContain("href=\"/rendez-vous/code/");

        assertThat(post("/code/deplacement", Map.of("choice", HALF_PAST_TEN))).hasStatusOk().bodyText()
                .contains("C&#39;est changé.", "mardi 6 octobre à 10\u00a0h\u00a030", code.grouped());
        assertThat(agenda.entry(id).orElseThrow().start().toInstant()).isEqualTo(HALF_PAST_TEN.start());
        assertThat(events.stream(AppointmentMoved.class)).singleElement().satisfies(it -> assertThat(it.appointment()).isEqualTo(id));
    }

    @Test
    void moved_twice_to_the_same_time_it_moves_once() {
        post("/code/deplacement", Map.of("choice", HALF_PAST_TEN));

        assertThat(post("/code/deplacement", Map.of("choice", HALF_PAST_TEN))).bodyText().contains("C&#39;est changé.");
        assertThat(events.stream(AppointmentMoved.class)).hasSize(1);
    }

    @Test
    void a_time_that_somebody_took_meanwhile_leaves_it_where_it_was() {
        booking.hold(AppointmentId.next(), DEMARCHES, HALF_PAST_TEN, 60);

        assertThat(post("/code/deplacement", Map.of("choice", HALF_PAST_TEN))).hasStatusOk().bodyText()
                .contains("Cette heure vient d&#39;être prise", "Votre rendez-vous actuel\u00a0: mardi 6 octobre à 9\u00a0h.");
        assertThat(agenda.entry(id).orElseThrow().start().toInstant()).isEqualTo(NINE.start());
    }

    @Test
    void it_is_cancelled_when_it_is_said_twice_and_the_time_is_free_again() {
        assertThat(post("/code/annulation", Map.of())).hasStatusOk().bodyText().contains("Voulez-vous annuler ce rendez-vous\u00a0?", "Non, je le garde");
        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.BOOKED);

        assertThat(post("/code/annulation", Map.of("sure", "true"))).hasStatusOk().bodyText()
                .contains("Votre rendez-vous est annulé", "Prendre un autre rendez-vous").doesNotContain(code.grouped(), "Changer de jour");
        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(events.stream(AppointmentCancelled.class)).singleElement().satisfies(it -> assertThat(it.cancelledFor()).isEqualTo(CancelledFor.PERSON));
        assertThat(booking.hold(AppointmentId.next(), DEMARCHES, NINE, 60)).isTrue();
    }

    @Test
    void cancelled_twice_it_is_cancelled_once_and_no_longer_moves() {
        post("/code/annulation", Map.of("sure", "true"));

        assertThat(post("/code/annulation", Map.of("sure", "true"))).bodyText().contains("Votre rendez-vous est annulé").doesNotContain("Appelez-nous, nous verrons");
        assertThat(post("/code/deplacement", Map.of("choice", HALF_PAST_TEN))).bodyText().contains("Votre rendez-vous est annulé");
        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(events.stream(AppointmentCancelled.class)).hasSize(1);
    }

    @Test
    void what_has_begun_is_neither_moved_nor_cancelled_here() {
        agenda.markArrived(id);

        assertThat(post("/code/annulation", Map.of("sure", "true"))).hasStatusOk().bodyText().contains("ne se change plus sur cette page", "03 61 91 00 10");
        assertThat(post("/code/deplacement", Map.of("choice", HALF_PAST_TEN))).bodyText().contains("ne se change plus sur cette page");
        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.ARRIVED);
    }

    @Test
    void it_opens_even_when_the_page_has_been_closed_since() {
        db.sql("update intake.public_page set opened_at = null").update();

        assertThat(open(code.letters(), "0042")).hasStatusOk().bodyText().contains("mardi 6 octobre");
        assertThat(post("/code/annulation", Map.of("sure", "true"))).bodyText().contains("Votre rendez-vous est annulé");
    }

    @Test
    void without_the_digits_nothing_is_changed() {
        for (var step : new String[] {"/code/deplacement", "/code/annulation", "/code/autre-moment"}) {
            var form = Map.of("code", code.letters(), "digits", "9999", "sure", "true", "choice", HALF_PAST_TEN.toString());
            assertThat(send(step, form, device)).hasStatusOk().bodyText().contains("ne vont pas ensemble");
        }
        assertThat(agenda.entry(id)).hasValueSatisfying(it -> {
            assertThat(it.state()).isEqualTo(State.BOOKED);
            assertThat(it.start().toInstant()).isEqualTo(NINE.start());
        });
    }

    @Test
    void opening_an_address_changes_nothing() {
        for (var step : new String[] {"/code/deplacement", "/code/annulation", "/code/autre-moment"}) {
            assertThat(get("/rendez-vous" + step + "?code=%s&digits=0042&sure=true".formatted(code.letters()))).hasRedirectedUrl("/rendez-vous/code");
        }
        assertThat(get("/rendez-vous/code?code=%s&digits=0042".formatted(code.letters()))).bodyText().doesNotContain("octobre");
        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.BOOKED);
    }

    @Test
    void it_speaks_the_language_it_is_asked_in() {
        var form = new HashMap<String, Object>(Map.of("language", "ar"));

        assertThat(post("/code", form)).bodyText().contains("dir=\"rtl\"", "الثلاثاء 6 أكتوبر على الساعة 9:00", "وثيقة هوية", "name=\"language\" value=\"tr\"");
        assertThat(post("/code/deplacement", form)).bodyText().contains("متى تريدون المجيء؟");
        assertThat(post("/code/annulation", form)).bodyText().contains("هل تريدون إلغاء هذا الموعد؟");
        assertThat(get("/rendez-vous/code?language=tr")).bodyText().contains("Randevumu bul");
    }

    private MvcTestResult open(String code, String digits) {
        return openFrom(device, code, digits);
    }

    private MvcTestResult openFrom(String device, String code, String digits) {
        return send("/code", Map.of("code", code, "digits", digits), device);
    }

    private MvcTestResult post(String step, Map<String, ?> more) {
        var form = new HashMap<String, Object>(more);
        form.put("code", code.letters());
        form.put("digits", "0042");
        return send(step, form, device);
    }

    private MvcTestResult send(String step, Map<String, ?> form, String device) {
        var request = http.post().uri("/rendez-vous" + step).with(from(device));
        form.forEach((name, value) -> request.param(name, value.toString()));
        return request.exchange();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(from(device)).exchange();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
