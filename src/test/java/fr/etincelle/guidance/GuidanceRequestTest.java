package fr.etincelle.guidance;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static fr.etincelle.guidance.GuidanceAnswer.Reason.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.guidance.GuidanceAnswer.Objection;
import fr.etincelle.guidance.Occasion.Place;
import fr.etincelle.guidance.WorkDone.Kind;
import fr.etincelle.guidance.WorkDone.Outcome;
import fr.etincelle.shared.NationalTerms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuidanceRequestTest {

    static final NationalTerms TERMS = new NationalTerms();
    static final Occasion HERE = new Occasion(Place.SITE, MARCEL_MARTIN, TODAY, 90);
    static final WorkDone MAIL = work(List.of("email"), List.of(), null);

    @Test
    void an_ordinary_note_holds_together() {
        assertThat(objections(HERE, MAIL, Words.NONE)).isEmpty();
    }

    @Test
    void help_has_at_least_one_topic_of_the_national_list() {
        assertThat(objections(HERE, work(List.of(), List.of(), null), Words.NONE)).containsExactly(new Objection("topics", TOPIC_MISSING));
        assertThat(objections(HERE, work(List.of("minitel"), List.of(), null), Words.NONE)).containsExactly(new Objection("topics", UNKNOWN_CHOICE));
    }

    @Test
    void formalities_are_named_only_under_their_topic() {
        var under = work(List.of("email", "aide_aux_demarches_administratives"), List.of("logement"), "aide au logement");
        assertThat(objections(HERE, under, Words.NONE)).isEmpty();

        assertThat(objections(HERE, work(List.of("email"), List.of("logement"), "aide au logement"), Words.NONE)).containsExactly(
                new Objection("formalityTopics", FORMALITY_WITHOUT_TOPIC), new Objection("formality", FORMALITY_WITHOUT_TOPIC));
    }

    @Test
    void help_lasts_five_minutes_to_ten_hours() {
        assertThat(objections(lasting(5), MAIL, Words.NONE)).isEmpty();
        assertThat(objections(lasting(600), MAIL, Words.NONE)).isEmpty();
        assertThat(objections(lasting(4), MAIL, Words.NONE)).containsExactly(new Objection("durationMinutes", DURATION_OUT_OF_RANGE));
        assertThat(objections(lasting(601), MAIL, Words.NONE)).containsExactly(new Objection("durationMinutes", DURATION_OUT_OF_RANGE));
    }

    @Test
    void what_is_to_come_or_long_past_is_not_told() {
        assertThat(objections(on(TODAY.minusYears(1)), MAIL, Words.NONE)).isEmpty();
        assertThat(objections(on(TODAY.plusDays(1)), MAIL, Words.NONE)).containsExactly(new Objection("date", DATE_TO_COME));
        assertThat(objections(on(TODAY.minusYears(1).minusDays(1)), MAIL, Words.NONE)).containsExactly(new Objection("date", DATE_TOO_OLD));
    }

    @Test
    void a_site_has_a_name_and_no_other_place_has_one() {
        assertThat(objections(new Occasion(Place.HOME, null, TODAY, 60), MAIL, Words.NONE)).isEmpty();
        assertThat(objections(new Occasion(Place.SITE, null, TODAY, 60), MAIL, Words.NONE)).containsExactly(new Objection("place", SITE_MISSING));
        assertThat(objections(new Occasion(Place.REMOTE, MARCEL_MARTIN, TODAY, 60), MAIL, Words.NONE)).containsExactly(new Objection("place", SITE_NOT_HERE));
    }

    @Test
    void choices_come_from_the_national_lists() {
        var hostile = new WorkDone(Kind.HELP, Outcome.DONE, List.of("email"), List.of(), null, List.of("drone"), "tout_seul", "voisin");
        var helped = Helped.withoutAppointment(null, "centenaire", "autre");

        assertThat(new GuidanceRequest(GuidanceNoteId.next(), CLAIRE_THE_COUNSELLOR, helped, HERE, hostile, Words.NONE).objections(TERMS, TODAY))
                .extracting(Objection::field).containsExactly("equipment", "autonomy", "redirectedTo", "ageBand", "gender");
    }

    @Test
    void no_equipment_goes_with_no_other_equipment() {
        assertThat(objections(HERE, with(List.of("aucun")), Words.NONE)).isEmpty();
        assertThat(objections(HERE, with(List.of("tablette", "aucun")), Words.NONE)).containsExactly(new Objection("equipment", NO_EQUIPMENT_AND_SOME));
    }

    @Test
    void secrets_are_refused_in_every_field_that_takes_words() {
        assertThat(objections(HERE, MAIL, new Words("mdp: Tournesol12", "sa carte 4970 1000 0000 0055", "IBAN FR7630006000011234567890189")))
                .containsExactly(new Objection("mine", PASSWORD), new Objection("team", CARD_NUMBER), new Objection("summary", BANK_ACCOUNT));
        assertThat(objections(HERE, work(List.of(WorkDone.FORMALITIES), List.of(), "dossier 2 55 08 14 168 025 38"), Words.NONE))
                .containsExactly(new Objection("formality", SOCIAL_SECURITY));
    }

    @Test
    void words_have_a_length() {
        assertThat(objections(HERE, MAIL, new Words(null, "a".repeat(4000), null))).isEmpty();
        assertThat(objections(HERE, MAIL, new Words(null, "a".repeat(4001), null))).containsExactly(new Objection("team", TOO_LONG));
    }

    private static List<Objection> objections(Occasion occasion, WorkDone work, Words words) {
        return new GuidanceRequest(GuidanceNoteId.next(), CLAIRE_THE_COUNSELLOR, Helped.withoutAppointment(null, null, null), occasion, work, words)
                .objections(TERMS, TODAY);
    }

    private static Occasion lasting(int minutes) {
        return new Occasion(Place.SITE, MARCEL_MARTIN, TODAY, minutes);
    }

    private static Occasion on(LocalDate day) {
        return new Occasion(Place.SITE, MARCEL_MARTIN, day, 60);
    }

    private static WorkDone with(List<String> equipment) {
        return new WorkDone(Kind.HELP, Outcome.DONE, List.of("email"), List.of(), null, equipment, null, null);
    }

    private static WorkDone work(List<String> topics, List<String> formalityTopics, @Nullable String formality) {
        return new WorkDone(Kind.HELP, Outcome.DONE, topics, formalityTopics, formality, List.of(), null, null);
    }
}
