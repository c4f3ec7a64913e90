package fr.etincelle.intake.reply;

import static fr.etincelle.intake.reply.Replies.MONDAY;
import static fr.etincelle.intake.reply.Replies.TUESDAY_WEDNESDAY_FRIDAY;
import static fr.etincelle.intake.reply.Replies.meaningOf;
import static fr.etincelle.intake.reply.Replies.starts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etincelle.intake.reply.ReplyMeaning.Accept;
import fr.etincelle.intake.reply.ReplyMeaning.Cancel;
import fr.etincelle.intake.reply.ReplyMeaning.ForTheDesk;
import fr.etincelle.intake.reply.ReplyMeaning.Ignore;
import fr.etincelle.intake.reply.ReplyMeaning.NoneSuits;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {

    @Test
    void a_choice_is_booked_and_tells_which_words_made_it() {
        assertThat(meaningOf("Bonjour, plutôt mercredi à 14h svp"))
                .isEqualTo(new Accept(2, new Why("intake.reply.accept.choice", List.of("mercredi 14:00"))));
    }

    @Test
    void a_yes_is_an_answer_to_one_proposal_and_none_to_three() {
        assertThat(meaningOf("oui", "2026-11-26T15:00")).isInstanceOf(Accept.class);
        assertThat(meaningOf("oui")).isInstanceOfSatisfying(ForTheDesk.class, it -> assertThat(it.reason()).isEqualTo(DeskReason.WHICH_ONE));
    }

    @Test
    void wishes_go_with_a_refusal() {
        assertThat(meaningOf("Aucun ne me va, je travaille le matin et le mercredi")).isInstanceOfSatisfying(NoneSuits.class, it ->
                assertThat(it.wishes()).containsExactly(new Wish.Part(DayPart.MORNING, false), new Wish.Weekday(DayOfWeek.WEDNESDAY, false)));
        assertThat(meaningOf("aucun, la semaine prochaine plutôt")).isInstanceOfSatisfying(NoneSuits.class, it ->
                assertThat(it.wishes()).containsExactly(new Wish.Week(1, true)));
    }

    @Test
    void an_end_of_it_all_is_a_cancellation() {
        assertThat(meaningOf("Annulez svp je ne peux plus venir")).isEqualTo(new Cancel(new Why("intake.reply.cancel", List.of("annuler"))));
    }

    @Test
    void a_machine_gets_no_answer_and_a_person_who_is_away_gets_one() {
        assertThat(meaningOf("Réponse automatique : absent jusqu'au 2 décembre")).isInstanceOf(Ignore.class);
        assertThat(meaningOf("Je suis absente jusqu'au 2 décembre")).isInstanceOf(ForTheDesk.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 ou 3                                     | SEVERAL_CHOICES
            le 2 si mon fils peut m'amener             | CONDITION
            peut-être le 2                             | DOUBT
            le 2, c'est où ?                           | QUESTION
            mercredi vers 14h                          | VAGUE_TIME
            le 2 mais rappelez moi                     | CALL_ME
            je voudrais décaler le 2                   | CHANGE
            comme vous voulez                          | ANY_WILL_DO
            on sera 2                                  | NUMBER_OF_SOMETHING
            jeudi 26                                   | NOT_OFFERED
            mercredi matin                             | NOT_OFFERED
            le 2, je ne peux pas                       | CONTRADICTION
            pas le 2                                   | SOME_REFUSED
            ok merci                                   | WHICH_ONE
            plutôt l'après-midi                        | WISH_ONLY
            le 2, ma fille m'attend                    | OTHER_WORDS
            zgorb                                      | NOT_UNDERSTOOD
            on m'a volé ma carte                       | DISTRESS
            m\u0430rdi                                 | HIDDEN_SIGNS
            """)
    void the_desk_reads_what_is_not_sure_and_knows_why(String reply, DeskReason reason) {
        assertThat(meaningOf(reply)).isInstanceOfSatisfying(ForTheDesk.class, it -> {
            assertThat(it.reason()).isEqualTo(reason);
            assertThat(it.why().message()).isEqualTo("intake.reply.desk." + reason);
            assertThat(it.isUrgent()).isEqualTo(reason == DeskReason.DISTRESS);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            le 2, c'est où ?        | accept
            le 2 sinon le 3         | accept
            finalement non merci    | none
            annulez le 2            | cancel
            autre date svp          | none
            """)
    void the_desk_needs_one_key_to_follow_the_best_guess(String reply, String action) {
        assertThat(meaningOf(reply)).isInstanceOfSatisfying(ForTheDesk.class, it ->
                assertThat(it.suggestion().map(ReplyBench::action)).contains(action));
    }

    @Test
    void what_is_past_is_not_booked() {
        var thursday = MONDAY.plusDays(3);

        assertThat(new Reply(thursday, TUESDAY_WEDNESDAY_FRIDAY, "le 2").meaning())
                .isInstanceOfSatisfying(ForTheDesk.class, it -> assertThat(it.reason()).isEqualTo(DeskReason.ALREADY_PAST));
        assertThat(new Reply(thursday, TUESDAY_WEDNESDAY_FRIDAY, "le 3").meaning()).isInstanceOf(Accept.class);
    }

    @Test
    void tomorrow_is_counted_from_the_day_the_reply_came_unless_it_came_at_night() {
        assertThat(meaningOf("demain")).isInstanceOfSatisfying(Accept.class, it -> assertThat(it.slot()).isOne());
        assertThat(new Reply(MONDAY.plusDays(1).withHour(1), TUESDAY_WEDNESDAY_FRIDAY, "demain").meaning()).isInstanceOf(ForTheDesk.class);
    }

    @Test
    void a_number_that_is_also_a_day_among_the_offers_is_asked_about() {
        var april = starts("2027-03-30T16:00", "2027-04-01T09:30", "2027-04-02T13:30");

        assertThat(new Reply(MONDAY, april, "le 2").meaning()).isInstanceOf(ForTheDesk.class);
        assertThat(new Reply(MONDAY, april, "numéro 2").meaning()).isInstanceOfSatisfying(Accept.class, it -> assertThat(it.slot()).isEqualTo(2));
        assertThat(new Reply(MONDAY, april, "le 2 avril").meaning()).isInstanceOfSatisfying(Accept.class, it -> assertThat(it.slot()).isEqualTo(3));
    }

    @Test
    void nothing_and_too_much_go_to_the_desk() {
        assertThat(meaningOf(" \n\t")).isInstanceOfSatisfying(ForTheDesk.class, it -> assertThat(it.reason()).isEqualTo(DeskReason.EMPTY));
        assertThat(meaningOf("le 2 ".repeat(2_000))).isInstanceOfSatisfying(ForTheDesk.class, it -> assertThat(it.reason()).isEqualTo(DeskReason.TOO_LONG));
    }

    @Test
    void an_answer_needs_a_question() {
        assertThatThrownBy(() -> new Reply(MONDAY, List.of(), "2")).isInstanceOf(IllegalArgumentException.class);
    }
}
