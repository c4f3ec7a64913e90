package fr.etincelle.intake.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
            "merkredi, mercredi", "mercredit, mercredi", "mercrdi, mercredi", "vandredi, vendredi", "venderdi, vendredi", "mardy, mardi", "mradi, mardi", "geudi, jeudi",
            "deu, deux", "trwa, trois", "troisiemme, troisieme", "aucin, aucun", "ocun, aucun", "anule, annuler", "jpeux, je peux", "dmain, demain", "2main, demain",
            "mat1, matin", "dacor, d accord", "eure, heure", "novanbre, novembre", "numerro, numero", "disponnible, disponible"})
    void a_slip_is_put_right(String written, String meant) {
        assertThat(String.join(" ", Spelling.meant(written))).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "mari", "marie", "merci", "mars", "marche", "martin", "dieu", "doux", "toi", "toit", "roi", "dent", "annuel", "repose", "presse", "reviens", "parlait", "valise",
            "conteste", "lundy2", "jedi", "medecine", "mutinee", "contient", "zgorb"})
    void another_word_is_left_alone(String word) {
        assertThat(Spelling.meant(word)).doesNotContain("mardi", "deux", "trois", "annuler", "demain", "matin", "present", "retiens", "reponse");
    }

    @Test
    void tuesday_and_thanks_never_meet() {
        assertThat(Spelling.meant("merdi")).containsExactly("merdi");
        assertThat(Ear.hear("mardi")).isNotEqualTo(Ear.hear("merci"));
    }

    @ParameterizedTest
    @CsvSource({"mardi, mardy", "mercredi, merkredi", "vendredi, vandredit", "jeudi, geudit", "prefere, prefaire", "quatre, katre"})
    void words_that_sound_alike_have_one_key(String word, String other) {
        assertThat(Ear.hear(word)).isEqualTo(Ear.hear(other));
    }

    @ParameterizedTest
    @CsvSource({"reponse, reponds", "matin, marin", "demain, demi", "deux, doux", "lundi, lundimanche"})
    void words_that_do_not_have_two(String word, String other) {
        assertThat(Ear.hear(word)).isNotEqualTo(Ear.hear(other));
    }
}
