package fr.etincelle.intake.enquiry;

import static fr.etincelle.intake.enquiry.Clue.Sort.ABOUT_AN_APPOINTMENT;
import static fr.etincelle.intake.enquiry.Clue.Sort.CANCELS;
import static fr.etincelle.intake.enquiry.Clue.Sort.CHANGES;

import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody gives an appointment back. As soon as they want something else with it, or hesitate, a human reads it. */
final class Cancelling {

    private static final String CANCEL = "\\b(?:j?an+ul+(?:e[rzst]?|ee?s?|ons|ation|erai?|erais|i)|decommande[rz]?|supprime[rz]?|cancel(?:led)?|desist\\w+)\\b";
    private static final String NOT = "(?: (?:malheureusement|finalement|donc|helas|vraiment|du tout))? (?:pas|plus|pa|pu)\\b";
    private static final String COME =
            "(?:venir|vnir|assister|honorer|(?:etre|et) (?:la\\b|presente?s?|disponibles?|au RDV|chez vous|parmi)|(?:me |m y |y |nous )(?:rendre|presenter|"
            + "liberer|aller|etre|deplacer)|me deplacer|passer)";

    /** « je ne pourrai pas venir », « impossible de venir », « je ne serai pas là ». */
    private static final Words CANNOT_COME = Words.of(CANCELS,
            "\\b(?:pourrai[st]?|pourre|peux?|peut|peus|pe|pourra|pourrons|pouvons|pourront|saurais?|vais)" + NOT +
            "(?: (?:pouvoir|en mesure (?:de|d)|etre en mesure (?:de|d)|malheureusement))* " + COME,
            "\\bne (?:pourrai[st]?|peux|pourrons|pourra|puis|pouvons) (?:malheureusement |donc )?" + COME,
            "\\b(?:ne |n )?pas (?:pouvoir |possible de |en mesure de |etre en mesure de |m y |etre )?(?:venir|honorer|assister)",
            "\\bimpossib(?:le|ilite) (?:pour moi )?(?:de |d )(?:venir|honorer|assister|me (?:deplacer|rendre|liberer))",
            "\\b(?:viendrai[st]?|viendre|viendra|viendrons|viens|vien|vient|vienderai|irai)" + NOT, "\\b(?:serai[st]?|sera|serons|suis)" + NOT +
            " (?:la\\b|presente?s?|disponibles?|dispo\\b|libre|en mesure|en etat)",
            "\\b(?:serai|suis|sera|serons) (?:absente?s?|indisponibles?|empechee?s?)\\b",
            "\\b(?:empechee?s?|empechement|contretemps|imprevu)\\b");

    private static final String WHEN =
            "(?:RDV|\\bdem[ai]?i?n\\b|2main|aujourd ?hui|ce matin|cet? (?:apres[ -]?midi|aprem\\w*)|tantot|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
            + "\\b\\d{1,2}/\\d{1,2}\\b|\\ble \\d{1,2}\\b|ce jour)";
    private static final Words SAYS_WHEN = Words.of(CANCELS, WHEN);

    private static final Words CANCELS_IT = Words.of(CANCELS,
            CANCEL + "[^.!?]{0,40}RDV", CANCEL + " (?:ma|notre) (?:venue|visite|presence|participation)\\b", "RDV[^.!?]{0,60}" + CANCEL,
            // Nothing else is named that could be cancelled.
            "(?:^|[.!?,;] ?|\\b(?:j|je|on|nous|dois|doit|voudrais|souhaite|souhaiterais|veux|oblige[e]? d|oblige[e]? de|prefere|prie d|prie de bien vouloir|"
                    + "demande d|merci d|merci de bien vouloir|vouloir|pouvez vous|pouvez-vous|pourriez[- ]vous|peux tu|faut|faudra|faudrait|c est pour|"
                    + "me|ma|donc|malheureusement|bonjour|"
                    + "svp) )" + CANCEL +
            "(?= ?(?:$|[.!?,;]|svp|s il|merci|pour (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|le \\d|cause|raison)|car\\b|je\\b|demain|lundi|mardi|"
                    + "mercredi|jeudi|vendredi|samedi|ma venue|cordialement|bonne|a cause|suite|desole|le mien|celui))",
            "(?:plus besoin|pas besoin)[^.!?]{0,12} (?:de |du )?(?:mon |notre |le |ce )?RDV (?:de|du|d|prevu|que|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi)",
            "\\bpas de RDV pour (?:moi|nous)\\b",
            "\\b(?:liberer|rendre|laisser|ceder) (?:mon|le|ce|ma) (?:creneau|place|RDV)",
            "\\b(?:cancel|call off)\\b[^.!?]{0,30}\\bappointment",
            "\\bappointment\\b[^.!?]{0,40}\\bcancel");

    /** Whether sure or not: nothing else that could be cancelled is named with it. */
    private static final Words NAMED = Words.of(ABOUT_AN_APPOINTMENT, "\\bj?an+ul(?:e[rzst]?|ee?s?|ons|ation|erai?|erais|i)\\b")
            .unless("abonnement|commande|achat|virement|contrat|paiement|reservation|forfait|prelevement|billet|train|mutuelle|assurance|compte|facture|operateur|box\\b");

    /** What makes « annuler » mean something else, or leaves a doubt. */
    private static final Words DOUBT = Words.of(ABOUT_AN_APPOINTMENT,
            "\\bn (?:surtout )?(?:l )?" + CANCEL +
            " (?:surtout )?pas|\\b(?:pas|ni|sans|jamais|veux pas|voudrais pas|souhaite pas|ne pas)(?: l| le| vouloir| devoir| d| a| en)? " + CANCEL, CANCEL +
            " (?:surtout |donc |bien |bien sur )?pas\\b",
            "comment\\b",
            "\\bsi\\b(?! (?:vous|te) plait| possible| bien)|\\bsinon\\b|\\bselon\\b",
            "\\b(?:si|s) (?:je|jamais|on|vous|besoin|il (?!vous plait|te plait)|c est|ca|quelqu|demain|mon|ma|le|elle)\\b",
            "\\b(?:est|a ete|sera|etait|est il|est elle|est t il|serait|ete|avez|avait|ont|fut|etre|aurait)(?: bien| il| elle| donc| peut etre| deja| vous|"
                    + " t il| ete)* " + CANCEL, "\\ba(?: bien| deja| vous| t il| ete)* an+ul+ee?s?\\b",
            "\\best[- ](?:il|elle|ce)\\b[^?]*\\?",
            "peut[- ]etre",
            "\\b(?:pense|crois|espere|sais|suis) (?:pas|que|bien)\\b(?! la| dispo| present)",
            "\\bje (?:vous )?(?:re)?(?:dis|confirme|previendrai)\\b",
            "j ?sais pas",
            "pas (?:sure?|certaine?)\\b",
            "risque (?:de|d)",
            "au cas ou",
            "\\b(?:peut|doit|faut)[- ](?:on|il)\\b",
            "\\bun RDV\\b",
            "\\bdes RDV\\b",
            CANCEL + "[^.!?]{0,60}(?:abonnement|commande|achat|virement|contrat|inscription|paiement|reservation|forfait|prelevement|billet|train|demande de|"
                    + "mutuelle|assurance|compte|facture)",
                    "(?:abonnement|commande|achat|contrat|forfait|mutuelle|assurance|billet)[^.!?]{0,40}" + CANCEL,
            "RDV (?:\\w+ ){0,2}(?:doctolib|(?:a la |a l |chez |chez le |au |aux |avec le |avec la |de la |medical )(?:\\w+ )?(?:docteur|medecin|dentiste|"
                    + "ophtalmo|hopital|prefecture|caf|mairie|banque|impots|france travail|pole emploi|kine|specialiste|consulat|ants|garage))\\b",
            "(?:sur|par) (?:doctolib|internet|le site)",
            "\\bautre RDV\\b",
            // Which of them?
            "\\b(?:tous|deux|trois|2|3|plusieurs) (?:(?:mes|nos|les|autres) )*RDV",
            // Somebody else's: the one who writes may have one too.
            "RDV (?:de|du|d) (?:mon|ma|mes|notre|sa|son) \\w+|\\b(?:il|elle) (?:avait|a|devait) (?:\\w+ )?RDV|\\b(?:le|la) mien(?:ne)? (?:reste|tien)",
            "\\b(?:mais|par contre|cependant) (?:je|on|nous) (?:peux|peut|pourrais?|pouvons|suis (?:libre|dispo)|viens|viendrai|serai la)",
            "avant \\d+ ?h",
            "\\bretard\\b",
            "\\b(?:ils|elle|il|on|vous|personne|la caf|le conseiller|la conseillere) (?:ne |n |m )?(?:ont|a|avez|veut|veulent|m a|m ont)\\b[^.!?]{0,20}" + CANCEL,
            "\\b(?:reunion|atelier|assemblee|formation|cours|conseil d|sortie|repas|fete|spectacle|gouter|loto)\\b",
            "\\b(?:train|vol|bus|concert|match|avion)\\b[^.!?]{0,30}" + CANCEL, "\\b(?:j ai|jai|avons|j avais) (?:deja |bien |aussi )?" + CANCEL, "\\bni\\b",
            "\\bmoi aussi\\b|\\bje viens bien\\b|\\bmaintien\\w*");

    private static final Words WANTS_ANOTHER = Words.of(CHANGES,
            "(?:deplac|report|repouss|decal|chang|modifi|avanc|remett|recul|reprogramm|replanifi|bouger|transfer)\\w*[^.!?]{0,40}(?:RDV|heure|horaire|date|jour|"
                    + "creneau|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|semaine|plus tard|tot)",
            "(?:RDV|creneau)[^.!?]{0,60}\\b(?:deplac|report|repouss|decal|chang|modifi|avance[rz]|remett|recul|reprogramm|bouger|plus tard|plus tot)\\w*",
            "\\b(?:le|la|les) (?:reporter|decaler|deplacer|repousser|changer|avancer|modifier)\\b",
            "\\b(?:autre|nouve(?:au|l|lle))s? (?:jours?|dates?|heures?|horaires?|creneaux?|moments?|semaine|fois|RDV|propositions?|disponibilites?)",
            "\\b(?:en |un )(?:fixer|prendre|avoir|proposer|reprendre|voudrais)? ?(?:un )?autre\\b",
            "a la place\\b(?! (?:a|de|d))",
            "\\b(?:plutot|a une date ulterieure|ulterieurement|une prochaine fois|reprendr\\w+|recontact\\w+|refixer|remettre a|rappeler?ai|on se rappelle)\\b",
            "\\b(?:quand (?!meme)|avez vous|auriez vous|est ce possible|possible (?:de|d|que|a|le|un)\\b(?! (?:venir|me|an+ul))|propose[rz]|dispos?\\b)",
            "je (?:voudrais|souhaite|souhaiterais|veux|prefere\\w*|aimerais|demande) (?:venir|un|le|la|vous voir|passer)\\b",
            "\\b(?:r?appele[rz]?|contacte[rz]?|telephone[rz]?)[ -](?:moi|nous)\\b|\\bme (?:r?appeler|contacter|recontacter|joindre)\\b|decal\\w+|report(?:er|"
                    + "e[rz]?|ons)\\b|repousse[rz]?");

    /** Not a day, but always: they would be visited, or come at another time of day, or for somebody else. */
    private static final Pattern NEVER = Pattern.compile(
            "me deplacer|chez moi|a domicile|a la maison|fauteuil|handicap|\\bsortir\\b|mobilite|(?:avant|apres) \\d|le (?:matin|soir)\\b|l apres[ -]?midi|"
            + "les (?:matins|lundis|mardis|mercredis|jeudis|vendredis)|\\ble (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\\b(?! \\d)|\\bseule?\\b|a pied|"
            + "que (?:le|l|les)\\b|sans (?:voiture|permis)|pas pour moi");
    private static final Pattern QUESTION = Pattern.compile("[^.!?]*\\?");
    private static final Pattern POLITE = Pattern.compile("(?:pouvez|pourriez|possible|puis je|puis-je|peux tu|voulez|voudriez|serait il)[^?]{0,30}" + CANCEL);

    static boolean isMentioned(Said said) {
        return CANCELS_IT.areIn(said) || cannotCome(said);
    }

    /** Empty as soon as there is a doubt. */
    static Optional<Clue> surely(Said said) {
        if (DOUBT.areIn(said) || WANTS_ANOTHER.areIn(said) || asksSomething(said)) return Optional.empty();
        var clue = CANCELS_IT.in(said);
        return clue.isPresent() || !cannotCome(said) || said.has(NEVER) ? clue : CANNOT_COME.in(said);
    }

    /** Whether it is said at all, so that nothing else may be made of the message. */
    static boolean isNamed(Said said) {
        return CANCELS_IT.areIn(said) || NAMED.areIn(said) || cannotCome(said) && !said.has(NEVER);
    }

    private static boolean cannotCome(Said said) {
        return CANNOT_COME.areIn(said) && SAYS_WHEN.areIn(said);
    }

    private static boolean asksSomething(Said said) {
        return said.all(QUESTION).anyMatch(question -> !POLITE.matcher(question.group()).find());
    }

    private Cancelling() {}
}
