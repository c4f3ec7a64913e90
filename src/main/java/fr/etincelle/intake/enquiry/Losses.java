package fr.etincelle.intake.enquiry;

import static fr.etincelle.intake.enquiry.Clue.Sort.HACKED;
import static fr.etincelle.intake.enquiry.Clue.Sort.MONEY_LOST;

import java.util.List;

/**
 * What people tell who were robbed and do not call it a fraud: two ideas close together, money and that it is gone, a payment and
 * somebody who was not what he said.
 */
final class Losses {

    private static final String SUM = "(?:\\d+ ?(?:euros?|€|eur\\b|balles)|\\b(?!19\\d\\d\\b|20\\d\\d\\b)\\d{3,}\\b)";
    private static final String MONEY = "(?:" + SUM + "|\\bargent\\b|\\bsous\\b|economies|epargne|\\blivret|\\bcomptes?\\b(?! (?:cpf|caf|ameli|facebook|"
            + "google|gmail|mail|instagram|amazon|impots?|"
            + "france|formation|netflix|rendu))|\\bbanque|\\bchequ)";
    private static final String MISSING = "\\b(?:il (?:me )?manque|disparus?|disparues?|envolee?s?|siphonn\\w+|(?:ai|ont|a|ma|ete) (?:perdu|vol|vid|debit|"
            + "piqu|soutir)(?:ee?s?|er)?|"
            + "(?:sont|ete|est) (?:vol|vid|debit)ee?s?)\\b";

    private static final String PAID = "\\b(?:ai|jai|a|avons|ont|ma|demande) (?:\\w+ ){0,2}(?:(?:pay|vers|vir|envoy|donn|achet|command|sign|valid)(?:ee?s?|"
            + "er)|perdu|mis|fait (?:un|une|le|des) (?:cheque|virement)s?|\\d+ ?(?:euros?|€))";
    private static final String CROOK = "\\b(?:faux|fausses?|arnaqu\\w*|escro\\w*|demarcheu\\w+|inconnue?s?|bizarres?|louches?|voleu\\w+|soi[- ]disant|"
            + "disai(?:t|ent)|pretend\\w*|cru que|croyais|n existe pas|voyante|gagnee? un|(?:c est )?pas moi|"
            + "que je (?:ne )?connais pas)\\b";

    private static final String ACCOUNT = "\\b(?:comptes?|facebook|whats ?app|boite|mails?|messagerie|insta\\w*|snap\\w*|gmail|profil)\\b";
    private static final String SOMEBODY = "\\b(?:quelqu ?un|qqun|voleu\\w+|inconnus?|pirate|on|ils?)\\b[^.!?]{0,12}\\b(?:a|ont|ma|utilise\\w*|poste\\w*|"
            + "ecri\\w+|demande\\w*) (?:change|pris|prise|vole|des|publie|mon|ma|mes)\\w*";

    private static final String NOT_YET =
            "\\b(?:peur|crains?|apprendre|savoir|reconnaitre|eviter|proteger|prevention|reportage|atelier|tele|rien|heureusement|frais|loyer|cotisation|"
                    + "reduction|remise|tarif|impots?|"
            + "abonnement|timbre|amende de stationnement|assurance|facture|oublie\\w*|mots? de passe|clique|est ce|ou (?:un )?vrai|sans|photos?|fichiers?|"
            + "contacts?)\\b|"
            + "\\b(?:pas|jamais|encore) (?:\\w+ )?(?:clique|donne|paye|repondu|perdu|envoye|achete|tape)|tous les mois|par mois";

    static final List<Words> WORDS = List.of(
            Words.of(MONEY_LOST, Words.near(MISSING, MONEY), Words.near(PAID, CROOK), "\\bperdu \\d{3,}\\b(?<!(?:19|"
                    + "20)\\d\\d)", "\\bdepuis\\b[^.!?]{0,30}\\bretraits?\\b|\\bvirements?\\b[^.!?]{0,30}\\bpas moi\\b|\\b(?:account|konto) (?:is|"
                    + "ist) (?:now )?(?:empty|leer)",
                    "\\bdemand\\w*[^.!?]{0,30}(?:cartes? (?:google|cadeau\\w*|itunes|steam|pcs)|transcash|neosurf)", "\\bemptied\\b|"
                            + "\\brobad[oa]\\b").unless(NOT_YET),
            Words.of(HACKED, Words.near(ACCOUNT, SOMEBODY), "\\b(?:quelqu ?un|qqun|inconnu) (?:commande|achete|se connecte|ecrit|"
                    + "publie)\\b[^.!?]{0,40}\\b(?:mon|ma|mes)\\b",
                    ACCOUNT + "[^.!?]{0,30}\\benvoient?\\b[^.!?]{0,40}\\b(?:toute? seule?|sans moi)\\b", "\\bla main sur (?:mon|ma|notre|l) ?(?:ordi\\w*|pc|"
                            + "telephone|tablette|portable)").unless(NOT_YET.replace("|mots? de passe", "")));

    private Losses() {}
}
