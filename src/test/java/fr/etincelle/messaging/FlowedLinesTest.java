package fr.etincelle.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowedLinesTest {

    static final String LONG = "Bonjour Renée, votre rendez-vous avec Claire Morel est le mardi 6 octobre à 9 h au Briquet, 12 rue des Étincelles à Folschviller.";

    @Test
    void no_line_is_longer_than_mail_programs_like() {
        assertThat(FlowedLines.of(LONG).split("\r\n")).hasSize(2).allMatch(line -> line.length() <= 76);
    }

    @Test
    void lines_that_belong_together_can_be_joined_again() {
        assertThat(FlowedLines.of(LONG).replace(" \r\n", " ")).isEqualTo(LONG);
    }

    @Test
    void short_lines_stay_apart_whatever_they_end_in() {
        assertThat(FlowedLines.of("1 : lundi \n2 : mardi\r\n\r\n3 : jeudi")).isEqualTo("1 : lundi\r\n2 : mardi\r\n\r\n3 : jeudi");
    }

    @Test
    void what_would_look_like_a_quotation_is_set_off_by_a_space() {
        assertThat(FlowedLines.of("> oui\nFrom 9 to 10\n  ici")).isEqualTo(" > oui\r\n From 9 to 10\r\n   ici");
    }

    @Test
    void a_signature_is_left_alone() {
        assertThat(FlowedLines.of("Bonjour\n-- \nLe Briquet")).isEqualTo("Bonjour\r\n-- \r\nLe Briquet");
    }

    @Test
    void one_word_that_is_too_long_stays_one_word() {
        var address = "https://briquet.example/" + "a".repeat(120);

        assertThat(FlowedLines.of("Voir " + address)).isEqualTo("Voir \r\n" + address);
    }
}
