package fr.etincelle.intake.mail;

import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.Slot;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.agenda.State;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StoppedClock;
import fr.etincelle.intake.enquiry.Urgency;
import fr.etincelle.intake.mail.Conversation.Turn;
import fr.etincelle.intake.mail.Suggestion.Action;
import fr.etincelle.messaging.PostOffice;
import fr.etincelle.messaging.PostOffice.Letter;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody writes in their own words, and has an appointment; or one of us is asked. By a real mail server, both ways. */
@SliceTest
class CorrespondenceTest {

    static final String ZELIE = "zelie.martin@courriel.example";
    static final String FROM_ZELIE = "Zélie MARTIN <" + ZELIE + ">";
    static final String REQUEST = "Bonjour, je voudrais un rendez-vous pour m'aider à faire une demande à la CAF. Merci. Zélie";

    @Autowired ApplicationContext program;
    @Autowired Conversations conversations;
    @Autowired Entries entries;
    @Autowired Proposals proposals;
    @Autowired Agenda agenda;
    @Autowired JdbcClient db;

    PostOffice post;

    @BeforeEach
    void the_mailbox_is_read() {
        post = new PostOffice(program);
    }

    @AfterEach
    void the_post_closes() {
        post.close();
    }

    @Test
    void three_dated_times_are_proposed_in_plain_words_and_kept_for_four_open_hours() {
        post.write(FROM_ZELIE, REQUEST);

        var letter = post.last(ZELIE);
        assertThat(letter.subject()).isEqualTo("Votre rendez-vous, Le Briquet");
        assertThat(letter.text()).startsWith("Bonjour Zélie,\n\nVous demandez un rendez-vous.\n\nVoici 3 rendez-vous possibles :\n\n1 : mardi 6 octobre à 9")
                .containsSubsequence("\n2 : ", "\n3 : ", "\n0 : rien ne convient\n", "Répondez 1, 2 ou 3. Si rien ne convient, répondez 0.")
                .contains("jusqu'à lundi 5 octobre à 13", "C'est gratuit. Le rendez-vous dure 1", "03 61 91 00 10").doesNotContain("http", "CAF");
        assertThat(letter.automatic()).isTrue();
        assertThat(letter.answers()).isEqualTo("<1@courriel.example>");
        assertThat(offered()).hasSize(3).allSatisfy(it -> {
            assertThat(agenda.entry(it.id()).orElseThrow().state()).isEqualTo(State.HELD);
            assertThat(free(it.slot())).as("nobody else is offered it").isFalse();
        });
        assertThat(fates()).containsExactly("PROPOSED");
        assertThat(theOne().turn()).isEqualTo(Turn.THEIRS);
    }

    /** From the first mail to the appointment changed and called off. */
    @Test
    void a_whole_exchange_books_changes_and_calls_off() {
        post.readsTheMailbox();
        post.write(FROM_ZELIE, REQUEST);
        post.write(FROM_ZELIE, "le 2 svp", post.last(ZELIE));

        assertThat(fates()).as("%s", whys()).containsExactly("PROPOSED", "BOOKED");
        var booked = appointment();
        assertThat(agenda.entry(booked).orElseThrow()).satisfies(it -> {
            assertThat(it.state()).isEqualTo(State.BOOKED);
            assertThat(it.personName()).isEqualTo("Zélie Martin");
            assertThat(it.start().toInstant()).isEqualTo(offered().get(1).start());
        });
        assertThat(offered()).filteredOn(it -> it.number() != 2).allSatisfy(it -> assertThat(agenda.entry(it.id())).as("what was not chosen is free again").isEmpty());
        var confirmation = post.last(ZELIE);
        assertThat(confirmation.subject()).startsWith("Votre rendez-vous du");
        assertThat(confirmation.calendar()).contains("METHOD:REQUEST", "UID:" + booked.value());

        post.write(FROM_ZELIE, "ce jour là je ne peux pas, plutôt un jeudi", confirmation);
        var others = post.last(ZELIE);
        assertThat(others.text()).as("%s", whys()).contains("Il reste noté tant que vous n'avez pas choisi.").containsPattern("1 : jeudi \\d+ octobre");
        post.write(FROM_ZELIE, "1", others);
        assertThat(agenda.entry(booked).orElseThrow().start().getDayOfWeek()).hasToString("THURSDAY");
        assertThat(agenda.entry(booked).orElseThrow().state()).isEqualTo(State.BOOKED);
        var change = post.last(ZELIE);
        assertThat(change.subject()).startsWith("Votre rendez-vous a changé");
        assertThat(change.calendar()).contains("METHOD:REQUEST", "UID:" + booked.value());
        assertThat(sequence(change)).isGreaterThan(sequence(confirmation));

        post.write(FROM_ZELIE, "Je dois annuler le rendez-vous, désolée.", change);
        assertThat(agenda.entry(booked).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(post.last(ZELIE).subject()).startsWith("Annulé");
        assertThat(fates()).containsExactly("PROPOSED", "BOOKED", "PROPOSED", "BOOKED", "CANCELLED");
        assertThat(conversations.findAll()).allMatch(it -> it.turn() == Turn.NOBODY);
    }

    @Test
    void a_robot_that_answers_every_message_stops_after_three() {
        post.write(FROM_ZELIE, REQUEST);
        for (int n = 0; n < 5; n++) post.write(FROM_ZELIE, "0", post.last(ZELIE));

        assertThat(post.letters(ZELIE)).hasSize(3);
        assertThat(post.last(ZELIE).text()).contains("Quelqu'un de l'équipe va vous répondre.");
        assertThat(theOne().turn()).isEqualTo(Turn.DESK);
    }

    @Test
    void a_robot_that_agrees_to_everything_has_one_appointment() {
        post.write(FROM_ZELIE, REQUEST);
        for (int n = 0; n < 4; n++) post.write(FROM_ZELIE, "1", post.last(ZELIE));

        assertThat(post.letters(ZELIE)).hasSize(2);
        assertThat(db.sql("select count(*) from agenda.appointment where held_until is null and channel = 'EMAIL'").query(Integer.class).single()).isOne();
    }

    /** The loop that no header gives away: both sides answer at once, for ever, under new subjects. */
    @Test
    void a_robot_that_always_begins_anew_gets_ten_messages_a_day_at_most() {
        for (int n = 0; n < 6; n++) {
            post.write(FROM_ZELIE, REQUEST);
            post.write(FROM_ZELIE, "annulez", post.last(ZELIE));
        }
        assertThat(post.letters(ZELIE)).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void what_a_machine_wrote_is_never_answered() {
        post.raw("From: %s\nMessage-ID: <1@courriel.example>\nAuto-Submitted: auto-replied\nSubject: Absente\n\n%s\n".formatted(FROM_ZELIE, REQUEST));
        post.raw("From: liste@courriel.example\nMessage-ID: <2@courriel.example>\nList-Id: <liste.courriel.example>\nSubject: La lettre\n\n%s\n".formatted(REQUEST));
        post.raw("From: bonjour@briquet.example\nMessage-ID: <3@nous.example>\nSubject: Nous\n\n%s\n".formatted(REQUEST));
        post.raw("Return-Path: <>\nFrom: %s\nMessage-ID: <4@courriel.example>\nSubject: Undelivered\n\n%s\n".formatted(FROM_ZELIE, REQUEST));

        assertThat(post.letters("")).isEmpty();
        assertThat(fates()).containsOnly("IGNORED");
        assertThat(conversations.findAll()).isEmpty();
    }

    @Test
    void a_reply_that_is_not_clear_books_nothing_and_the_desk_sees_the_best_guess() {
        post.write(FROM_ZELIE, REQUEST);
        post.write(FROM_ZELIE, "Le 2 si mon fils peut me conduire", post.last(ZELIE));

        assertThat(post.letters(ZELIE)).hasSize(1);
        assertThat(theOne().turn()).isEqualTo(Turn.DESK);
        assertThat(lastSaid()).satisfies(it -> {
            assertThat(it.suggestion()).isEqualTo(Action.BOOK);
            assertThat(it.number()).isEqualTo(2);
            assertThat(it.why()).isEqualTo("intake.reply.desk.CONDITION");
        });
        assertThat(fates()).containsExactly("PROPOSED", "FOR_THE_DESK");
    }

    @Test
    void once_the_desk_has_it_the_program_says_no_more() {
        post.write(FROM_ZELIE, REQUEST);
        post.write(FROM_ZELIE, "Le 2 si mon fils peut me conduire", post.last(ZELIE));
        post.write(FROM_ZELIE, "le 2", post.last(ZELIE));

        assertThat(post.letters(ZELIE)).hasSize(1);
        assertThat(lastSaid().suggested()).isEqualTo(Suggestion.book(2));
    }

    @Test
    void money_lost_goes_to_the_top_of_the_desks_inbox_and_no_machine_answers() {
        post.write("Karim <karim.benali@courriel.example>", "Bonjour, je voudrais annuler mon rendez-vous de demain ou pas, je ne sais plus");
        post.write(FROM_ZELIE, "On m'a volé 800 euros, j'ai donné le code de ma carte au téléphone, aidez-moi vite");

        assertThat(post.letters("")).isEmpty();
        assertThat(conversations.findTop5ByAddressOrderByBegunAtDesc(ZELIE).getFirst().urgency()).isIn(Urgency.MONEY_LOST, Urgency.SECRET_GIVEN);
        assertThat(new InboxBoard(db).all().desk()).extracting(InboxBoard.Line::who).containsExactly("Zélie MARTIN", "Karim");
    }

    @Test
    void a_reply_from_another_address_is_for_the_desk() {
        post.write(FROM_ZELIE, REQUEST);
        post.write("fils@courriel.example", "le 2", post.last(ZELIE));

        assertThat(theOne().turn()).isEqualTo(Turn.DESK);
        assertThat(lastSaid().suggested()).isEqualTo(Suggestion.book(2));
        assertThat(post.letters("fils")).isEmpty();
    }

    @Test
    void a_time_that_was_taken_meanwhile_is_not_promised_and_others_are_proposed() {
        post.write(FROM_ZELIE, REQUEST);
        var first = offered().getFirst();
        var late = first.heldUntil().plus(Duration.ofHours(1));
        post.waitUntil(late);
        at(late, () -> agenda.book(new BookingRequest(AppointmentId.next(), KARIM, DEMARCHES, first.start(), first.counsellor(), first.site(), Channel.DESK)));
        post.write(FROM_ZELIE, "1", post.last(ZELIE));

        assertThat(post.last(ZELIE).text()).contains("Ce moment vient d'être pris par quelqu'un d'autre.");
        assertThat(offered()).extracting(Proposal::start).doesNotContain(first.start());
        assertThat(db.sql("select count(*) from agenda.appointment where channel = 'EMAIL' and held_until is null").query(Integer.class).single()).isZero();
    }

    @Test
    void a_late_reply_books_what_is_still_free() {
        post.write(FROM_ZELIE, REQUEST);
        post.waitUntil(offered().getFirst().heldUntil().plus(Duration.ofHours(1)));
        post.write(FROM_ZELIE, "1", post.last(ZELIE));

        assertThat(fates()).containsExactly("PROPOSED", "BOOKED");
    }

    @Test
    void wishes_are_heard() {
        post.write(FROM_ZELIE, "Bonjour, je voudrais un rendez-vous pour la CAF, plutôt un vendredi matin");

        assertThat(offered()).isNotEmpty().allSatisfy(it -> assertThat(it.start().atZone(StoppedClock.PARIS).getDayOfWeek()).hasToString("FRIDAY"));
    }

    @Test
    void none_of_them_brings_three_others() {
        post.write(FROM_ZELIE, REQUEST);
        var before = offered().stream().map(Proposal::start).toList();
        post.write(FROM_ZELIE, "aucun, plutôt la semaine prochaine", post.last(ZELIE));

        assertThat(fates()).as("%s", whys()).containsExactly("PROPOSED", "PROPOSED");
        assertThat(offered()).hasSize(3).extracting(Proposal::start).doesNotContainAnyElementsOf(before)
                .allSatisfy(start -> assertThat(start).isBetween(Instant.parse("2026-10-11T22:00:00Z"), Instant.parse("2026-10-18T22:00:00Z")));
        assertThat(db.sql("select count(*) from agenda.appointment where held_until is not null").query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void who_wants_no_appointment_any_more_is_told_so_and_everything_is_free_again() {
        post.write(FROM_ZELIE, REQUEST);
        post.write(FROM_ZELIE, "Finalement je n'ai plus besoin de rendez-vous, merci", post.last(ZELIE));

        assertThat(post.last(ZELIE).text()).contains("vous ne voulez plus de rendez-vous");
        assertThat(fates()).containsExactly("PROPOSED", "CANCELLED");
        assertThat(db.sql("select count(*) from agenda.appointment where held_until is not null").query(Integer.class).single()).isZero();
    }

    /** Booked by telephone, confirmed by e-mail: the reply is understood all the same. */
    @Test
    void a_reply_to_a_reminder_calls_the_appointment_off() {
        var id = bookedForKarim();
        post.comeRound();
        post.write("karim.benali@courriel.example", "Annulez svp, je suis malade", post.last("karim"));

        assertThat(agenda.entry(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void thanks_for_a_confirmation_bother_nobody() {
        bookedForKarim();
        post.comeRound();
        post.write("karim.benali@courriel.example", "Merci beaucoup, bonne journée", post.last("karim"));

        assertThat(fates()).containsExactly("IGNORED");
        assertThat(conversations.findAll()).noneMatch(Conversation::isOpen);
    }

    @Test
    void whoever_has_the_address_of_somebody_we_know_is_not_taken_for_them() {
        post.write("K. <karim.benali@courriel.example>", REQUEST);
        post.write("K. <karim.benali@courriel.example>", "1", post.last("karim"));

        var entry = agenda.entry(appointment()).orElseThrow();
        assertThat(entry.person()).isNotEqualTo(KARIM);
        assertThat(theOne().personConfirmedAt()).isNull();
    }

    @Test
    void secrets_are_kept_nowhere() {
        post.write(FROM_ZELIE, REQUEST);
        post.write(FROM_ZELIE, "le 2 ? mon mot de passe est : soleil2024", post.last(ZELIE));

        assertThat(db.sql("select string_agg(text || coalesce(subject, ''), ' ') from messaging.incoming").query(String.class).single()).doesNotContain("soleil2024");
        assertThat(db.sql("select string_agg(array_to_string(facts, ' '), ' ') from intake.conversation_entry").query(String.class).single()).doesNotContain("soleil2024");
    }

    @Test
    void silence_ends_a_conversation_after_ten_days() {
        post.write(FROM_ZELIE, REQUEST);
        var later = post.now().plus(Duration.ofDays(10)).plusSeconds(60);
        at(later, () -> program.getBean(Correspondence.class).closeSilent(theOne().id()));

        assertThat(theOne().turn()).isEqualTo(Turn.NOBODY);
    }

    private static int sequence(Letter letter) {
        return letter.calendar().lines().filter(it -> it.startsWith("SEQUENCE:")).map(it -> Integer.parseInt(it.substring(9))).findFirst().orElseThrow();
    }

    private AppointmentId bookedForKarim() {
        db.sql("update people.person set channel = 'EMAIL' where id = :karim").param("karim", KARIM.value()).update();
        var slot = agenda.best(new SlotWish(DEMARCHES, null, null, StoppedClock.TODAY.plusDays(1), 20, HalfDay.ANY, null), 1).getFirst();
        var id = AppointmentId.next();
        agenda.book(new BookingRequest(id, KARIM, DEMARCHES, slot.start(), slot.counsellor(), slot.site(), Channel.DESK));
        return id;
    }

    private void at(Instant moment, Runnable work) {
        program.getBean(StoppedClock.Hands.class).at(moment, work);
    }

    private boolean free(Slot slot) {
        return agenda.slots(new SlotWish(DEMARCHES, slot.site(), slot.counsellor(), StoppedClock.TODAY, 60, HalfDay.ANY, null)).contains(slot);
    }

    private Conversation theOne() {
        assertThat(conversations.findAll()).hasSize(1);
        return conversations.findAll().getFirst();
    }

    private AppointmentId appointment() {
        return conversations.findAll().stream().map(Conversation::appointment).filter(it -> it != null).findFirst().orElseThrow();
    }

    /** Those of the last round. */
    private List<Proposal> offered() {
        var all = proposals.findAll();
        int last = all.stream().mapToInt(Proposal::round).max().orElseThrow();
        return all.stream().filter(it -> it.round() == last).sorted(Comparator.comparingInt(Proposal::number)).toList();
    }

    private Entry lastSaid() {
        return entries.findByConversationOrderByAtAscIdAsc(theOne().id()).stream().filter(it -> it.arrival() != null).reduce((_, last) -> last).orElseThrow();
    }

    /** Each message's fate, and why. */
    private List<String> whys() {
        return db.sql("""
                select incoming.fate || ' ' || entry.why || ' ' || array_to_string(entry.facts, ' ') || coalesce(' ' || entry.suggestion, '')
                  from messaging.incoming join intake.conversation_entry as entry on entry.arrival = incoming.id order by uid
                """).query(String.class).list();
    }

    private List<String> fates() {
        return db.sql("select fate from messaging.incoming order by uid").query(String.class).list();
    }
}
