package fr.etincelle.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One has to call somebody something, by what stands beside their address. */
class SenderTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "Fatima BENALI, Fatima, Benali",
            "BENALI Fatima, Fatima, Benali",
            "fatima benali, Fatima, Benali",
            "Jean-Pierre O'Connor, Jean-Pierre, O'connor",
            "MARTIN-DUPONT Zélie, Zélie, Martin-Dupont",
            "Renée, Renée, -",
            "RENÉE, Renée, -"})
    void a_name_is_told_apart_from_a_family_name(String name, String first, String last) {
        assertThat(Sender.named(name)).contains(new Sender(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fatima@courriel.example", "Service client de la mairie de Valmont", "<script>", "Fatima 57", "x", " "})
    void what_no_person_is_called_is_no_name(String name) {
        assertThat(Sender.named(name)).isEmpty();
    }

    @Test
    void without_a_name_the_address_has_to_do() {
        assertThat(Sender.of(null, "fatima.benali57@courriel.example")).isEqualTo(new Sender("Fatima", null));
        assertThat(Sender.of("", "5789@courriel.example")).isEqualTo(new Sender("5789@courriel.example", null));
    }
}
