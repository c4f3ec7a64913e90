package fr.etincelle.intake.enquiry;

import static fr.etincelle.intake.enquiry.Clue.Sort.WORRYING;

import java.util.Optional;

/** Less than an alarm, more than a request: no machine should answer it before somebody has read it. */
final class Worries {

    private static final String MONEY =
            "(?:\\bargent\\b|\\d+ ?(?:euros?|€|eur\\b)|economies|epargne|\\blivret|compte (?:bancaire|en banque|courant)|\\bbanque|carte (?:bleue|bancaire)|"
                    + "virements?)";
    private static final String GONE =
            "\\b(?:disparu\\w*|partie?s?|pris\\b|prelev(?:ee?s?|ements?)|debite\\w*|retiree?s?|volee?s?|voleurs?|perdue?s?|vire\\w*|envoye\\w*|donnee?s?|"
                    + "versee?s?|vides?|"
            + "decouvert|escro\\w+|fraud\\w+|arnaqu\\w+)\\b";

    private static final Words MONEY_MATTERS = Words.of(WORRYING, MONEY + "[^.!?]{0,80}" + GONE, GONE + "[^.!?]{0,80}" + MONEY)
            .unless("\\b(?:peur|apprendre|savoir|eviter|reconnaitre|reduction|remise|tarif|frais|billets?|offert\\w*|cadeau|cheque (?:numerique|energie))\\b",
                    "\\b(?:rien|pas|jamais) (?:\\w+ )?(?:clique|donne|paye|repondu|perdu|envoye)");

    private static final Words HARD_TIMES = Words.of(WORRYING,
            "\\b(?:mourir|mort|morte|suicid\\w*|deprime\\w*|depression|angoiss\\w+|desespoir|detresse|panique|pleure\\w*|violen\\w+|frapp\\w+|battue?|"
                    + "menac\\w+(?! d )|harcel\\w+|"
                    + "chantage|plainte|gendarm\\w+|commissariat)\\b",
            "\\b(?:plus|pas|sans|rien) (?:rien )?(?:de |d |a |un |du )?(?:manger|nourriture|toit|logement|revenus?|ressources|chauffage)",
            // A child who writes alone.
            "\\bj ?ai (?:[6-9]|1[0-5]) ans\\b(?! d)",
            "\\b(?:expir\\w+|perim\\w+|perdre)[^.!?]{0,60}(?:titre de sejour|recepisse|travail|emploi|logement|droits)",
            "\\b(?:titre de sejour|recepisse|droits)[^.!?]{0,60}\\b(?:expir\\w+|perim\\w+|perdre|perdus?)",
            "\\b(?:a bout(?! de (?:souffle|bras))|n en peux|en peux plus|seule? au monde|abandonnee?|honte|souffr\\w+|en danger|me suis f(?:ait|aire) avoir)\\b")
            .unless("\\b(?:morte?s? de rire|vie ou de mort|batterie|rire|atelier|film|jeu|jeux|apres la mort|dans \\d+ mois|porter plainte en ligne|"
                    + "pre[- ]plainte)\\b",
                    "(?:ordi\\w*|\\bpc|tablette|telephone|portable|ecran|imprimante|box|disque)[^.!?]{0,15} (?:est |etait )?(?:mort|morte)\\b");

    static Optional<Clue> in(Said said) {
        return MONEY_MATTERS.in(said).or(() -> HARD_TIMES.in(said));
    }

    private Worries() {}
}
