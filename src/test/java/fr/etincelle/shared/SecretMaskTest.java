package fr.etincelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMaskTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon mot de passe : Soleil57, merci                                   | Mon mot de passe : [masqué], merci
            mon mot de passe est :¶Soleil57!¶Merci                               | mon mot de passe est :¶[masqué]¶Merci
            mon mot de passe c'est soleil et ça ne marche pas                    | mon mot de passe c'est [masqué] et ça ne marche pas
            Mot de passe de sa boîte : lune bleue                                | Mot de passe de sa boîte : [masqué]
            mdp = 12 pommes                                                      | mdp = [masqué]
            mot de passe : « le chat noir ».                                     | mot de passe : « [masqué] ».
            mot de passe 14071952                                                | mot de passe [masqué]
            le code de ma carte est 4821                                         | le code de ma carte est [masqué]
            j'ai donné le code reçu 482 913 au téléphone                         | j'ai donné le code reçu [masqué] au téléphone
            cryptogramme : 123                                                   | cryptogramme : [masqué]
            code secret ٤٨٢١                                                     | code secret [masqué]
            clé wifi 9A8B7C6D5E                                                  | clé wifi [masqué]
            identifiant rose57 / Bichon_2010                                     | identifiant rose57 / Bichon_2010
            identifiants : rose57 / Bichon_2010                                  | identifiants : [masqué] / [masqué]
            carte 4970 1000 0000 0055 exp 12/27                                  | carte [masqué] exp 12/27
            carte ４９７０１０００００００００５５                                    | carte [masqué]
            carte 4970 1000 0000 0056                                            | carte [masqué]
            4970 1012 3456 7890 en mars                                          | [masqué] en mars
            IBAN FR76 3000 6000 0112 3456 7890 189 de madame                     | IBAN [masqué] de madame
            IBAN FR76 1234 5678 9012 3456 7890 123 de madame                     | IBAN [masqué] de madame
            carte 4970 1000¶0000 0055 merci                                      | carte [masqué] merci
            FR76 3000 6000 0112¶3456 7890 189 merci                              | [masqué] merci
            DE89 3704 0044 0532 0130 00 merci                                    | [masqué] merci
            n° de sécu 2 55 08 14 168 025 38.                                    | n° de sécu [masqué].
            secu 268075746300187                                                 | secu [masqué]
            """)
    void the_secret_alone_is_covered(String text, String masked) {
        assertThat(SecretInText.masked(text.replace('¶', '\n'))).isEqualTo(masked.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mot de passe oublié, pouvez-vous m'aider ?", "J'ai perdu mon mot de passe.", "Rappelez-moi au 06 39 98 00 01 ou au +33 6 39 98 00 01", "code postal 57730", "Le code à 6 chiffres n'arrive pas",
            "SIRET 123 456 789 00012", "Le 05/10/2026 de 9 h à 10 h 30", "n° allocataire 1234567", "Bonjour\n\nDéjà vu à l'été — « oui » ?\n", "code de la route 2026", ""})
    void everything_else_stays_as_it_was(String text) {
        assertThat(SecretInText.masked(text)).isEqualTo(text);
    }

    @Test
    void what_is_masked_is_not_masked_again() {
        var once = SecretInText.masked("mot de passe : Soleil57 et code 4821, carte 4970 1000 0000 0055");

        assertThat(SecretInText.masked(once)).isEqualTo(once);
    }

    /** Pieces of secrets put together in every way: nothing that can be found is left. */
    @Test
    void no_secret_is_left() {
        var pieces = List.of("mot de passe", "mdp", " : ", " est ", " = ", "Soleil57", "azerty", "4821", "4970 1000 0000 0055", "FR76 3000 6000 0112 3456 7890 189", "2 55 08 14 168 025 38", "code secret", "\n", ". ", " et ", "\u00a0", "-", "12", "06 39 98 00 01", "[masqué]", "«", "»", "é", "٤٨", "carte ", "password");
        var random = new SplittableRandom(20261005);
        for (int i = 0; i < 4000; i++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(1, 12); piece > 0; piece--) text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            assertThat(SecretInText.in(SecretInText.masked(text.toString()))).as(text.toString()).isEmpty();
        }
    }

    @Test
    void an_enormous_text_is_masked_in_no_time() {
        var enormous = "mot de passe 1 ".repeat(5_000) + "1 ".repeat(20_000) + "FR76".repeat(10_000) + "code ".repeat(5_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> SecretInText.masked(enormous));
    }
}
