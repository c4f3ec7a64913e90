package fr.etincelle.intake.mail;

import static fr.etincelle.cast.Cast.KARIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.State;
import fr.etincelle.cast.As;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import fr.etincelle.intake.mail.Conversation.Turn;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.messaging.PostOffice;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The desk sees what waits, what was understood and why, and answers with one key or in its own words. */
@SliceTest
@As(Who.ODILE)
class MailPageTest {

    static final String ZELIE = "zelie.martin@courriel.example";
    static final String FROM_ZELIE = "Zélie Martin <" + ZELIE + ">";
    static final String REQUEST = "Bonjour, je voudrais un rendez-vous pour une demande à la CAF. Mon numéro : 06 39 98 00 02";

    @Autowired ApplicationContext program;
    @Autowired MockMvcTester http;
    @Autowired Conversations conversations;
    @Autowired Agenda agenda;
    @Autowired JdbcClient db;

    PostOffice post;

    @BeforeEach
    void somebody_has_written_and_not_answered_clearly() {
        post = new PostOffice(program);
        post.write(FROM_ZELIE, REQUEST);
        post.write(FROM_ZELIE, "Le 2 si mon fils peut me conduire", post.last(ZELIE));
    }

    @AfterEach
    void the_post_closes() {
        post.close();
    }

    @Test
    void the_inbox_says_who_waits_and_what_is_suggested() throws Exception {
        assertThat(page("")).bodyText().contains("Zélie Martin", "Le 2 si mon fils peut me conduire", "Conseillé : réserver", "Pour l&#39;accueil", "Moments proposés");
        assertThat(StatementCount.during(() -> page(""))).as("statements").hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void a_conversation_shows_all_that_was_said_and_what_was_understood() throws Exception {
        assertThat(one()).bodyText().contains("Le 2 si mon fils peut me conduire", "Vous demandez un rendez-vous.", "Étincelle, pour nous", "Voir le texte cité", "Compris :",
                "Conseillé", "Peut-être :", "Karim Benali", "06 39 98 00 02").doesNotContain("??");
        assertThat(StatementCount.during(this::one)).as("statements").hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void the_desk_is_told_how_many_wait_and_how_many_are_urgent() {
        post.write("karim.benali@courriel.example", "On m'a volé 800 euros sur mon compte, aidez-moi vite");

        assertThat(page("/compte")).bodyText().contains("1 urgent", "1 à traiter");
    }

    @Test
    void what_they_wrote_last_stands_first_beside_what_can_be_done_and_without_what_we_wrote() {
        assertThat(one()).bodyText().containsSubsequence("Le dernier message", "Le 2 si mon fils peut me conduire", "Que faire ?", "Avant", "je voudrais un rendez-vous");
        assertThat(page("")).bodyText().doesNotContain("a écrit :");
    }

    @Test
    void a_reminder_that_leaves_another_day_is_no_part_of_the_exchange() {
        act("/reservation", "number", "2");
        post.comeRound();
        // The desk's clock stands still while that of the mailbox goes on.
        db.sql("update messaging.message set posted_at = posted_at + interval '1 hour' where purpose = 'CONFIRMATION'").update();
        db.sql("""
                insert into messaging.message (id, purpose, way, about, recipient, subject, text, posted_at, send_at)
                select gen_random_uuid(), 'REMINDER', 'EMAIL', about, recipient, 'Demain', 'À demain', posted_at, posted_at + interval '3 days'
                  from messaging.message where purpose = 'CONFIRMATION'
                """).update();

        assertThat(one()).bodyText().contains(">Confirmation<").doesNotContain(">Rappel<");
        db.sql("update messaging.message set sent_at = send_at where purpose = 'REMINDER'").update();
        assertThat(one()).bodyText().contains(">Rappel<");
    }

    @Test
    void one_key_books_what_was_suggested_and_the_person_is_told() {
        assertThat(act("/reservation", "number", "2")).flash().containsKey("done");

        var appointment = agenda.entry(Objects.requireNonNull(talk().appointment())).orElseThrow();
        assertThat(appointment.state()).isEqualTo(State.BOOKED);
        assertThat(talk().turn()).isEqualTo(Turn.NOBODY);
        assertThat(db.sql("select fate from messaging.incoming order by uid").query(String.class).list()).containsExactly("PROPOSED", "BOOKED");
        post.comeRound();
        assertThat(post.last(ZELIE).subject()).startsWith("Votre rendez-vous du");
    }

    @Test
    void what_was_seen_before_a_colleague_acted_changes_nothing() {
        var seen = version();
        act("/cloture");
        assertThat(http.post().uri(address() + "/reservation").with(csrf()).param("version", seen).param("number", "2").exchange()).flash().containsKey("refusal");

        assertThat(talk().appointment()).isNull();
    }

    @Test
    void an_answer_by_hand_leaves_once_in_the_same_thread_and_what_they_reply_comes_back_to_us() {
        var message = MessageId.next().value().toString();
        var seen = version();
        assertThat(answer(message, seen, "Bonjour Zélie,\nvotre fils peut-il vous conduire ?")).flash().containsKey("done");
        assertThat(answer(message, seen, "Bonjour Zélie,\nvotre fils peut-il vous conduire ?")).hasStatusOk();
        post.comeRound();

        assertThat(post.letters(ZELIE)).hasSize(2);
        assertThat(post.last(ZELIE)).satisfies(it -> {
            assertThat(it.text()).contains("votre fils peut-il vous conduire ?");
            assertThat(it.automatic()).isFalse();
            assertThat(it.answers()).isEqualTo("<2@courriel.example>");
        });
        post.write(FROM_ZELIE, "Oui, le 2", post.last(ZELIE));
        assertThat(talk().turn()).isEqualTo(Turn.DESK);
        assertThat(post.letters(ZELIE)).hasSize(2);
    }

    @Test
    void words_typed_under_an_older_page_are_kept_and_can_be_sent_after_a_look() {
        var seen = version();
        post.write(FROM_ZELIE, "Alors ?", post.last(ZELIE));

        assertThat(answer(MessageId.next().value().toString(), seen, "Mot pour mot")).hasStatusOk().bodyText().contains("Mot pour mot", "Un message est arrivé");
        assertThat(answer(MessageId.next().value().toString(), version(), "Mot pour mot")).flash().containsKey("done");
    }

    @Test
    void an_empty_answer_and_a_password_are_refused_kindly() {
        assertThat(answer(MessageId.next().value().toString(), version(), " ")).hasStatusOk().bodyText().contains("Écrivez quelques mots.");
        assertThat(answer(MessageId.next().value().toString(), version(), "mot de passe : soleil2024")).hasStatusOk().bodyText().contains("Ne notez jamais un mot de passe");
        assertThat(answer(MessageId.next().value().toString(), version(), "x".repeat(5001))).hasStatusOk().bodyText().contains("C&#39;est trop long");
    }

    @Test
    void three_times_proposed_by_hand_are_understood_by_itself_again() {
        assertThat(act("/proposition", "half", "AFTERNOON")).flash().containsKey("done");
        post.comeRound();
        assertThat(post.last(ZELIE)).satisfies(it -> {
            assertThat(it.text()).contains("Nous vous proposons un rendez-vous.");
            assertThat(it.automatic()).isFalse();
        });

        post.write(FROM_ZELIE, "le 1", post.last(ZELIE));
        assertThat(talk().turn()).isEqualTo(Turn.NOBODY);
    }

    @Test
    void somebody_confirmed_by_one_of_us_is_the_one_it_is_booked_for() {
        act("/personne", "person", KARIM.value().toString());
        assertThat(one()).bodyText().contains("/personnes/" + KARIM.value()).doesNotContain("Peut-être :");
        act("/reservation", "number", "2");

        assertThat(agenda.entry(Objects.requireNonNull(talk().appointment())).orElseThrow().person()).isEqualTo(KARIM);
        post.comeRound();
        assertThat(post.last(ZELIE).text()).as("answered where they wrote from").isNotEmpty();
    }

    @Test
    void nothing_to_do_frees_what_was_kept() {
        act("/cloture");

        assertThat(db.sql("select count(*) from agenda.appointment where held_until is not null").query(Integer.class).single()).isZero();
        assertThat(page("")).bodyText().contains("Personne n&#39;attend de réponse.");
    }

    @Test
    void somebody_else_can_be_looked_for() {
        assertThat(http.post().uri(address() + "/recherche").with(csrf()).param("heard", "dubois").exchange()).hasStatusOk().bodyText().contains("Renée Dubois");
    }

    @Test
    void what_is_not_here_is_not_found_and_what_is_no_number_is_said_kindly() {
        assertThat(http.get().uri("/accueil/courriels/" + MessageId.next().value()).exchange()).hasStatus(404);
        assertThat(http.get().uri("/accueil/courriels/rien").exchange()).hasStatus(404);
        assertThat(act("/reservation", "number", "7")).hasStatus(404);
        assertThat(act("/reservation", "number", "deux")).hasStatus(400);
        assertThat(act("/proposition", "from", "2026-13-45")).hasStatus(400);
    }

    @Test
    void what_could_not_be_read_waits_until_it_was_seen() {
        post.raw("x: y\n\nrien de lisible \u0001\n");
        assertThat(page("")).bodyText().contains("Mis de côté", "C&#39;est vu");
        var id = db.sql("select id from messaging.incoming where fate = 'QUARANTINED'").query(String.class).single();
        http.post().uri("/accueil/courriels/recus/" + id + "/vu").with(csrf()).exchange();

        assertThat(page("")).bodyText().doesNotContain("C&#39;est vu");
    }

    @Test
    @As(Who.NADIA)
    void who_is_not_at_the_desk_reads_nothing_of_it() {
        assertThat(page("")).hasStatus(403);
    }

    private MvcTestResult page(String rest) {
        return http.get().uri("/accueil/courriels" + rest).exchange();
    }

    private MvcTestResult one() {
        return http.get().uri(address()).exchange();
    }

    private MvcTestResult act(String what, String... fields) {
        var request = http.post().uri(address() + what).with(csrf()).param("version", version());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private MvcTestResult answer(String message, String version, String text) {
        return http.post().uri(address() + "/reponse").with(csrf()).param("message", message).param("version", version).param("text", text).exchange();
    }

    private String address() {
        return "/accueil/courriels/" + talk().id().value();
    }

    private String version() {
        return String.valueOf(talk().version());
    }

    private Conversation talk() {
        return conversations.findTop5ByAddressOrderByBegunAtDesc(ZELIE).getFirst();
    }
}
