package fr.etincelle.accounts;

import static fr.etincelle.accounts.NewPassword.Objection.NAMES_THEM;
import static fr.etincelle.accounts.NewPassword.Objection.TOO_COMMON;
import static fr.etincelle.accounts.NewPassword.Objection.TOO_LONG;
import static fr.etincelle.accounts.NewPassword.Objection.TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"trois pommes au four", "mon chien est brun", "kD9!wq-27vX_z", "correct horse battery", "дом у синей реки", "briquet rouge sur table ronde"})
    void unrelated_words_and_real_chance_will_do(String wished) {
        assertThat(wish(wished).objection()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"motdepasse1234", "MotDePasse2026!", "azertyuiop123", "azertyuiopqsdf", "123456789012", "aaaaaaaaaaaa", "Bonjour2026!!",
            "soleilsoleil", "Password1234!", "abcdefghijkl", "Conseiller2026!", "jaimelechocolat", "01/01/1980 01", "éééééééééééé", "p@ssw0rdp@ssw0rd"})
    void what_is_tried_first_will_not(String wished) {
        assertThat(wish(wished).objection()).contains(TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claire.morel57", "MorelClaire!!2026", "conseillere@briquet.example", "Le Briquet 57730", "CLAIREMOREL..1"})
    void their_own_name_address_or_centre_will_not(String wished) {
        assertThat(wish(wished).objection()).contains(NAMES_THEM);
    }

    @Test
    void twelve_characters_are_enough_however_they_are_stored() {
        assertThat(wish("kD9!wq-27vX").objection()).contains(TOO_SHORT);
        assertThat(wish("kD9!wq-27vX_").objection()).isEmpty();
        assertThat(wish("😀".repeat(6)).objection()).contains(TOO_SHORT);
        assertThat(wish("").objection()).contains(TOO_SHORT);
    }

    @Test
    void two_hundred_are_the_most() {
        var long_ = "quatre chemins bleus ".repeat(10);
        assertThat(wish(long_.substring(0, 200)).objection()).isEmpty();
        assertThat(wish(long_.substring(0, 201)).objection()).contains(TOO_LONG);
        assertThat(wish("x".repeat(200)).objection()).contains(TOO_COMMON);
    }

    private static NewPassword wish(String value) {
        return new NewPassword(value, List.of("Claire Morel", "conseillere@briquet.example", "Le Briquet", "Mairie de Valmont"));
    }
}
