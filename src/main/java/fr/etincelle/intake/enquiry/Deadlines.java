package fr.etincelle.intake.enquiry;

import static fr.etincelle.intake.enquiry.Clue.Sort.DEADLINE;

/** A home, the light or a right will be lost, and soon. */
final class Deadlines {

    private static final String BENEFIT = "(?:\\b(?:rsa|apl|aah|aspa|ass|are)\\b|\\baides? au logement|\\ballocations?|\\ballocs?\\b|chomage|indemnites?|\\bpension|"
            + "\\bretraite\\b|prime d activite|\\bdroits\\b|prestations?|\\bversements?)";
    private static final String CUT = "(?:coupee?|suspendue?|supprimee?|arretee?|stoppee?|enlevee?|retiree?|interrompue?|radiee?)s?\\b";

    static final Words WORDS = Words.of(DEADLINE, "\\bexpuls\\w+[^.!?]*", "\\bhuissiers?\\b[^.!?]*", "commissaire de justice", "avis d expulsion|"
            + "commandement de quitter",
                    "\\b(?:coup(?:er|ent|ee?s?|ure)|coupe|suspendre|fermer)\\b[^.!?]{0,40}(?:electricite|courant|\\bgaz\\b|l eau\\b|\\bedf\\b|chauffage|"
                            + "compteur|lumiere)[^.!?]{0,60}(?:demain|ce soir|aujourd ?hui|vendredi|lundi|mardi|mercredi|jeudi|\\d+ (?:jours?|h)|48|24|semaine)?",
                    "\\b(?:edf|engie|electricite|courant|gaz|eau)\\b[^.!?]{0,20}\\bcoup(?:e|er|ent|ee|era|eront)\\b[^.!?]{0,20}(?:demain|lundi|mardi|"
                            + "mercredi|jeudi|vendredi|"
                            + "samedi|si|le \\d)",
                    "\\bcoupee?s? pour impaye|impayes?\\b[^.!?]{0,40}\\bcoup\\w+",
                    "(?:plus|sans|ni) (?:de |d )?(?:electricite|courant|chauffage|gaz|eau)\\b(?! chaude)",
                    "(?:dernier (?:jour|delai)|date limite|a rendre|audience|tribunal|jugement|recours|(?:doit etre|a) (?:rendu|depose|envoye|fait|paye)\\w*|"
                            + "(?:titre|recepisse|droits?|carte|dossier|inscription)[^.!?]{0,25} (?:expire|finit|fini|se termine|ferme)|(?:depose[rz]?|"
                            + "envoye[rz]?|rendre|"
                            + "faire|payer|valider|repondre)[^.!?]{0,40} avant)[^.!?]{0,25}(?:aujourd ?hui|demain(?: matin| midi| soir)?\\b|ce soir|ce midi|minuit|"
                            + "dans (?:une|deux|2|quelques) heures?)",
                    "\\b(?:m a|ma|m ont|ont|nous a|a) (?:encore |deja |tout )?" + CUT + "[^.!?]{0,25}" + BENEFIT,
                    BENEFIT + "[^.!?]{0,25}\\b(?:est|sont|a|ont|m a|ete|etaient)(?: (?:ete|tous?|toutes?|deja|encore))* " + CUT,
                    "(?:touche|percois|recois)(?: \\w+)? plus (?:l |le |la |mon |ma |mes |de |d |aucun\\w* )*" + BENEFIT,
                    "(?:touche|percois) plus rien",
                    "\\bradiee?s?\\b[^.!?]{0,60}(?:touche|droits|recours|rien)",
                    "\\b(?:recepisse|(?:titre|carte) de sejour|visa)\\b[^.!?]{0,40}\\b(?:termine|expire|finit|fini|perime|"
                            + "au bout)\\w*[^.!?]{0,60}\\b(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
                            + "jours?|perdre|perds|virer|licenci\\w+|patron|travail|contrat|depuis)",
                    "\\bquitter (?:mon|notre|l|le) (?:appart\\w*|logement|maison|studio)[^.!?]{0,40}\\b(?:avant|jugement|tribunal|juge)\\b",
                    "\\bplus (?:de |d |aucun )(?:rsa|apl|aah|allocations?|chomage|pension|retraite|indemnites?)\\b",
                    BENEFIT + "[^.!?]{0,20}\\b(?:pas|plus|jamais) (?:ete )?(?:verse|paye|arrive|tombe)\\w*",
                    "(?:demain|ce soir|aujourd ?hui)[^.!?]{0,50}(?:dernier (?:jour|delai)|date limite|on me coupe|ils coupent|ils me coupent|"
                            + "je perds (?:mes droits|tout|mon)|je suis radiee?|l huissier|expuls)",
                    "(?:je vais etre|on va m|serai|risque d etre|vont me) radie\\w*[^.!?]{0,20}(?:demain|aujourd ?hui|ce soir)")
            .unless("\\bsi (?:jamais|un jour)\\b|\\bdans \\d+ mois\\b", "coupure (?:de presse|internet|wifi)|internet coupe");

    private Deadlines() {}
}
