package fr.etincelle.intake.reply;

import static fr.etincelle.intake.reply.Replies.MONDAY;
import static fr.etincelle.intake.reply.Replies.TUESDAY_WEDNESDAY_FRIDAY;
import static fr.etincelle.intake.reply.Replies.cases;
import static fr.etincelle.intake.reply.Replies.lines;
import static fr.etincelle.intake.reply.Replies.meaningOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.intake.reply.ReplyMeaning.Accept;
import fr.etincelle.intake.reply.ReplyMeaning.ForTheDesk;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyPropertyTest {

    /** Full of digits, days and hours, and none of them an answer. */
    private static final List<String> PADDINGS = List.of(
            "\n\nEnvoyé de mon iPhone", "\n\nTélécharger Outlook pour Android<https://poste.example/x2>", "\n-- \nG. Muller\n3 rue du 11 novembre\n57730 Folschviller",
            "\n\nCordialement\nFatima Benali\n1 impasse du Puits, Appt 3, bât 2\n06 12 34 56 78", "\nTél : 03 87 00 00 01", "\n+352 621 123 456",
            "\n\nLe lun. 23 nov. 2026 à 08:05, Le Briquet <rdv@briquet.example> a écrit :\n> 1 : mardi 24 novembre à 9h00\n> 2 : mercredi 25 novembre à 14h00\n> 3 : vendredi 27 novembre à 10h30\n> Répondez 1, 2 ou 3. Si rien ne convient, répondez 0.\n",
            "\n\n-----Message d'origine-----\nDe : Le Briquet\nEnvoyé : lundi 23 novembre 2026 08:05\nObjet : Votre rendez-vous\n\n1 : mardi 24 novembre à 9h00\n2 : mercredi 25 novembre à 14h00\n3 : vendredi 27 novembre à 10h30\nRépondez 1, 2 ou 3.\n",
            "\n> vendredi\n> 3\n", "\n\nGaranti sans virus. www.poste.example", "\n2 bis avenue Foch\n");

    /** A name by day or hour, which does not depend on the order of the list. */
    private static final List<String> BY_DAY_OR_HOUR = List.of(
            "mardi", "mercredi svp", "ok pour vendredi", "le 24", "25/11", "27 novembre", "9h", "à 14h merci", "10 h 30", "demain", "après-demain", "vandredi",
            "Wednesday works", "الجمعة", "l'après-midi", "mardi non, mercredi oui", "vendredi 27 à 10h30");

    @Test
    void quotes_signatures_and_telephone_numbers_never_change_a_choice_into_another() {
        var random = new Random(20261123);
        int booked = 0;
        for (var it : cases("corpus.jsonl")) {
            if (!(meaningOf(it) instanceof Accept bare)) continue;
            for (int i = 0; i < 4; i++) {
                var padded = it.reply() + PADDINGS.get(random.nextInt(PADDINGS.size())) + PADDINGS.get(random.nextInt(PADDINGS.size()));
                var meaning = meaningOf(new ReplyBench.Case(it.id(), it.now(), it.offered(), padded, it.expect()));
                assertThat(meaning).as(padded).isInstanceOfAny(Accept.class, ForTheDesk.class);
                if (!(meaning instanceof Accept accept)) continue;
                assertThat(accept.slot()).as(padded).isEqualTo(bare.slot());
                booked++;
            }
        }
        assertThat(booked).as("choices that were still understood").isGreaterThan(1500);
    }

    @ParameterizedTest
    @MethodSource("repliesByDayOrHour")
    void when_the_offers_change_places_the_answer_goes_with_them(String reply) {
        var meant = TUESDAY_WEDNESDAY_FRIDAY.get(((Accept) meaningOf(reply)).slot() - 1);
        for (var order : orders()) {
            assertThat(new Reply(MONDAY, order, reply).meaning()).as("%s of %s", reply, order)
                    .isInstanceOfSatisfying(Accept.class, it -> assertThat(order.get(it.slot() - 1)).isEqualTo(meant));
        }
    }

    static List<String> repliesByDayOrHour() {
        return BY_DAY_OR_HOUR;
    }

    @ParameterizedTest
    @ValueSource(strings = {"le 2", "mercredi", "ok pour le 2", "mercredi 14h", "Le 2 svp merci", "oui le 25", "mercredi c'est bon pour moi", "2", "14h"})
    void a_second_thought_keeps_a_clear_choice_from_being_booked(String choice) {
        assertThat(meaningOf(choice)).isEqualTo(new Accept(2, meaningOf(choice).why()));
        for (var thought : lines("second-thoughts.txt")) {
            for (var between : List.of(" ", ", ", ". ", "\n", " - ")) {
                assertThat(meaningOf(choice + between + thought)).as(choice + between + thought).isInstanceOf(ForTheDesk.class);
                assertThat(meaningOf(thought + between + choice)).as(thought + between + choice).isInstanceOf(ForTheDesk.class);
            }
        }
    }

    private static List<List<LocalDateTime>> orders() {
        return IntStream.range(0, 3).boxed().flatMap(first -> Stream.of(1, 2).map(step -> IntStream.range(0, 3)
                .mapToObj(i -> TUESDAY_WEDNESDAY_FRIDAY.get((first + i * step) % 3)).toList())).toList();
    }
}
