package fr.etincelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyHintsTest {

    @Test
    void a_need_is_chosen_by_the_first_letter_of_one_of_its_words() {
        assertThat(KeyHints.of(List.of("Vérifier un message", "Écrire un e-mail"))).containsValues("v", "e");
    }

    @Test
    void letters_that_already_do_something_at_the_desk_are_left_alone() {
        assertThat(KeyHints.of(List.of("Aide pour une démarche"))).containsValue("d");
        assertThat(KeyHints.of(List.of("Pil"))).doesNotContainValue("p").doesNotContainValue("i").doesNotContainValue("l").hasSize(1);
    }

    @Test
    void no_two_needs_share_a_letter() {
        var labels = IntStream.range(0, 16).mapToObj("Démarche %d"::formatted).toList();

        assertThat(KeyHints.of(labels).values()).hasSize(16).doesNotHaveDuplicates().doesNotContain("a", "p", "1");
    }

    @Test
    void a_seventeenth_need_has_no_key_but_is_no_trouble() {
        assertThat(KeyHints.of(IntStream.range(0, 20).mapToObj("Démarche %d"::formatted).toList())).hasSize(16);
    }
}
