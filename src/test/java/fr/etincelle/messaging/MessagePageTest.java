package fr.etincelle.messaging;

import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.DueErrands;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page shows what waits, what could not leave and why, and what one of us carries; never what is told by machine. */
@SliceTest
@As(Who.ODILE)
class MessagePageTest {

    static final Instant NINE = TODAY.atTime(9, 0).atZone(PARIS).toInstant();
    static final String LETTER = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>Lettre</title><meta name="description" content="Lettre"/>
            <style>@page { size: A4; margin: 20mm; } body { font-family: "DejaVu Sans"; }</style></head>
            <body><h1>Bonjour %s</h1></body></html>""";

    @Autowired MockMvcTester http;
    @Autowired Outbox outbox;
    @Autowired Messages messages;
    @Autowired MailSetup setup;
    @Autowired DueErrands due;
    @Autowired JdbcClient db;

    @Test
    void an_empty_page_says_that_nothing_is_left_to_do() {
        assertThat(get("/messages")).hasStatusOk().bodyText().contains("Personne à appeler pour l&#39;instant.", "Rien n&#39;attend.");
    }

    @Test
    void each_message_stands_in_its_part_with_its_state_and_its_text_stays_hidden() {
        post(email("karim@courriel.example", NINE.plus(Duration.ofDays(2))));
        post(new Way.Sms("+33639980002", "Un texte pour Karim seul " + "x".repeat(160)), NINE, null);
        post(new Way.Call("Renée Dubois", "+33639980001", "Votre rendez-vous est demain à 9 h."), NINE, null);
        post(new Way.Letter("Fatima Yilmaz", "3 rue des Lilas, 57730 Folschviller", LETTER.formatted("Fatima")), NINE, null);
        post(new Way.Call("Karim Benali", "+33639980002", "C'est pour demain seulement."), NINE.plus(Duration.ofDays(1)), null);

        assertThat(get("/messages")).hasStatusOk().bodyText()
                .contains("karim@courriel.example", "partira mercredi 7 octobre à 9", "06 39 98 00 02", "2 SMS")
                .contains("Renée Dubois", "06 39 98 00 01", "Votre rendez-vous est demain à 9 h.", "tel:+33639980001")
                .contains("Fatima Yilmaz", "3 rue des Lilas, 57730 Folschviller")
                .doesNotContain("Un texte pour Karim seul", "Votre rendez-vous à vous", "C'est pour demain seulement", "Bonjour Fatima");
    }

    @Test
    void what_could_not_leave_says_why_in_words_and_can_be_tried_again_or_left() {
        setup.keep(MailRoom.form(MailRoom.nobody(), null, null, null, null, "INBOX"));
        var id = post(email("pas une adresse", NINE));
        due.runUntil(NINE);
        assertThat(get("/messages")).bodyText().contains("Cette adresse ou ce numéro n&#39;est pas complet.", "Réessayer : pas une adresse");

        assertThat(act("/messages/" + id.value() + "/relance")).hasRedirectedUrl("/messages");
        assertThat(one(id)).returns(0, Progress::attempts).returns(false, Progress::isOver);
        due.runUntil(NINE);
        assertThat(one(id).givenUpAt()).isEqualTo(NINE);
        assertThat(act("/messages/relances")).hasRedirectedUrl("/messages");
        due.runUntil(NINE);

        assertThat(act("/messages/" + id.value() + "/abandon")).hasRedirectedUrl("/messages");
        assertThat(act("/messages/" + id.value() + "/abandon")).as("twice is once").hasRedirectedUrl("/messages");
        assertThat(one(id)).returns(DropReason.WITHDRAWN, Progress::dropReason).returns(Who.ODILE.account.value(), Progress::doneBy);
        assertThat(get("/messages")).bodyText().contains("Abandonné par l&#39;équipe, laissé lundi 5 octobre");
    }

    @Test
    void a_call_that_reached_nobody_stays_and_counts() throws IOException {
        var id = post(new Way.Call("Renée Dubois", "+33639980001", "Demain à 9 h."), NINE, null);
        act("/messages/" + id.value() + "/essai");
        act("/messages/" + id.value() + "/essai");
        assertThat(get("/messages")).bodyText().contains("essayé 2 fois");
        assertThat(textOf("/messages/appels.pdf")).contains("Personnes à appeler", "Renée Dubois", "06 39 98 00 01", "Demain à 9 h.", "déjà essayé 2 fois", "Lundi 5 octobre 2026");

        assertThat(act("/messages/" + id.value() + "/remise")).hasRedirectedUrl("/messages#CALL");
        assertThat(one(id)).returns(NINE, Progress::sentAt).returns(Who.ODILE.account.value(), Progress::doneBy);
        act("/messages/" + id.value() + "/essai");
        assertThat(one(id).attempts()).isEqualTo(2);
        assertThat(get("/messages")).bodyText().contains("fait lundi 5 octobre à 9").doesNotContain("Demain à 9 h.");
    }

    @Test
    void all_letters_of_today_print_in_one_file_and_leave_together() throws IOException {
        var first = post(new Way.Letter("Renée Dubois", "1 rue", LETTER.formatted("Renée")), NINE, null);
        var second = post(new Way.Letter("Fatima Yilmaz", "2 rue", LETTER.formatted("Fatima")), NINE, null);
        try (var pdf = Loader.loadPDF(get("/messages/lettres.pdf").getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(textOf("/messages/lettres.pdf")).contains("Bonjour Renée", "Bonjour Fatima");
        var since = post(new Way.Letter("Karim Benali", "3 rue", LETTER.formatted("Karim")), NINE, null);

        assertThat(http.post().uri("/messages/lettres/depart").with(csrf()).param("letter", first.value().toString(), second.value().toString()).exchange())
                .hasRedirectedUrl("/messages#LETTER");
        assertThat(one(first).sentAt()).isEqualTo(NINE);
        assertThat(one(second).sentAt()).isEqualTo(NINE);
        assertThat(one(since).isOver()).as("what was not printed has not left").isFalse();
    }

    @Test
    void without_a_letter_there_is_nothing_to_print() {
        assertThat(get("/messages/lettres.pdf")).hasStatus(303);
        assertThat(get("/messages/appels.pdf")).hasStatusOk();
    }

    @Test
    void what_people_wrote_stays_text_on_the_page_and_on_paper() throws IOException {
        post(new Way.Call("<b>R&e\"", "+33639980001", "<script>alert(1)</script> & « demain »"), NINE, null);

        assertThat(get("/messages")).bodyText().contains("&lt;b&gt;R&amp;e").doesNotContain("<script>alert");
        assertThat(textOf("/messages/appels.pdf")).contains("<b>R&e\"", "<script>alert(1)</script>");
    }

    @Test
    void the_page_costs_two_statements_however_much_there_is() throws Exception {
        for (int n = 0; n < 80; n++) {
            post(new Way.Call("Personne " + n, "+33639980001", "Demain."), NINE, null);
            post(email("personne.%d@courriel.example".formatted(n), NINE));
        }
        assertThat(StatementCount.during(() -> assertThat(get("/messages")).hasStatusOk().bodyText().contains("50 autres suivent.")))
                .filteredOn(statement -> !statement.contains("set_config") && !statement.contains("web_session")).hasSize(2);
        assertThat(get("/messages").getResponse().getContentAsByteArray().length).isLessThan(100_000);
    }

    @Test
    void nonsense_is_explained_and_breaks_nothing() {
        assertThat(act("/messages/" + UUID.randomUUID() + "/remise")).hasStatus(404);
        assertThat(act("/messages/nulle-part/remise")).hasStatus(404);
        assertThat(act("/messages/lettres/depart")).hasRedirectedUrl("/messages#LETTER");
        assertThat(http.post().uri("/messages/lettres/depart").with(csrf()).param("letter", "x").exchange()).hasStatus(400);
        var email = post(email("karim@courriel.example", NINE));
        act("/messages/" + email.value() + "/remise");
        act("/messages/" + email.value() + "/abandon");
        act("/messages/" + email.value() + "/relance");
        assertThat(one(email)).isEqualTo(Progress.NONE);
    }

    @Test
    void the_neighbours_messages_are_theirs() {
        db.sql("select set_config('etincelle.centre', :voisin, true)").param("voisin", Cast.LE_VOISIN.toString()).query(String.class).single();
        var theirs = post(email("yvonne@courriel.example", NINE));
        db.sql("select set_config('etincelle.centre', :briquet, true)").param("briquet", Cast.LE_BRIQUET.toString()).query(String.class).single();

        assertThat(get("/messages")).bodyText().doesNotContain("yvonne@courriel.example");
        assertThat(act("/messages/" + theirs.value() + "/abandon")).hasStatus(404);
    }


    private MessageId post(Way way, Instant at, @Nullable Instant uselessAfter) {
        var id = MessageId.next();
        outbox.post(new Dispatch(id, Purpose.REMINDER, way, null, at, uselessAfter));
        return id;
    }

    private MessageId post(Dispatch dispatch) {
        outbox.post(dispatch);
        return dispatch.id();
    }

    private static Dispatch email(String to, Instant at) {
        return new Dispatch(MessageId.next(), Purpose.CONFIRMATION, new Way.Email(to, "Votre rendez-vous à vous", "Bonjour", null, List.of(), true), null, at, null);
    }

    private Progress one(MessageId id) {
        return messages.findById(id).orElseThrow().progress();
    }

    private String textOf(String address) throws IOException {
        try (var pdf = Loader.loadPDF(get(address).getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }

    private MvcTestResult act(String address) {
        return http.post().uri(address).with(csrf()).exchange();
    }
}
