package fr.etincelle.messaging.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Le lun. 23 nov. 2026 à 08:05, Le Briquet <rdv@briquet.example> a écrit :\n> ancien",
            "Le lun. 23 nov. 2026 à 08:05, Le Briquet\n<rdv@briquet.example> a écrit :\n\n> ancien\n> encore",
            "Le 23/11/2026 à 08:05, Le Briquet a écrit :\nancien",
            "-----Message d'origine-----\nDe : Le Briquet\nancien",
            "----- Mail original -----\nancien",
            "-------- Message transféré --------\nancien",
            "Début du message réexpédié :\n\nancien",
            "De : Le Briquet <rdv@briquet.example>\nEnvoyé : lundi 23 novembre 2026 08:05\nÀ : Renée\nObjet : rdv\n\nancien",
            "*De :* Le Briquet\n*Date :* lundi 23\n*Objet :* rdv\nancien",
            "________________________________\nDe : Le Briquet\nEnvoyé : lundi 23\nObjet : rdv\nancien",
            "On Mon, 23 Nov 2026 at 08:05, Le Briquet <rdv@briquet.example> wrote:\n> ancien",
            "Am 23.11.2026 um 08:05 schrieb Le Briquet:\n> ancien",
            "23 Kas 2026 Pzt, 08:05 tarihinde Le Briquet <rdv@briquet.example> şunu yazdı:\n> ancien",
            "> ancien\n> encore"})
    void what_was_written_before_is_set_apart(String quoted) {
        var text = WrittenText.of("Le 2 me va.\n\n" + quoted);

        assertThat(text.own()).isEqualTo("Le 2 me va.");
        assertThat(text.quoted()).contains("ancien");
    }

    @Test
    void what_is_written_under_the_quoted_lines_is_the_senders() {
        assertThat(WrittenText.of("Le 23/11/2026 à 08:05, Le Briquet a écrit :\n> Quel jour ?\nMardi\n> Quelle heure ?\n14h").own()).isEqualTo("Mardi\n14h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cordialement,\nRenée Weiss\n06 39 98 00 01", "Bien à vous\nRenée Weiss\n06 39 98 00 01", "-- \nRenée Weiss\n06 39 98 00 01", "Veuillez agréer, Madame, mes salutations distinguées.\nRenée Weiss\n06 39 98 00 01",
            "________\nRenée Weiss\n06 39 98 00 01", "Mit freundlichen Grüßen\nRenée Weiss\n06 39 98 00 01", "Best regards,\nRenée Weiss\n06 39 98 00 01"})
    void a_signature_is_kept_apart_with_its_number(String signature) {
        var text = WrittenText.of("Je voudrais un rendez-vous.\n\n" + signature);

        assertThat(text.own()).isEqualTo("Je voudrais un rendez-vous.");
        assertThat(text.signature()).contains("06 39 98 00 01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Envoyé de mon iPhone", "Envoyé à partir de Outlook pour Android", "Sent from my Galaxy", "Obtenez Outlook pour iOS", "Garanti sans virus. www.antivirus.example", "Ce message et ses pièces jointes sont confidentiels et destinés au seul destinataire."})
    void what_a_program_adds_is_not_the_senders(String line) {
        assertThat(WrittenText.of("Oui\n\n" + line).own()).isEqualTo("Oui");
    }

    @Test
    void an_afterthought_is_the_senders_again() {
        assertThat(WrittenText.of("Bonjour\n\nCordialement\nRenée\n\nPS : plutôt le matin").own()).isEqualTo("Bonjour\n\nPS : plutôt le matin");
    }

    @Test
    void a_text_without_anything_else_is_all_the_senders() {
        var text = "De : moi à vous, un grand merci\nLe mardi je suis là : 14h\n1 > 2";

        assertThat(WrittenText.of(text)).isEqualTo(new WrittenText(text, "", ""));
    }
}
