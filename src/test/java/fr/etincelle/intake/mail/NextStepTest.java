package fr.etincelle.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.intake.enquiry.EnquiryReader;
import fr.etincelle.intake.mail.Step.AskTheDesk;
import fr.etincelle.intake.mail.Step.Book;
import fr.etincelle.intake.mail.Step.CallOff;
import fr.etincelle.intake.mail.Step.GiveUp;
import fr.etincelle.intake.mail.Step.LeaveAlone;
import fr.etincelle.intake.mail.Step.LeavePlace;
import fr.etincelle.intake.mail.Step.Propose;
import fr.etincelle.intake.mail.Step.TakePlace;
import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.messaging.incoming.Mailbox;
import fr.etincelle.messaging.incoming.MachineSign;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message leads to, by how the conversation stands. */
class NextStepTest {

    static final ZonedDateTime MONDAY_NINE = ZonedDateTime.of(2026, 10, 5, 9, 0, 0, 0, ZoneId.of("Europe/Paris"));
    static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 10, 6, 9, 0);
    static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 10, 7, 9, 0);
    static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 10, 8, 14, 0);
    static final List<LocalDateTime> THREE = List.of(TUESDAY, WEDNESDAY, THURSDAY);
    static final String REQUEST = "Bonjour, je voudrais un rendez-vous pour la CAF";

    @Test
    void a_request_is_answered_with_proposals() {
        assertThat(step(nothingYet(), REQUEST)).isInstanceOf(Propose.class);
    }

    @Test
    void a_home_visit_and_a_question_are_for_the_desk() {
        assertThat(step(nothingYet(), "Bonjour, je voudrais un rendez-vous à mon domicile pour la CAF, je ne peux pas me déplacer")).isInstanceOf(AskTheDesk.class);
        assertThat(step(nothingYet(), "Quels sont vos horaires ?")).isInstanceOf(AskTheDesk.class);
    }

    @Test
    void a_number_books() {
        assertThat(step(offered(), "2")).isInstanceOfSatisfying(Book.class, it -> assertThat(it.number()).isEqualTo(2));
    }

    @Test
    void none_brings_others_and_a_cancellation_ends_it() {
        assertThat(step(offered(), "aucun")).isInstanceOf(Propose.class);
        assertThat(step(offered(), "annulez")).isInstanceOf(GiveUp.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "aucun", "annulez", REQUEST})
    void in_the_hands_of_the_desk_nothing_happens_by_itself(String text) {
        assertThat(step(new Situation(MONDAY_NINE, THREE, null, null, true, true, true, 1), text)).isInstanceOf(AskTheDesk.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "aucun", "annulez", REQUEST})
    void from_another_address_nothing_happens_by_itself(String text) {
        assertThat(step(new Situation(MONDAY_NINE, THREE, null, null, true, false, false, 1), text)).isInstanceOf(AskTheDesk.class);
    }

    @Test
    void after_two_rounds_a_person_takes_over_and_says_so() {
        assertThat(step(new Situation(MONDAY_NINE, THREE, null, null, true, true, false, 2), "aucun"))
                .isInstanceOfSatisfying(AskTheDesk.class, it -> assertThat(it.handover()).isTrue());
        assertThat(step(new Situation(MONDAY_NINE, THREE, null, null, true, true, false, 3), "aucun"))
                .isInstanceOfSatisfying(AskTheDesk.class, it -> assertThat(it.handover()).isFalse());
    }

    @Test
    void after_three_messages_even_a_clear_choice_is_for_the_desk() {
        assertThat(step(new Situation(MONDAY_NINE, THREE, null, null, true, true, false, 3), "2"))
                .isInstanceOfSatisfying(AskTheDesk.class, it -> assertThat(it.suggestion()).isEqualTo(Suggestion.book(2)));
    }

    @Test
    void somebody_who_lost_money_reads_no_proposal() {
        assertThat(step(nothingYet(), "Je voudrais un rendez-vous vite, on m'a volé 800 euros sur mon compte")).isInstanceOf(AskTheDesk.class);
        assertThat(step(offered(), "le 2, on m'a volé 800 euros sur mon compte hier")).isInstanceOf(AskTheDesk.class);
    }

    @Test
    void an_appointment_is_called_off_or_another_time_proposed() {
        assertThat(step(booked(true), "Je dois annuler le rendez-vous")).isInstanceOf(CallOff.class);
        assertThat(step(booked(true), "ce jour là je ne peux pas, plutôt jeudi")).isInstanceOf(Propose.class);
        assertThat(step(booked(true), "Merci beaucoup")).isInstanceOf(LeaveAlone.class);
    }

    @Test
    void a_new_message_of_somebody_who_has_an_appointment_is_not_taken_for_an_answer() {
        assertThat(step(booked(false), "Oui")).isInstanceOf(AskTheDesk.class);
        assertThat(step(booked(false), "Bonjour, je voudrais un rendez-vous pour ma sœur, pour la CAF")).isInstanceOf(AskTheDesk.class);
        assertThat(step(booked(false), "Bonjour, je dois annuler mon rendez-vous de mardi")).isInstanceOf(CallOff.class);
    }

    @Test
    void a_change_under_way_makes_a_cancellation_unclear() {
        assertThat(step(new Situation(MONDAY_NINE, THREE, TUESDAY, null, true, true, false, 1), "annulez"))
                .isInstanceOfSatisfying(AskTheDesk.class, it -> assertThat(it.suggestion()).isEqualTo(Suggestion.CALL_OFF));
    }

    @Test
    void a_place_from_the_waiting_list_is_taken_or_left_by_a_word() {
        assertThat(step(place(), "OUI")).isInstanceOf(TakePlace.class);
        assertThat(step(place(), "non merci")).isInstanceOf(LeavePlace.class);
        assertThat(step(place(), "je ne sais pas encore")).isInstanceOf(AskTheDesk.class);
    }

    @Test
    void a_machine_changes_nothing() {
        assertThat(step(offered(), "2", MachineSign.AUTO_SUBMITTED)).isInstanceOf(LeaveAlone.class);
    }

    private static Situation nothingYet() {
        return new Situation(MONDAY_NINE, List.of(), null, null, false, true, false, 0);
    }

    private static Situation offered() {
        return new Situation(MONDAY_NINE, THREE, null, null, true, true, false, 1);
    }

    private static Situation booked(boolean answersUs) {
        return new Situation(MONDAY_NINE, List.of(), TUESDAY, null, answersUs, true, false, 0);
    }

    private static Situation place() {
        return new Situation(MONDAY_NINE, List.of(), null, TUESDAY, true, true, false, 0);
    }

    private static Step step(Situation now, String text) {
        return step(now, text, null);
    }

    private static Step step(Situation now, String text, @Nullable MachineSign sign) {
        var mail = new IncomingMail(new Mailbox("zelie@courriel.example", "Zélie"), null, "Bonjour", null, "<1@courriel.example>", null, List.of(), text, List.of(), Set.of(), sign);
        return new NextStep(now, text, new EnquiryReader(List.of(), Set.of()).read(mail, MONDAY_NINE.toLocalDate())).step();
    }
}
