package fr.etincelle.intake.enquiry;

import static fr.etincelle.intake.enquiry.Clue.Sort.HACKED;
import static fr.etincelle.intake.enquiry.Clue.Sort.MONEY_LOST;
import static fr.etincelle.intake.enquiry.Clue.Sort.SECRET_GIVEN;

import java.util.List;

/** Money is gone, a code is given away, somebody else has got in. Fear of what might happen is not yet an alarm. */
final class Fraud {

    private static final String FEAR =
            "\\b(?:peur (?:de|d|que)|crains?|evite[rz]?|comment (?:ne pas|savoir|faire pour ne)|pour ne pas|se proteger|me proteger|proteger|prevenir|"
            + "si (?:jamais )?(?:mon|on|je|quelqu)|risque (?:de|d)|ne (?:veux|voudrais) pas|ne pas me faire|atelier|conference|prevention)\\b";
    private static final String NOT_DONE =
            "\\b(?:je n ai|j ai|on n a|n ai) (?:rien|pas|jamais) |\\b(?:sans|avant de) (?:donner|payer|cliquer)|\\bpas (?:donne|paye|clique|perdu|communique|"
            + "repondu|encore)\\b|\\brien (?:donne|paye|perdu)\\b|\\bheureusement\\b";
    private static final String ANOTHER = "\\b(?:un|une|mon|ma) (?:ami|amie|copain|copine|collegue)\\b";
    private static final String DONE =
            "(?:j ai|jai|je viens de|je (?:lui |leur )?(?:ai|avais)|on a|(?:elle|il|mere|pere|mari|femme|fils|fille|grand[ -]mere|maman|papa|voisine?) (?:lui |"
            + "leur )?a)(?: (?:bien|deja|betement|malheureusement|du|quand meme|tout|aussi|lui|leur|fini par|meme))*";
    private static final String GIVE =
            "(?:donner?|donnez?|communique[rz]?|tape[rz]?|rentre[rz]?|mis|mettre|saisir?|saisie?|rempli[rs]?|entre[rz]?|dicte[rz]?|fourni[rs]?|envoye[rz]?|"
            + "transmi[st]|lu|dit|confirme[rz]?|valide[rz]?)";
    private static final String CARD =
            "(?:cartes?(?: bleue| bancaire| de credit| visa)?|\\bcb\\b|num\\w* de (?:ma |la )?(?:carte|cb|compte)|codes?(?: secret| de (?:ma |la )?carte| recu|"
            + " sms| bancaires?| de securite)?|coordonnees bancaires|informations? bancaires?|identifiants?(?: bancaires?| de (?:ma |la )?banque)?|cryptogramme|"
            + "mots? de passe|\\bmdp\\b|\\brib\\b|\\biban\\b)";

    /** However it is spelled: « volé », « voler », « volez ». */
    private static final String PAST = "(?:ee?s?|er|ez)\\b";
    private static final String SUM = "(?:\\d+ ?(?:euros?|€|eur\\b)|\\bargent|virements?|economies|cartes? (?:pcs|cadeaux?)|\\bsous\\b)";
    private static final String SENT = "(?:(?:envoy|vir|vers|donn|pret|pay|achet|command|avanc)" + PAST + "|fait (?:un|des|le)\\b)";
    /** What shows that the other one was no honest one. */
    private static final String GONE =
            "(?:(?:ne |n )?(?:me |nous )?(?:repond|donne|ecri)\\w* (?:plus|pas)|(?:jamais|rien) (?:rien )?(?:recu|eu|vu|arrive)|plus (?:de |aucune )?nouvelles?|"
            + "n existe (?:plus|pas)|(?:est |a |sont )?(?:ferme|disparu|bloquee?)|rencontree? (?:sur|en ligne)|(?:sur|d) (?:un |le )?(?:site|"
            + "appli\\w*) de rencontre)";

    private static final String OWN_MONEY = "(?:(?:mon|mes|l|de l|notre|ses|son|sur le) (?:argent|economies|epargne|livret|compte(?! (?:cpf|caf|ameli|"
            + "facebook|google|gmail|mail|instagram|amazon|impots?|france|formation|netflix)))\\b|\\d+ ?(?:euros?|€|eur\\b))";
    private static final String LOST = "\\b(?:disparus?|disparue?s?|(?:vol|escroqu|fraud|arnaqu|debit|prelev|vid|retir)" + PAST + "|voleurs?|escroc\\w*|fraude)";

    private static final String STRANGER =
            "\\b(?:homme|monsieur|dame|type|gars|quelqu un|conseiller|technicien|policier|banquier|service (?:des )?fraudes?)\\b[^.!?]{0,50}\\b(?:appele|"
                    + "telephone|disant|disait|"
            + "pretend\\w*|fait passer|faisait passer|de la part de|se disant)\\b";

    static final List<Words> WORDS = List.of(
            Words.of(MONEY_LOST,
                    "\\b(?:me|m|nous|s) ?(?:suis|etre|etes|est|sommes|sont|a) ?(?:fait|faite|faits|fais|fai)(?: \\w+)? (?:arnaqu|escroqu|avoir\\b|voler|pirat|"
                            + "hack|depouill|rouler|plum)\\w*",
                    "\\bfaite? (?:arnaqu|escroqu|depouill)\\w*",
                    "\\bvictime (?:d |de )?(?:une |un )?(?:arnaqu|escroqu|fraude|phishing|hamec|vol)\\w*",
                    "\\b(?:m ont|m a|ont|on m a|il m a|ma|m on|on ma|nous a|nous ont|m a ete|lui a|lui ont|lui a ete)(?: \\w+){0,3} (?:pris|prise?s?\\b|"
                            + "(?:vol|prelev|"
                            + "debit|vid|retir|soutir|escroqu|arnaqu|detourn|piqu|vir)" + PAST + ")(?:[^.!?]{0,60}?(?:euros?|€|\\beur\\b|argent|compte|"
                            + "economies|livret|"
                            + "virement|sous\\b|carte)|[^.!?]{0,10}\\d)?",
                    "\\b(?:compte|livret|economies|argent)\\b[^.!?]{0,40}\\b(?:vide|videe?s|debite|disparu|envole|vole|siphonne)e?s?\\b",
                    "\\bperdu\\b[^.!?]{0,30}(?:\\d+ ?(?:euros?|€|eur\\b)|argent|economies|mes sous)",
                    "(?:\\d+ ?(?:euros?|€|eur\\b)|argent|economies)[^.!?]{0,30}\\b(?:perdue?s?|disparu|partie?s?|volee?s?|envole)\\b",
                    "(?:economies|epargne|livret|placements?)\\b[^.!?]{0,60}\\b(?:partie?s?|fermee?|disparu|perdue?s?)\\b",
                    "\\b(?:droits|cpf|compte (?:personnel de )?formation)\\b[^.!?]{0,30}\\b(?:partis?|vole?s?|disparus?|vides?|utilises?|pris)\\b(?! (?:quoi|"
                            + "comment))",
                    "\\b(?:prend|prennent|vole|volent|pique|piquent|vide|vident) (?:ma|mon|mes|tout mon|toute ma) (?:pension|argent|retraite|compte|paye|rsa|"
                            + "economies)\\b",
                    "\\b(?:vol|vole|volee?s?|perdue?s?)\\b[^.!?]{0,40}\\b(?:carte (?:bleue|bancaire|de credit)|\\bcb\\b|portefeuille|sac a main)",
                    "\\b(?:carte (?:bleue|bancaire|de credit)|\\bcb|portefeuille|sac)\\b[^.!?]{0,30}\\b(?:volee?s?|perdue?s?)\\b",
                    "faire opposition", "\\b(?:a|ont) (?:pris|vole|emporte|recupere) (?:ma|sa|mes|ses|mon|son)\\b[^.!?]{0,15}\\b(?:carte|argent|code|sac|"
                            + "portefeuille)\\b",
                    "tombee? dans (?:le panneau|un piege|le piege|une arnaque)",
                    "\\bcompte (?:est |tombe )?a (?:zero|sec)\\b",
                    "(?:debit|paiement|achat)s? (?:non autorise|frauduleu)\\w*", DONE +
                    " (?:valide|autorise|accepte)[^.!?]{0,30}(?:paiement|virement|achat|operation)",
                    DONE + "[^.!?]{0,20} " + SENT + "[^.!?]{0,40}" + SUM + "[^.!?]{0,120}" + GONE,
                    DONE + "[^.!?]{0,20} " + SENT + "[^.!?]{0,120}" + GONE + "[^.!?]{0,60}" + SUM,
                    "a mon insu",
                    "sans mon (?:accord|autorisation|consentement)",
                    "\\b(?:je (?:lui|leur) (?:ai|avais)|on (?:lui|leur) a) (?:deja |meme )?(?:envoye|donne|verse|vire|prete)[^.!?]{0,20}(?:\\d+ ?(?:euros?|€|"
                            + "eur\\b)|argent)",
                    "\\bforce[re]? mon compte",
                    "\\b(?:on|ils?|elle|quelqu un) (?:a|ont|m a)\\b[^.!?]{0,40}virements?\\b",
                    "virements? (?:frauduleux|que je n ai|inconnu|bizarre)",
                    "(?:prelevements?|retraits?|achats?|paiements?|debits?|operations?)[^.!?]{0,30}(?:inconnue?s?|frauduleu|pas autorise|que je n ai (?:pas|"
                            + "jamais)|pas (?:faite?s?|moi)|que je ne (?:connais|reconnais))",
                    DONE + " (?:fait|envoye|effectue|paye|verse|vire|achete|donne)[^.!?]{0,80}(?:virement|western ?union|mandat cash|transcash|\\bpcs\\b|"
                            + "neosurf|cartes? cadeaux?|recharge|coupons?|cryptomonn|bitcoin|\\d+ ?(?:euros?|€|eur\\b))[^.!?]{0,80}(?:arnaqu|escroc|faux|fausse|"
                            + "inconnu|bizarre|jamais (?:vu|recu|arrive)|plus de nouvelles|bloque|virus|technicien|microsoft)",
                    "(?:arnaqu|escroc|faux|fausse|inconnu|bizarre|technicien|microsoft|lien|policier|livreur)\\w*[^.!?]{0,100}" + DONE +
                    " (?:fait (?:un |le )?virement|envoye|paye|verse|vire|achete)\\b",
                    DONE + "[^.!?]{0,20}(?:achete|pris)[^.!?]{0,25}(?:transcash|\\bpcs\\b|neosurf|cartes? cadeaux?|coupons?|google play|steam)",
                    "\\b(?:j ai|jai|on a|elle a|il a) ete (?:arnaque|escroque|vole|fraude|debite|prelevee?)e?s?\\b",
                    "(?:stolen|stole|took) (?:all )?(?:my|our|\\d+)\\b",
                    "\\b(?:account|card|money|savings)\\b[^.!?]{0,40}\\b(?:stolen|emptied|gone|taken)\\b",
                    "\\bscammed\\b",
                    "\\bbetrogen\\b|\\bgestohlen\\b|\\babgebucht\\b",
                    "\\btruffat[oaie]\\b|\\brubat[oaie]\\b|\\bestafad[oa]\\b|\\b(?:robaron|roubaram)\\b",
                    "سرقوا|سرق|احتيال",
                    "dolandir\\w*|\\bcal(?:di|indi)\\w*").unless(FEAR, "euros? de frais|frais (?:bancaires|de)|loyer|cotisation"),
            Words.of(MONEY_LOST, OWN_MONEY + "[^.!?]{0,60}" + LOST, LOST + "[^.!?]{0,60}" + OWN_MONEY,
                    "\\b(?:pris|prendre|prennent|vole\\w*|vider?|videe?s?|vident) tout (?:ce qu|mon|l argent|sur mon)",
                    "\\b(?:connais|connue?|rencontr\\w+|parle)[^.!?]{0,20} (?:internet|facebook|\\w+ ?site|appli\\w*)[^.!?]{0,80}\\bargent")
                    .unless(FEAR, NOT_DONE, "\\b(?:frais|loyer|cotisation|reduction|remise|tarif|impots?|abonnement|apprendre|savoir|reconnaitre|timbre|"
                            + "chaque mois|tous les mois|par mois|est ce une?)\\b"),
            Words.of(MONEY_LOST, STRANGER + ".{0,160}" + DONE + " " + "(?:donn|valid|pay|install|envoy|vir|accept|confirm)" + PAST).unless(FEAR, NOT_DONE),
            Words.of(SECRET_GIVEN, "\\bclique\\w*[^.!?]{0,60}\\b(?:mis|donne|rentre|tape|rempli|entre)\\w*[^.!?]{0,25}(?:carte|\\bcodes?|\\brib\\b|"
                    + "iban)").unless(FEAR, NOT_DONE),
            Words.of(SECRET_GIVEN, "\\b(?:sms|lien|mail|message|texto|courriel)\\b[^.!?]{0,60}" + DONE + " " + GIVE + "[^.!?]{0,50}(?:carte (?:bancaire|"
                    + "bleue|de credit)|\\bcb\\b)").unless(FEAR, NOT_DONE),
            Words.of(SECRET_GIVEN, "\\bgave (?:\\w+ ){0,2}my (?:card|bank|code|pin|password)\\w*", DONE + " " + GIVE + "[^.!?]{0,50}" + CARD + "[^.!?]*", DONE +
                    " (?:tout )?(?:rempli|donne|mis|rentre|entre|saisi)[^.!?]{0,30}(?:mes |les )?(?:infos?|informations|coordonnees|donnees)(?: perso\\w*|"
                    + " bancaires?)?[^.!?]*",
                    "(?:identifiants?|codes?|carte|mots? de passe|\\brib\\b|iban)\\b[^.!?]{0,60}\\bje (?:les|l|la|lui|leur) (?:ai|avais) (?:\\w+ )?(?:donn|dit|"
                            + "communiqu|dict|envoy|montr)\\w*",
                    "\\brepondu[^.!?]{0,40}\\bfaux[^.!?]*", DONE + " " + GIVE +
                    "[^.!?]{0,60}(?:carte d identite|\\brib\\b|passeport|fiches? de paie|papiers)[^.!?]{0,120}(?:arnaq|faux|fausse|escro|bizarre|inconnu)[^.!?]*",
                    "(?:leur|lui|qui|lien|site|sms|telephone|monsieur|dame|banque|conseiller)[^.!?]{0,60}(?:donne|communique|dicte)[^.!?]{0,20}(?:mon|mes|ma|le|"
                            + "les|la) " + CARD)
                    .unless(FEAR, NOT_DONE,
                            "(?s)^(?!.*(?:faux|fausse|arnaq|bizarre|louche|pirat|escro)).*\\b(?:caf|impots?|ameli|ants|france travail|pole emploi|employeur|"
                            + "cpam|carsat|formulaire papier)\\b",
                            "\\b(?:refuse|ne (?:marche|fonctionne|passe|reconnait)|n arrive|incorrect|code (?:est )?faux|errone|invalide|bloquee?|marche pas|"
                                    + "n est pas|pas (?:bon|accepte|reconnu))\\b(?![^.!?]*(?:arnaq|inconnu|bizarre|conseiller))",
                            "(?:code|mot de passe|identifiants?) (?:wifi|de la box|box|internet|windows|pin)|carte (?:vitale|grise|de sejour|senior|sncf|navigo|"
                                    + "de bus)"),
            Words.of(HACKED, "\\b(?:comptes?|boites?|mails?|facebook|whats ?app|messagerie|ordinateur|ordi|telephone|\\bpc\\b|gmail|instagram|adresse|site|profil|"
                    + "portable)\\b[^.!?]{0,40}\\b(?:pirat[ee]\\w*|hack\\w*|usurp\\w*|compromis\\w*)",
                    "\\b(?:pirat|hack)\\w*[^.!?]{0,30}\\b(?:mon|ma|mes|notre|nos)\\b",
                    "quelqu un (?:utilise|est entre|est rentre|se connecte|s est connecte|est dans|a pris)[^.!?]{0,40}\\b(?:compte|mail|boite|ordinateur|"
                            + "telephone|controle|facebook)",
                    "se fait passer pour (?:moi|nous|elle|lui)\\b",
                    "\\b(?:utilise|se sert|vole\\w*|prend|pris)\\b[^.!?]{0,6} (?:mon|notre|son) (?:identite|nom)\\b",
                    "identite[^.!?]{0,20}usurp\\w*|usurp\\w* (?:d identite|mon identite|de mon)",
                    "\\b(?:pris|prend|prennent|prendre|ont|a)\\b[^.!?]{0,10} (?:le )?controle (?:de |sur )(?:mon|ma|l|notre)",
                    "\\b(?:monsieur|homme|technicien|dame|inconnu|quelqu un|type) (?:est|s est|etait|reste) (?:connecte|entre|rentre|"
                            + "dans)\\w*[^.!?]{0,12}\\b(?:mon|ma|notre)\\b",
                    "\\bpris la main\\b|bouge toute? seule?",
                    "teamviewer|any ?desk",
                    "(?:ecran|ordinateur|ordi)\\b[^.!?]{0,30}\\b(?:bloque|rouge|verrouille)[^.!?]{0,60}(?:microsoft|appeler|numero|virus|rancon|police)",
                    "(?:message|page|alerte)[^.!?]{0,40}microsoft[^.!?]{0,60}(?:appel|bloque)",
                    "rancongiciel",
                    "\\b(?:payer|paye|argent|euros?)\\b[^.!?]{0,30} (?:pour )?deblo\\w+ (?:mon|l|le|ma|mes)",
                    "(?:mes|tous mes) (?:contacts|amis)[^.!?]{0,40}recoi\\w+[^.!?]{0,30}(?:de ma part|mon nom|messages bizarres)",
                    "my (?:\\w+ )?(?:account|phone|computer|e ?mail) (?:was|has been|is|got) hacked|\\bgehackt\\b",
                    "hesabim (?:calindi|hacklendi)").unless(FEAR, ANOTHER),
            Words.of(HACKED, "\\b(?:suis|m ont|m a|ma|ont|on m a|a|est|s est|ai)(?: [\\w-]+){0,2} (?:ete |fait |faite )?(?:pirat|hack)(?:e|ee|es|er|ees)\\b",
                    "(?:credit|compte|abonnement|contrat|\\bpret)\\b[^.!?]{0,20} a mon nom\\b")
                    .unless("\\bsi (?:mon|ma|mes|je|on|jamais|le|la)\\b", ANOTHER, "comment savoir", "\\bpeur (?:de|d|que)\\b", "heros|film\\b|article"));

    private Fraud() {}
}
