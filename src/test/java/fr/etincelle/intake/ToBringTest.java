package fr.etincelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToBringTest {

    @Test
    void things_in_a_row_are_told_apart() {
        assertThat(ToBring.things("Une pièce d'identité, le courrier reçu, votre téléphone allumé."))
                .containsExactly("Une pièce d'identité", "le courrier reçu", "votre téléphone allumé");
        assertThat(ToBring.things("Votre RIB ; l'avis d'impôt\nvos lunettes")).containsExactly("Votre RIB", "l'avis d'impôt", "vos lunettes");
    }

    @Test
    void a_comma_that_only_says_more_of_a_thing_leaves_it_whole() {
        assertThat(ToBring.things("Le message ou la page, sur votre téléphone.")).containsExactly("Le message ou la page, sur votre téléphone");
        assertThat(ToBring.things("Votre appareil, chargé, avec son code.")).containsExactly("Votre appareil, chargé, avec son code");
    }

    @Test
    void nothing_to_bring_is_nothing() {
        assertThat(ToBring.things("")).isEmpty();
    }
}
