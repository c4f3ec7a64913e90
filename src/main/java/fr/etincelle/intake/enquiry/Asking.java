package fr.etincelle.intake.enquiry;

import static fr.etincelle.intake.enquiry.Clue.Sort.ASKS_FOR_APPOINTMENT;
import static fr.etincelle.intake.enquiry.Clue.Sort.ASKS_FOR_HELP;
import static fr.etincelle.intake.enquiry.Clue.Sort.IS_STUCK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody asks for an appointment, for help, or says what they cannot do alone. */
final class Asking {

    private static final String WOULD =
            "\\bj?(?:vou+l?dr(?:ai[tsx]?|e[rz]?|ez|ions|aient)|vodrai[ts]?|souhait\\w*|souait\\w*|aim(?:e)?r(?:ai[tsx]?|ions|e)|desir\\w*|veu[xt]?|voul(?:ais|"
            + "ons|u)|envie)\\b";
    private static final String LIKE = "(?:" + WOULD +
            "|\\b(?:demand\\w*|sollicit\\w*|cherch\\w*|recherch\\w*|besoins?|beso?in|faudrait|faut|prendre|pren[ds]re|obtenir|avoir|fixer|fixez|convenir|donner|"
            + "donnez|proposer|proposez|accorder|reserver|possible|possibilite|dispo\\w*|svp|stp|s il vous plait|si possible|merci de|pour un|pour une|"
            + "pour prendre|pourr\\w+|peu[xt]|puis[- ]je|besoi|auriez|avez)\\b)";
    /** Not one that exists already. */
    private static final String NEW = "(?=[rceu])" + Stream.of(
                    "au", "le", "mon", "notre", "votre", "du", "ce", "sans", "son", "mes", "vos", "leur", "pas de", "premier", "dernier", "prochain", "comme", "deux")
            .map("(?<!\\b%s )"::formatted).collect(Collectors.joining());
    private static final String PLACE = NEW +
            "(?:RDV(?! (?:est |a ete |bien )*(?:confirme|annule|pris\\b|note|valide|maintenu|prevu|fixe|reporte|decale))|\\bcreneaux?\\b|\\bentrevue\\b|"
            + "\\bune place\\b|\\bentretien avec (?:vous|votre|un conseill|une conseill))";
    private static final String HELP =
            "(?:aide[rz]?|aides|m aide[rz]?|accompagne[rz]?|recevoir|recever|depanner?|montrer?|expliquer?|ap+r[ea]n?dre|conseiller|renseigner|guider|assister|"
            + "verifier|regarder|debloquer|installer|imprimer|faire (?:ca|cela) avec|soutenir|former|passer (?:chez|me voir)|venir (?:chez|m aider|a mon domicile|"
            + "a la maison)|dire si|prendre)";
    private static final String CAN =
            "(?:pouvez|pourriez|pouriez|pouve|peuvent|peut|peu|pourrai[tsx]?|pourrai[ts]?[- ](?:on|elle|il)|pourez|kelk\\w+|sauriez|seriez vous (?:disponible|"
            + "en mesure)|est ce que (?:vous|quelqu un|on)|y a t il|quelqu ?un|serait il possible)";
    private static final String DO =
            "(?:ap+r[ea]n?dre|savoir (?:faire|utiliser|comment|me servir)|me servir|utiliser|installer|envoyer|faire|refaire|creer|acheter|changer|imprimer|"
            + "telecharger|configurer|transferer|recuperer|scanner|numeriser|declarer|m inscrire|inscrire|m actualiser|actualiser|payer|demander|renouveler|"
            + "verifier|remplir|comprendre|progresser|debuter|consulter|ouvrir|connecter|me connecter|mettre|regarder|voir|appeler|parler en visio|trier|ranger|"
            + "regler|bloquer|supprimer|reserver|commander|signer|vendre|deposer|aller sur|avancer|parametrer|continuer|revenir|m initier|initier|me former|"
            + "me perfectionner|me remettre|me mettre)";

    private static final List<Words> STRONG = List.of(
            Words.of(ASKS_FOR_APPOINTMENT,
                    LIKE + "[^.!?]{0,60}" + PLACE, PLACE +
                            "[^.!?]{0,40}\\b(?:svp|stp|s il vous plait|s il te plait|pos+ible|dispo\\w*|est ce possible|souhaitee?|necessaire|demandee?)\\b",
                            "(?:^|\\. |\\b(?:un|1) )" + PLACE + " (?:\\w+ ){0,3}pour\\b",
                            "\\b(?:un|1) RDV ?\\?",
                            PLACE + " (?:\\w+ ){0,3}(?:me ferait (?:du bien|plaisir)|m aiderait|m arrangerait|serait (?:bien|utile|parfait|le bienvenu))",
                    "(?:^|\\. )\\W*(?:bonjour|bonsoir|bjr|slt|salut|madame|monsieur|[, .])*(?:demande (?:de |d )|prise de |pour (?:un |une? )?|besoin |"
                            + "c est pour )(?:un )?RDV",
                    "(?:^|\\. )(?:bonjour|bonsoir|bjr|slt|salut|madame|monsieur|[, .])*(?:un )?RDV\\W*(?:(?:tel\\W*)?[0-9+][0-9 .+-]{8,})?\\W*(?:$|\\.|\\?|"
                            + "svp|merci)",
                    "\\b(?:quand|a quel moment|quel jour|a quelle heure) (?:est ce que )?(?:puis[- ]je|je peux|peut on|pourrais[- ]je|je pourrais|"
                            + "pouvez[- ]vous|vous pouvez|pourriez[- ]vous|auriez[- ]vous|avez[- ]vous)[^.!?]{0,30}(?:venir|passer|recevoir|voir|rencontrer|"
                            + "place|creneau|"
                            + "dispo|prendre)",
                    "\\bje (?:passe|viens|peux venir) quand\\b(?! meme)",
                    "\\b(?:avez|auriez|aurais|reste|y a)[- ](?:vous|t il|tu|il)?[^.!?]{0,20}(?:de la place|des places|une disponibilite|des disponibilites|"
                            + "des dispos?)",
                    "\\b(?:fixer|convenir d|trouver|proposer) (?:d )?(?:une date|un moment|un jour)\\b",
                    WOULD + " (?:vous (?:voir|rencontrer)|etre recue?s?|se voir|vous revoir)\\b[^.!?]{0,80}",
                            "(?<!pas )\\bpossible de (?:vous (?:re)?voir|se voir|etre recue?s?)",
                            "\\bque je (?:voie|vois|rencontre) quelqu ?un")
                    .unless("sans RDV", "combien", "\\bcoute", "c est quoi"),
            Words.of(ASKS_FOR_HELP,
                    "\\bbes?oi?ns?\\b[^.!?]{0,15}\\b(?:d ?aide|aide|dede|ede|daide|un coup de main|coup de (?:main|pouce)|assistance|accompagnement|"
                            + "etre (?:aidee?|accompagnee?)) (?:a|pour|avec|sur|dans|au|en|informatique|numerique)\\b",
                    "\\b(?:aide[rz]?|accompagne[rz]?|montre[rz]?|explique[rz]?|apprendre|depanne[rz]?)(?:[ -]moi)? (?:a|pour|avec|comment|dans|sur) [^.!?]{3,}")
                    .unless("sans RDV"));

    /** « rdv caf » */
    private static final Words IN_A_WORD = Words.of(ASKS_FOR_APPOINTMENT, NEW + "RDV(?! (?:de|du|d)\\b)");
    private static final int FEW_WORDS = 6;

    private static final Words FOR_SOMETHING = Words.of(ASKS_FOR_APPOINTMENT,
            "RDV (?:\\w+ ){0,2}pour (?:une?|la|le|l|des|les|du|faire|refaire) (?!lundi|mardi|mercredi|jeudi|vendredi|samedi|semaine|mois|matin|\\d)");

    /** Enough only where it is said what one would do with a computer. */
    private static final List<Words> WEAK = List.of(
            Words.of(ASKS_FOR_APPOINTMENT, "(?<!pas )\\b(?:puis[- ]je|je peux|j ?peu[xt]?|je pourrais?|est ce que je peux|possible de|pourrais je|on peut|peut on|"
                    + WOULD + ") (?:vous l amener |vous la montrer )?(?:venir|passer|vous rencontrer|vous voir|vous l amener|vous le montrer|vous la montrer|"
                    + "faire ca)\\b[^.!?]{0,80}",
                    "\\b(?:on|nous) (?:peut|pourrait|pouvons)[^.!?]{0,25} quand\\b"),
            Words.of(ASKS_FOR_HELP,
                    "\\bbes?oi?ns?\\b[^.!?]{0,15}\\b(?:d ?aide|aide|dede|ede|daide|un coup de main|coup de (?:main|pouce)|assistance|conseils?|renseignements?|"
                            + "vous|quelqu un|soutien|accompagnement|votre|etre (?:aidee?|accompagnee?|conseillee?)|" + DO + ")\\b",
                    "\\b(?:demande|cherche|recherche|voudrais|souhaite|aimerais|veux|souhaiterais|avoir|obtenir|recevoir)\\b[^.!?]{0,20}\\b(?:d ?aide|de l aide|"
                            + "aide\\b|un coup de main|assistance|accompagnement|quelqu ?un|une personne (?:pour|qui)|un conseil|des conseils|des cours|un cours|"
                            + "etre (?:aidee?|accompagnee?|conseillee?|depannee?))",
                    "\\baide[rz]?[ -]moi\\b|\\bm ?aid(?:er|ez|es?)\\b|\\b(?:me|nous|l|lui|les) (?:aider|depanner|recevoir|recevez|montrer|expliquer|accompagner|"
                            + "conseiller|debloquer)\\b",
                    "\\b" + CAN + "\\b[^.!?]{0,35}\\b" + HELP + "\\b",
                    "(?:^|\\. )(?:bonjour|bonsoir|[, .])*(?:demande (?:d )?)?(?:aide|besoin d aide|aide informatique)\\b",
                    "(?:" + WOULD + "|\\b(?:cherche (?:a|comment)|besoin|dois|faudrait|faut|doit|je doi)\\b)[^.!?]{0,20}\\b" + DO + "\\b",
                    "\\bap+r[ea]n?dre (?:a |l |le |la |les )",
                    "(?:est[- ]ce|c est|serait[- ]ce) (?:que c est )?(?:une |un )?(?:vraie? |fausse? )?(?:arnaque|escroquerie|vrai|faux|serieux|fiable|normal|"
                            + "virus|piege)[^.!?]{0,40}\\?",
                    "\\b(?:savoir|dire) si[^.!?]{0,40}(?:arnaque|vrai|serieux|mail|message|sms)",
                    "(?:arnaque|vrai|faux|fiable|serieux) (?:ou pas |ou non )?\\?",
                    "\\bcomment [^.!?]{3,80}",
                    "\\b(?:que|quoi) (?:dois[- ]je |puis[- ]je )?faire\\b|\\bje fais quoi\\b",
                    "\\bc est pour (?:un|une|le|la|les|mon|ma|mes|faire|refaire|l)\\b",
                    "(?:merci|remercie)[^.!?]{0,15} (?:de |pour |d avance (?:de |pour ))?(?:votre|ton) aide",
                    "\\b(?:dit|conseille|propose|recommande) (?:de vous|de m adresser|de venir)[^.!?]{0,30}",
                    "coup de main",
                    "\\b(?:r?appele[rz]?|contacte[rz]?)[ -]moi\\b[^.!?]{0,30}(?:pour|concernant|au sujet)",
                    "besoin d une personne",
                    "\\bbesoin qu",
                    "\\bsollicite\\w* votre",
                    "\\bquel(?:le)?s? \\w+ (?:acheter|choisir|prendre)",
                    "\\b(?:rencontrer|voir) (?:une?|le|la|quelqu) ?(?:conseill\\w+|mediat\\w+|personne|un\\b)",
                    "\\bavez[- ]vous (?:quelque chose|une heure|un moment)",
                    "\\bje vous (?:contacte|ecris|sollicite|appelle|adresse) (?:pour|car|parce|afin|au sujet|concernant)",
                    "\\b(?:(?:pouvez|pourriez|pouvais)[- ]vous|vous pouvez|vous pourriez) (?:me |m |nous |le |la |l |les |y |lui |bien )*(?:" + DO + "|" + HELP +
                    ")\\b",
                    "\\best ce que vous faites|\\bvous faites (?:aussi|ca)",
                    "\\bme (?:faut|faudrait) (?:un|une|des|mon|ma|mes)\\b",
                    "\\bj ai besoin (?:d |de )",
                    "\\bj en ai besoin\\b",
                    "\\bmerci de (?:me |m )(?:rappeler|contacter|recontacter|dire|repondre|appeler)"),
            Words.of(IS_STUCK,
                    "\\b(?:j ?n ?|n ?|ne |j ?|y )?(?:arriv\\w*|reuss\\w+|parvien\\w*)(?: \\w+)? (?:pas|plus|jamais|pa|pu)\\b",
                    "\\b(?:ne |n )?(?:sais|sait|comprends?|comprend|connais|maitrise|vois) (?:vraiment |toujours |absolument )?(?:pas|rien|plus|"
                            + "pa)\\b[^.!?]{0,30}(?:comment|faire|utiliser|servir|internet|ordinateur|informatique|mail|site|demande|message|veut|dire|la|ca|ce)?",
                    "\\b(?:marche|fonctionne|s allume|allume|demarre|s ouvre|repond|charge|se connecte|imprime|reconnait|accepte|s affiche) (?:pas|plus|mal|"
                            + "pa)\\b",
                    "\\b(?:suis|sommes|est) (?:completement |totalement |tout a fait )?(?:bloquee?s?|perdue?s?|coincee?s?|noyee?s?|debutante?|"
                            + "debutan)\\b(?! la semaine)",
                    "\\b(?:en panne|plante|bugu?e?s?|rame)\\b",
                    "\\bimpossible (?:de |d )",
                    "\\b(?:j ai|jai|j aurai|on a|avec) (?:un |des |de gros |un petit |un gros |quelques |encore )*(?:probleme|souci|difficulte|pb)s?\\b",
                    "mot de passe (?:oublie|perdu)|(?:oublie|perdu|plus) (?:mon |mes |le |de )?(?:mots? de passe|mdp|identifiants?|code|acces)",
                    "pas d (?:ordinateur|internet|imprimante|adresse mail)|pas internet",
                    "(?:ai|j ai|jai) recu[^.!?]{0,30}(?:mail|message|sms|courriel|texto|appel|lettre|courrier)[^.!?]{0,60}(?:bizarre|louche|suspect|arnaque|"
                            + "etrange|douteu|comprends|prefecture|caf|impots)[^.!?]*"));

    private static final Pattern OF_COMPUTERS = Pattern.compile(
            "controle parental|parcoursup|pronote|ecole ?directe|imprimantes?|electroniques?|dematerialis\\w+|doctolib|amazon|vinted|le ?bon ?coin|paypal|ebay|netflix|sncf|"
                    + "scanners?|applis?\\b|applications?|logiciels?|"
            + "numerique|\\bsite\\b|en ligne|dossiers?\\b|\\bcompte\\b|\\bespace\\b|telecharg\\w+|identifiants?|mots? de passe|\\bmdp\\b|bloquer (?:un|les|des|"
            + "ces) numeros?");

    private static final List<Words> IN_ENGLISH = List.of(
            Words.of(ASKS_FOR_APPOINTMENT,
                    "\\b(?:i (?:would|d) like|i (?:need|want)|need|can i|could i|may i|is it possible|please)\\b[^.!?]{0,50}\\b(?:appointment|"
                    + "meeting with (?:you|someone))\\b",
                    "\\b(?:make|book|get|have|arrange) an appointment\\b"),
            Words.of(ASKS_FOR_HELP, "\\b(?:i (?:would|d) like|i need|i want|can (?:you|someone)|could (?:you|someone|anybody|somebody))\\b[^.!?]{0,20}\\b(?:help|"
                    + "assistance)\\b[^.!?]{5,}"));

    static Optional<Clue> in(Said said) {
        return strongly(said).or(() -> isAboutComputers(said) ? Words.first(WEAK, said) : Optional.empty());
    }

    static Optional<Clue> strongly(Said said) {
        return Words.first(STRONG, said).or(() -> said.words() <= FEW_WORDS && isAboutComputers(said) ? IN_A_WORD.in(said) : Optional.empty());
    }

    /** « un rdv pour une vidange »: perhaps of somebody else's trade. */
    static boolean isForSomethingUnknown(Said said) {
        return FOR_SOMETHING.areIn(said) && !isAboutComputers(said);
    }

    static Optional<Clue> inEnglish(Said said) {
        return Words.first(IN_ENGLISH, said);
    }

    static boolean isAboutComputers(Said said) {
        return said.has(OF_COMPUTERS) || Arrays.stream(Need.values()).anyMatch(need -> need.isSaidIn(said));
    }

    private Asking() {}
}
