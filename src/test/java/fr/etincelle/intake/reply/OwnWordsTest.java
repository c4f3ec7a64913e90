package fr.etincelle.intake.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Le lun. 23 nov. 2026 à 08:05, Le Briquet <rdv@briquet.example> a écrit :\n> Bonjour",
            "Le lun. 23 nov. 2026 à 08:05, Le Briquet\n<rdv@briquet.example> a écrit :\n\n> Bonjour",
            "Le lundi 23 novembre 2026 à 08:05:12 UTC+1, Le Briquet <rdv@briquet.example> a écrit :\n\nBonjour,\nmercredi",
            "On Mon, Nov 23, 2026 at 8:05 AM Le Briquet <rdv@briquet.example> wrote:\n> Bonjour",
            "Am 23.11.2026 um 08:05 schrieb Le Briquet:\n> Bonjour",
            "Le Briquet <rdv@briquet.example>, 23 Kas 2026 Pzt, 08:05 tarihinde şunu yazdı:\n> Bonjour",
            "-----Message d'origine-----\nDe : Le Briquet\n\nBonjour",
            "-------- Message original --------\nDe : Le Briquet",
            "________________________________\nDe : Le Briquet\nEnvoyé : lundi 23 novembre 2026 08:05\nÀ : moi\nObjet : rendez-vous\n\nBonjour",
            "De: \"Le Briquet\" <rdv@briquet.example>\nÀ: moi@poste.example\nEnvoyé: Lundi 23 Novembre 2026 08:05:00\nObjet: rendez-vous\n\nBonjour",
            "envoyé : 23 novembre 2026 à 08:05\nde : Le Briquet <rdv@briquet.example>\nà : moi@poste.example\nobjet : rendez-vous\n\nBonjour",
            "Envoyé de mon iPhone", "Envoyé depuis l'application Mail Orange", "Télécharger Outlook pour Android<https://poste.example/a.b>",
            "Envoyé à partir de Yahoo Mail pour Android", "Sent from my iPhone", "Von meinem iPhone gesendet", "> > Bonjour",
            "2 rue des Lilas", "57730 Folschviller", "Appt 3", "bât 2", "Tél : 03 87 00 00 01", "06 12 34 56 78 ", "moi@poste.example",
            "Ce message et toutes les pièces jointes sont confidentiels.\nSi vous n'êtes pas le destinataire, détruisez-le.",
            "<blockquote><p>Bonjour</p></blockquote>"})
    void what_a_person_did_not_write_is_left_out(String rest) {
        assertThat(own("le 2\n\n" + rest)).filteredOn(it -> !it.strip().equals("@")).containsExactly("le 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le 2 svp, Karim m'a écrit : c'est bien", "De : mercredi à vendredi je travaille", "2 rue des Lilas, finalement annulez", "Date : mercredi"})
    void what_only_looks_like_it_stays(String line) {
        assertThat(own(line)).containsExactly(line);
    }

    @Test
    void a_sentence_behind_the_mark_of_a_telephone_stays() {
        assertThat(own("Envoyé de mon iPhone. Finalement le 3")).containsExactly("Finalement le 3");
    }

    @Test
    void an_answer_in_between_knows_the_line_above() {
        assertThat(OwnWords.in("> 1 : mardi\nnon\n> 2 : mercredi\noui\n> fin").lines())
                .extracting(it -> it.quotedAbove().orElse(""), OwnWords.Line::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1 : mardi", "non"), org.assertj.core.groups.Tuple.tuple("2 : mercredi", "oui"));
    }

    @Test
    void below_the_last_mark_nothing_answers_in_between() {
        assertThat(OwnWords.in("> 3 : vendredi\noui").lines()).containsExactly(OwnWords.Line.alone("oui"));
    }

    @Test
    void what_stands_below_an_unmarked_quote_is_kept_apart() {
        var words = OwnWords.in("-----Message d'origine-----\n1 : mardi\nRépondez 1, 2 ou 3. Si rien ne convient, répondez 0.\n\n2");

        assertThat(words.lines()).isEmpty();
        assertThat(words.below()).containsExactly(OwnWords.Line.alone("2"));
    }

    private static List<String> own(String text) {
        return OwnWords.in(text).lines().stream().map(OwnWords.Line::text).toList();
    }
}
