package fr.etincelle.intake.mail;

import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.LE_BRIQUET;
import static fr.etincelle.cast.Cast.LE_VOISIN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.agenda.State;
import fr.etincelle.cast.As;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StoppedClock;
import fr.etincelle.cast.Who;
import fr.etincelle.intake.mail.Conversation.Turn;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.messaging.PostOffice;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody means ill, or their mail program does. */
@SliceTest
class HostileMailTest {

    static final String ZELIE = "zelie.martin@courriel.example";
    static final String FROM_ZELIE = "Zélie MARTIN <" + ZELIE + ">";
    static final String OTHER = "autre@courriel.example";
    static final String REQUEST = "Bonjour, je voudrais un rendez-vous pour m'aider à faire une demande à la CAF. Merci.";

    @Autowired MockMvcTester http;
    @Autowired MailDesk desk;
    @Autowired Conversations conversations;
    @Autowired JdbcClient db;
    @Autowired Agenda agenda;

    PostOffice post;

    @BeforeEach
    void anybody_may_write(@Autowired ApplicationContext program) {
        post = new PostOffice(program);
    }

    @AfterEach
    void nobody_writes_any_more() {
        post.close();
    }

    /** Where an answer must never go, whoever signs. */
    @ParameterizedTest
    @ValueSource(strings = {
            "From: Zélie <zelie.martin@courriel.example>\nReply-To: MAILER-DAEMON@courriel.example",
            "From: Zélie <zelie.martin@courriel.example>\nReply-To: liste-request@courriel.example",
            "From: Zélie <zelie.martin@courriel.example>\nReply-To: no-reply@courriel.example",
            "From: bonjour@briquet.example\nReply-To: zelie.martin@courriel.example",
            "From: BONJOUR@Briquet.example",
            "From: a@courriel.example, b@courriel.example",
            "From: a@courriel.example\nFrom: b@courriel.example",
            "From: <a@courriel.example\u0000>",
            "From: a\u0007b@courriel.example",
            "From: =?utf-8?Q?=3Ca=E2=80=AE=40courriel.example=3E?="})
    void nobody_is_answered(String signed) {
        post.raw("%s\nMessage-ID: <1@courriel.example>\nSubject: Bonjour\n\n%s\n".formatted(signed, REQUEST));

        assertThat(post.letters("")).isEmpty();
        assertThat(fates()).hasSize(1).isSubsetOf("IGNORED", "FOR_THE_DESK");
    }

    @Test
    void an_answer_to_the_desks_own_address_goes_to_whoever_wrote() {
        post.raw("From: %s\nReply-To: bonjour@briquet.example\nMessage-ID: <1@courriel.example>\nSubject: Bonjour\n\n%s\n".formatted(FROM_ZELIE, REQUEST));

        assertThat(post.letters("")).hasSize(1).allSatisfy(it -> assertThat(it.to()).contains(ZELIE));
    }

    @Test
    void a_name_may_be_anything_and_is_only_ever_shown_as_a_name() {
        post.write("<script>alert(1)</script> <" + ZELIE + ">", "Le facteur est passé ? <b>oui</b>");
        post.raw("From: =?utf-8?Q?Z=C3=A9lie=0D=0ABcc:_x=00=E2=80=AE?= <autre@courriel.example>\nMessage-ID: <2@courriel.example>\nSubject: =?utf-8?Q?a=0Ab=00?=\n\n%s\n".formatted(REQUEST));
        post.raw("From: \"%s\" <long@courriel.example>\nMessage-ID: <3@courriel.example>\nSubject: Bonjour\n\n%s\n".formatted("Zélie ".repeat(1700), REQUEST));

        assertThat(post.letters("autre")).hasSize(1).allSatisfy(it -> assertThat(it.text()).startsWith("Bonjour,"));
        assertThat(post.letters("long")).hasSize(1).allSatisfy(it -> assertThat(it.text()).startsWith("Bonjour,"));
        assertThat(fates()).doesNotContain("QUARANTINED");
    }

    @Test
    @As(Who.ODILE)
    void what_they_wrote_and_their_name_are_shown_as_text() {
        post.write("\"<img src=x onerror=alert(1)>\" <" + ZELIE + ">", "Qui êtes-vous ? <script>alert(2)</script>");
        var talk = conversations.findAll().getFirst();

        for (var address : List.of("/accueil/courriels", "/accueil/courriels/" + talk.id().value())) {
            assertThat(http.get().uri(address).exchange()).hasStatusOk().bodyText().contains("&lt;script&gt;alert(2)").doesNotContain("<script>alert", "<img src=x");
        }
    }

    @Test
    void a_thread_of_thousands_of_names_is_read_like_any_other() {
        post.write(FROM_ZELIE, REQUEST);
        var offer = post.last(ZELIE);
        post.raw("From: %s\nMessage-ID: <9@courriel.example>\nSubject: Re\nIn-Reply-To: %s\nReferences:%s\n\nle 2\n"
                .formatted(FROM_ZELIE, offer.id(), "\n <a%d@courriel.example>".repeat(3000).formatted((Object[]) numbers(3000))));

        assertThat(fates()).containsExactly("PROPOSED", "BOOKED");
    }

    @Test
    void a_message_that_comes_twice_is_answered_once() {
        for (int n = 0; n < 2; n++) post.raw("From: %s\nMessage-ID: <1@courriel.example>\nSubject: Bonjour\n\n%s\n".formatted(FROM_ZELIE, REQUEST));

        assertThat(post.letters(ZELIE)).hasSize(1);
        assertThat(conversations.findAll()).hasSize(1);
    }

    /** The agenda stays open to everybody else. */
    @Test
    void requests_from_many_addresses_keep_sixty_places_at_most() {
        for (int n = 0; n < 30; n++) post.raw("From: p%1$d@courriel.example\nMessage-ID: <%1$d@courriel.example>\nSubject: Bonjour\n\n%2$s\n".formatted(n, REQUEST));

        assertThat(db.sql("select count(*) from agenda.appointment where held_until is not null").query(Integer.class).single()).isLessThanOrEqualTo(60);
        assertThat(fates()).hasSize(30).contains("FOR_THE_DESK").isSubsetOf("PROPOSED", "FOR_THE_DESK");
    }

    @Test
    void whoever_holds_anothers_message_learns_nothing_and_changes_nothing() {
        var appointment = bookedForKarim();
        var confirmation = post.last("karim");
        post.write(OTHER, "Annulez le rendez-vous", confirmation);
        assertThat(theirs().turn()).isEqualTo(Turn.DESK);

        desk.close(theirs().id(), Objects.requireNonNull(theirs().version()));
        post.write(OTHER, "Je dois annuler mon rendez-vous");
        post.write(OTHER, "Annulez le rendez-vous", confirmation);

        assertThat(agenda.entry(appointment).orElseThrow().state()).isEqualTo(State.BOOKED);
        assertThat(post.letters(OTHER)).isEmpty();
    }

    @Test
    void the_neighbours_messages_belong_to_nobody_here() {
        var appointment = bookedForKarim();
        var id = MessageId.next().value();
        actAs(LE_VOISIN);
        db.sql("""
                insert into messaging.message (id, purpose, way, about, recipient, text, posted_at, send_at)
                values (:id, 'CONFIRMATION', 'EMAIL', :about, :recipient, 'Bonjour', '2026-10-05T08:00:00Z', '2026-10-05T08:00:00Z')
                """).param("id", id).param("about", appointment.value()).param("recipient", OTHER).update();
        actAs(LE_BRIQUET);
        post.raw("From: %s\nMessage-ID: <1@courriel.example>\nSubject: Re\nIn-Reply-To: <%s@voisin.example>\n\nAnnulez svp\n".formatted(OTHER, id));

        assertThat(theirs().appointment()).isNull();
        assertThat(agenda.entry(appointment).orElseThrow().state()).isEqualTo(State.BOOKED);
        assertThat(fates()).containsExactly("FOR_THE_DESK");
    }

    @Test
    void once_it_is_over_nothing_is_called_off() {
        var appointment = bookedForKarim();
        var confirmation = post.last("karim");
        post.waitUntil(agenda.entry(appointment).orElseThrow().start().toInstant().plus(Duration.ofDays(1)));
        post.write("karim.benali@courriel.example", "Annulez svp", confirmation);

        assertThat(agenda.entry(appointment).orElseThrow().state()).isEqualTo(State.BOOKED);
        assertThat(fates()).containsExactly("FOR_THE_DESK");
    }

    @Test
    void called_off_twice_is_told_once() {
        bookedForKarim();
        var confirmation = post.last("karim");
        post.write("karim.benali@courriel.example", "Annulez svp", confirmation);
        int before = post.letters("karim").size();
        post.write("karim.benali@courriel.example", "Annulez svp", confirmation);

        assertThat(post.letters("karim")).hasSize(before);
        assertThat(fates()).startsWith("CANCELLED").hasSize(2);
    }

    @Test
    void two_replies_at_once_make_one_appointment() {
        post.write(FROM_ZELIE, REQUEST);
        var offer = post.last(ZELIE);
        var reply = "From: %s\nMessage-ID: <r%d@courriel.example>\nSubject: Re\nIn-Reply-To: %s\n\n%s\n";
        post.lay(reply.formatted(FROM_ZELIE, 1, offer.id(), "le 2"));
        post.raw(reply.formatted(FROM_ZELIE, 2, offer.id(), "le 3"));

        assertThat(db.sql("select count(*) from agenda.appointment where held_until is null and channel = 'EMAIL'").query(Integer.class).single()).isOne();
        assertThat(fates()).startsWith("PROPOSED", "BOOKED");
    }

    private AppointmentId bookedForKarim() {
        db.sql("update people.person set channel = 'EMAIL' where id = :karim").param("karim", KARIM.value()).update();
        var slot = agenda.best(new SlotWish(DEMARCHES, null, null, StoppedClock.TODAY.plusDays(1), 20, HalfDay.ANY, null), 1).getFirst();
        var id = AppointmentId.next();
        agenda.book(new BookingRequest(id, KARIM, DEMARCHES, slot.start(), slot.counsellor(), slot.site(), Channel.DESK));
        post.comeRound();
        return id;
    }

    private void actAs(UUID centre) {
        db.sql("select set_config('etincelle.centre', :centre, true)").param("centre", centre.toString()).query(String.class).single();
    }

    private Conversation theirs() {
        return conversations.findTop5ByAddressOrderByBegunAtDesc(OTHER).getFirst();
    }

    private static Integer[] numbers(int many) {
        var numbers = new Integer[many];
        for (int n = 0; n < many; n++) numbers[n] = n;
        return numbers;
    }

    private List<String> fates() {
        return db.sql("select fate from messaging.incoming order by uid").query(String.class).list();
    }
}
