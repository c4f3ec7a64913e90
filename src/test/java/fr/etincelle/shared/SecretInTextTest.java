package fr.etincelle.shared;

import static fr.etincelle.shared.SecretInText.Kind.BANK_ACCOUNT;
import static fr.etincelle.shared.SecretInText.Kind.CARD_NUMBER;
import static fr.etincelle.shared.SecretInText.Kind.PASSWORD;
import static fr.etincelle.shared.SecretInText.Kind.SOCIAL_SECURITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretInTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Son mot de passe : soleil57", "mdp = Tournesol!", "MDP: azerty", "mot de passe est 12pommes", "Mot de passe de sa boîte : lune bleue",
            "mot de passe Soleil2024!", "le mot de passe pour France Connect, Renee1948", "code secret 4821", "le code confidentiel est 0077",
            "Code PIN : 1234", "son password « minou57 »", "Noté son mot de passe (Minou1957)"})
    void a_password_next_to_its_name_is_found(String text) {
        assertThat(SecretInText.in(text)).contains(PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Mot de passe oublié, réinitialisé avec elle.", "Nous avons choisi un mot de passe solide, elle l'a écrit dans son carnet.",
            "Mot de passe : oublié", "Le mot de passe est trop simple, à changer la prochaine fois.", "mot de passe changé le 05/10/2026",
            "Elle ne doit donner son mot de passe à personne.", "Travail sur les mots de passe : pourquoi, comment", "Code postal 57730",
            "Mot de passe : c'est elle qui le tape.", "mdp perdu"})
    void talking_about_passwords_is_welcome(String text) {
        assertThat(SecretInText.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4970 1000 0000 0055", "sa carte 4970100000000055 expire en mars", "5555-5555-5555-4444"})
    void a_card_number_is_found_however_it_is_spaced(String text) {
        assertThat(SecretInText.in(text)).contains(CARD_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR76 3000 6000 0112 3456 7890 189", "IBAN FR1420041010050500013M02606 de madame", "de89370400440532013000"})
    void a_bank_account_is_found(String text) {
        assertThat(SecretInText.in(text)).contains(BANK_ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 55 08 14 168 025 38", "n° 255081416802538", "1 48 11 2A 004 012", "2 55 08 14 168 025"})
    void a_social_security_number_is_found_with_or_without_its_key(String text) {
        assertThat(SecretInText.in(text)).contains(SOCIAL_SECURITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Rappeler au 06 39 98 00 01 ou au +33 6 39 98 00 01", "Dossier 4970 1000 0000 0056 à la préfecture", "Le 05/10/2026 de 9 h à 10 h 30",
            "SIRET 123 456 789 00012", "FR76 3000 6000 0112 3456 7890 188", ""})
    void other_numbers_are_welcome(String text) {
        assertThat(SecretInText.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"٤٩٧٠ ١٠٠٠ ٠٠٠٠ ٠٠٥٥", "۴۹۷۰۱۰۰۰۰۰۰۰۰۰۵۵", "४९७० १००० ०००० ००५५", "４９７０ １０００ ００００ ００５５", "𝟒𝟗𝟕𝟎-𝟏𝟎𝟎𝟎-𝟎𝟎𝟎𝟎-𝟎𝟎𝟓𝟓", "بطاقتها ٤٩٧٠١٠٠٠٠٠٠٠٠٠٥٥ صالحة",
            "4970\u00a01000\u202f0000\u00a00055", "4970\u20111000\u20110000\u20110055", "4970\u200e10000000\u200b0055"})
    void a_card_number_is_found_in_any_digits_and_behind_any_space_or_dash(String text) {
        assertThat(SecretInText.in(text)).contains(CARD_NUMBER);
    }

    @Test
    void so_are_accounts_social_security_and_codes() {
        assertThat(SecretInText.in("FR٧٦ ٣٠٠٠ ٦٠٠٠ ٠١١٢ ٣٤٥٦ ٧٨٩٠ ١٨٩")).contains(BANK_ACCOUNT);
        assertThat(SecretInText.in("ＦＲ７６ ３０００ ６０００ ０１１２ ３４５６ ７８９０ １８９")).contains(BANK_ACCOUNT);
        assertThat(SecretInText.in("٢ ٥٥ ٠٨ ١٤ ١٦٨ ٠٢٥ ٣٨")).contains(SOCIAL_SECURITY);
        assertThat(SecretInText.in("code secret ٤٨٢١")).contains(PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"٤٩٧٠ ١٠٠٠ ٠٠٠٠ ٠٠٥٦", "٠٦ ٣٩ ٩٨ ٠٠ ٠١", "FR７６ ３０００ ６０００ ０１１２ ３４５６ ７８９０ １８８", "۲۰۲۶-۱۰-۰۵"})
    void other_numbers_are_welcome_in_any_digits(String text) {
        assertThat(SecretInText.in(text)).isEmpty();
    }

    @Test
    void an_enormous_text_is_read_in_no_time() {
        var enormous = "mot de passe 1 ".repeat(50_000) + "1 ".repeat(100_000) + "FR76".repeat(50_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> SecretInText.in(enormous));
    }
}
