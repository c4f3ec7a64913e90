package fr.etincelle.intake.enquiry;

import static fr.etincelle.intake.enquiry.Clue.Sort.ABOUT_AN_APPOINTMENT;
import static fr.etincelle.intake.enquiry.Clue.Sort.CHANGES;
import static fr.etincelle.intake.enquiry.Clue.Sort.COMPLAINT;
import static fr.etincelle.intake.enquiry.Clue.Sort.FOR_ANOTHER;
import static fr.etincelle.intake.enquiry.Clue.Sort.INVOICE;
import static fr.etincelle.intake.enquiry.Clue.Sort.JOB;
import static fr.etincelle.intake.enquiry.Clue.Sort.LENDING;
import static fr.etincelle.intake.enquiry.Clue.Sort.NOT_WANTED;
import static fr.etincelle.intake.enquiry.Clue.Sort.OTHER_BUSINESS;
import static fr.etincelle.intake.enquiry.Clue.Sort.PARTNER;
import static fr.etincelle.intake.enquiry.Clue.Sort.QUESTION;
import static fr.etincelle.intake.enquiry.Clue.Sort.SALE;
import static fr.etincelle.intake.enquiry.Clue.Sort.THANKS;
import static fr.etincelle.intake.enquiry.Clue.Sort.WORKSHOP;

import java.util.List;
import java.util.Optional;

/** What no automatic answer would do justice to, even where an appointment is mentioned. */
final class DeskMatters {

    private static final String PROFESSION =
            "(?:assistante?s? (?:de service )?social(?:e|es|aux)?|assistante?s? (?:familiale?|maternelle?)s?|\\bas\\b|travailleu(?:r|se) social|educat(?:eur|"
                    + "rice)|infirmi(?:er|ere)|conseill(?:er|"
            + "ere) (?:en insertion|d insertion|emploi|en economie|france travail|caf|social|numerique|municipal)|chargee? (?:de mission|d accueil|d insertion|"
            + "de projet)|mandataire|tut(?:eur|rice)|curat(?:eur|rice)|mediat(?:eur|rice)|secretaire de mairie|referente?|aide[- ]soignante|auxiliaire de vie|"
            + "coordinat(?:eur|rice)|direct(?:eur|rice)|responsable|president|adjointe? au maire|stagiaire|journaliste|professeur|format(?:eur|rice)|\\belue?\\b|"
            + "\\bmaire\\b|gerante?|consultante?|commerciale?|animat(?:eur|rice)|delegue|enseignante?|cpe\\b|ergotherapeute|psychologue|medecin)";
    private static final String ORGANISATION =
            "(?:ccas|mission locale|\\budaf\\b|\\bcaf\\b|cpam|carsat|conseil departemental|departement de|maison (?:france services|du departement|"
            + "de la solidarite)|france services|centre (?:medico|hospitalier|social)|hopital|\\bmds\\b|\\bpmi\\b|ehpad|residence autonomie|\\bcada\\b|foyer|"
            + "association|mairie|communaute de communes|france travail|cap emploi|secours (?:populaire|catholique)|restos du coeur|emmaus|croix[- ]rouge|college|"
            + "lycee|ecole)";
    private static final String SOMEBODY =
            "(?:une?|cette?|d une?|l une?|deux|plusieurs|mes|nos|quelques) (?:jeune |vieille |vieux )?(?:dames?|monsieur|messieurs|personnes?|usage(?:r|re)s?|"
            + "familles?|beneficiaires?|patiente?s?|residente?s?|habitante?s?|administree?s?|allocataires?|couples?|client(?:e|s)?|benevoles?|salarie(?:e|s)?)";

    private static final String DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)";

    private static final List<Words> ALL = List.of(
            Words.of(NOT_WANTED,
                    "(?:ne |n )?(?:veux|souhaite|voudrais|desire|ai|aurai|avons) (?:plus|pas) (?:de |besoin (?:de |d |du ))?(?:un |mon |notre )?(?:RDV|aide)",
                    "(?:plus|pas) besoin (?:de |d |du )(?:un |mon |votre |vous|venir|RDV|aide)",
                    "(?:finalement|c est bon)[^.!?]{0,40}(?:regle|resolu|reussi|trouve|arrange|debrouille)",
                    "probleme (?:est )?(?:regle|resolu)",
                    "\\b(?:n ai|ai) (?:jamais|rien|pas) (?:demande|pris) [^.!?]{0,15}RDV|"
                            + "\\b(?:message|mail|sms|courriel|lettre) n est pas pour (?:moi|nous)\\b|\\bvous vous trompez|erreur de (?:destinataire|personne|numero)"),
            Words.of(CHANGES, "\\bautres? (?:creneaux?|jour|date|heure|horaire)s? (?:que|de)\\b|(?:creneau|jour|date|heure|horaire) que celui|\\bRDV (?:est |"
                    + "bien )*(?:confirme|note|valide|maintenu|prevu)\\w*",
                    "(?:deplac|report|repouss|decal|chang(?!\\w* de (?:carte|tel|banque|ordi|operateur|box|adresse|numero|mot|nom|mail))|modifi|avanc|remett|"
                            + "recul|reprogramm|bouger)\\w*[^.!?]{0,30}(?:RDV|(?:l |d |de )?(?:heure|horaire|"
                    + "date|jour|creneau)\\b)",
                    "(?<!\\b[mn]e )(?<!\\bnous )\\b(?:deplac|report|repouss|decal|reprogramm)\\w* (?:\\w+ ){0,2}(?:a|au|pour|vers) (?:la |le |une? )?(?:semaine|mois|"
                            + DAY + "|autre|plus tard)",
                    "\\b(?:place|date|jour|moment|creneau|chose) plus (?:tot|tard|proche|rapprochee?)\\b(?! possible)",
                    "RDV(?! pour\\b)[^.!?]{0,60}\\b(?:deplac|report|repouss|decal|reprogramm|recul|bouger|avancer?\\b|changer?\\b|plus (?:tot|"
                            + "tard)(?! possible))\\w*"),
            Words.of(ABOUT_AN_APPOINTMENT, "\\b(?:mon|notre|votre|ce|son|nos) (?:prochain |premier |dernier |futur )?RDV(?! (?:est (?:trop|le plus)|possible))",
                    "\\bj ai (?:bien )?note (?:\\w+ ){0,3}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|le \\d|a \\d|\\d+ ?h\\b)",
                    "\\bc est bien (?:ca|cela|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|le \\d|a \\d)",
                    "\\ble RDV (?:de|du|d|prevu|est|que|qu|a|avec|fixe|ce)\\b",
                    "(?:confirm\\w+|rappel\\w*|verifier|connaitre|oublie\\w*|perdu|note)(?: \\w+){0,4} (?:mon|le|du|notre|votre|au) RDV|(?:heure|date) (?:du|"
                    + "de mon|de notre) RDV|(?<!\\bun )(?<!\\b1 )RDV (?:de|du|d) ?(?:demain|ce|aujourd|lundi|mardi|mercredi|jeudi|vendredi|samedi|\\d)",
                    "\\b(?:j ai|jai|on a|nous avons|j avais|avez bien|j aurai) (?:deja |bien |un |pris |eu |mon )+(?:un |mon )?RDV",
                    "\\bj ?ai RDV (?:que|seulement|chez vous|avec vous|au briquet|le \\d|a \\d|dans|" + DAY + ")",
                    "\\b(?:je|on|nous) (?:viendr\\w+|serai|serons) (?:bien |donc |la |chez vous )*(?:a \\d|le \\d|" + DAY + ")",
                    "(?:en|du|mon|de) retard\\b",
                    "\\b(?:etait|suis venue?|ete recue?|passee?)\\b[^.!?]{0,40}\\b(?:personne|ferme|porte)"),
            Words.of(THANKS, "\\b(?:voulais|voulait|tenais|tiens)(?: a| juste| simplement)* vous (?:dire|"
                    + "remercier)[^.!?]*\\bmerci", "\\bgrace a vous\\b").unless("RDV", "\\bmais\\b"),
            Words.of(JOB, "candidature (?:spontanee|au poste|pour (?:le|un|votre))|(?:vous|ma) (?:adresse|propose|soumets|envoie|transmets|"
                    + "fais parvenir)[^.!?]{0,20} (?:ma candidature|mon cv)|\\bje (?:me permets de )?postule\\b|(?:recherche|cherche|a la recherche|demande|"
                    + "trouver?|faire|effectuer)[^.!?]{0,20} (?:d )?(?:un )?(?:stage|alternance|apprentissage|service civique)|(?:poste|emploi|contrat|stage|"
                    + "alternance|recrut\\w+|embauche\\w*)[^.!?]{0,30}(?:au sein de|dans votre|chez vous|aupres de vous|votre (?:structure|centre|equipe|"
                    + "association))|\\bbenevol\\w+|(?:ci[- ]?joint|piece jointe|trouverez)[^.!?]{0,20}mon (?:cv|curriculum)|votre (?:offre|annonce) (?:d emploi|"
                    + "de recrutement|pour le poste)|service civique|stage (?:d observation|de troisieme|de 3e|de 3eme|de decouverte)|lettre de motivation ci"),
            Words.of(INVOICE,
                    "(?:ci[- ]?joint\\w*|trouverez|piece jointe|veuillez|adresse|transmets|envoie|en attente)[^.!?]{0,50}(?:\\bfacture|\\bdevis|bon de commande|"
                    + "releve de compte|\\bavoir\\b)|facture (?:n|numero|du mois|proforma|acquittee|\\d)|(?:votre|la) facture (?:est|de|du|n|"
                    + "\\d)[^.!?]{0,40}(?:disponible|echeance|reglement|impayee?|payer avant)|\\bdevis (?:n|numero|\\d|demande)|(?:relance|impaye|mise en demeure|"
                    + "reglement de (?:la|notre|votre))\\b[^.!?]{0,50}facture|bon de commande|sauf erreur (?:ou omission )?de notre part|bon de livraison|"
                    + "(?:changement de|(?<!\\b(?:le|mon|un) )nouveau|nos) (?:rib|coordonnees bancaires)"),
            Words.of(SALE, "\\b(?:notre|nos|une|cette) (?:offres?|solutions?|gamme|logiciel|plateforme|produits?|services?|catalogue|agence|prestations?|"
                    + "remises?)\\b(?![^.!?]{0,20}RDV)|referencement|\\bseo\\b|\\bleads?\\b|visibilite (?:en ligne|sur)|votre site (?:web|internet)|\\bdemo\\b|"
                    + "demonstration gratuite|webinai?r|tarifs? preferentiels?|promotion exceptionnelle|offre (?:speciale|exceptionnelle|promotionnelle|limitee)|"
                    + "economise[rz]|\\bb ?to ?b\\b|prospection|fournisseu?r|photocopieu?r|toner|panneaux? (?:solaires?|photovoltaiques?)|"
                    + "formation (?:certifiante|eligible)|bons? plans?|gagnee? (?:un|le|la|une)|(?:vous avez|felicitations)[^.!?]{0,30}gagn|heritage|(?:prets?|"
                    + "credits?) (?:entre particuliers|sans|rapide)|casino|crypto(?:monnaie)?s? [^.!?]{0,20}(?:invest|rendement)|dons? de \\d|"
                    + "partenariat (?:commercial|avec votre)|\\bcatalogue\\b|proposer (?:mes|nos|notre) \\w+|"
                    + "\\bnous (?:vous )?(?:proposons|offrons|realisons|commercialisons)\\b|"
                    + "\\b(?:personne|responsable) en charge d|\\bnos (?:depliants?|flyers?|brochures?|plaquettes?|affiches?)\\b|"
                    + "\\bvos (?:visiteurs|usage?(?:r|re)s|adherents|beneficiaires|locaux|equipes?|publics?|activites|actions)\\b|"
                    + "\\bdecouvrez (?!moi)|\\bprofitez\\b|\\bcollaborer\\b|RDV[^.!?]{0,40} (?:pour|afin de) (?:parler|echanger|"
                    + "discuter|vous presenter|evoquer|faire le point)|je (?:vous )?propose (?:mes|nos|des) (?:services|prestations)|unsubscribe|se desabonner"),
            Words.of(PARTNER, "\\bje suis (?!suivie?|aidee?|accompagnee?|en contact|envoyee?|adressee?|allee?|passee?)(?:\\w+ ){0,4}?" + PROFESSION,
                    "\\b(?:conseill\\w+|assistante? sociale?|educat\\w+|mediat\\w+|infirmi\\w+|travailleuse? sociale?)[^.!?]{0,20} (?:au|a la|de la|du|a l|chez|"
                    + "pour) (?:la |le |l )?" + ORGANISATION,
                    "\\b(?:j accompagne|nous (?:accompagnons|suivons|recevons|avons recu)|j ai recu|je recois|je vous (?:oriente|adresse|envoie|signale|"
                    + "contacte (?:pour|au sujet|de la part)|sollicite pour)|orient\\w+|au sujet (?:de|d)|concernant|la situation (?:de|d))[^.!?]{0,30} (?:"
                    + SOMEBODY + "|\\b(?:mme|madame|m\\.|mr|monsieur|mlle) \\p{L}+)",
                    "\\b" + SOMEBODY +
                    "[^.!?]{0,30} (?:que (?:j|je|nous)|suivie?s?|accompagnee?s?|agee?s?|de \\d+ ans|a besoin|ont besoin|aurait besoin|souhaite|en difficulte|"
                            + "qui|(?:m a|nous a)(?! (?:dit|donne|conseille|aide|recommande|indique|explique|montre)))",
                    "\\bje suis (?:le|la|l) ?(?:fils|fille|niece|neveu|soeur|frere|voisine?|belle[ -]fille|gendre|petit[ -]fils|petite[ -]fille) (?:de|"
                            + "d) (?:mme|m\\.|mr|madame|monsieur)",
                    "\\b(?:m\\.|mme|mr|madame|monsieur) [\\p{L}.]+ ?[\\p{L}]*,? (?:a besoin|aurait besoin|souhaite\\w*|voudrait|est (?:suivie?|accompagnee?|"
                            + "en difficulte)|ne (?:sait|peut|parle)|rencontre|doit)",
                    "\\b(?:notre|nos) (?:structure|service|usagers?|beneficiaires?|public|residents?|adherents?|association|commune|etablissement|foyer|equipe|"
                            + "eleves?)\\b",
                    "\\b(?:mes|nos|(?:un|une|deux|certains?) de (?:mes|nos)) (?:eleves?|patiente?s?|client(?:e|s|es)?|residente?s?|usager\\w*|beneficiaires?|"
                            + "adherente?s?|administree?s?|jeunes|allocataires?|salarie\\w*)\\b",
                    "\\b(?:une?|deux|trois|certaine?s?) de nos \\w+",
                    "\\b(?:ma|notre|mes|nos|une) classes? (?:de|d)\\b",
                    "\\b(?:mme|madame|m\\.|mr|monsieur) \\p{L}+,? (?:\\d+ ans,? )?(?:est venue?|s est presentee?|est passee?)\\b",
                    "fiche (?:de liaison|d orientation|navette)",
                    "\\bpartenaires?\\b",
                    "dans le cadre (?:de|d|du) (?!ma|mon|mes|son|sa)")
                    .unless("(?:cherche|besoin d|voudrais|faudrait|trouver|y a t il|aimerais|connaissez|avez)[^.!?]{0,12} (?:une|quelqu un|d une) (?:personne|"
                            + "dame)"),
            Words.of(FOR_ANOTHER, "\\bde la part de\\b|RDV pour (?:eux|elles?|lui)\\b|\\b(?:mon|ma|sa|son) (?:tut(?:eur|rice)|curat(?:eur|rice)|"
                    + "mandataire)\\b|\\b(?:ma|mon|mes|notre|nos|un|"
                    + "une) (?:vieille |vieux |jeune |petite? )?(?:voisine?s?|amie?s?|copine?|copain|collegue|locataire|patron\\w*|"
                    + "connaissance)\\b(?! m (?:a|avait) (?:dit|donne|conseille|parle|indique|recommande|montre))"
                    + "[^.!?]{0,50}(?:a besoin|aurait|voudrait|souhaite|cherche|n arrive|ne sait|est|doit|aimerait|veut|de \\d|agee?)|\\b(?:pour|"
                    + "aider) (?:ma|mon|un|une|mes) (?:\\w+ )?(?:voisine?s?|amie?s?|copine?|copain|collegue|locataire)\\b"),
            Words.of(QUESTION, "\\bsi (?:c|ce n) est (?:pas )?(?:gratuit|payant|(?:trop )?cher)"),
            Words.of(WORKSHOP,
                    "\\bateliers?\\b|\\bstages? (?:d |de )?(?:initiation|informatique)|cours collectifs?|(?:m |nous |s )?inscri\\w+[^.!?]{0,30}\\b(?:cours|"
                    + "formations?|seances?|groupes?)\\b|cafe numerique|acces libre|espace public numerique|permanences?\\b(?![^.!?]*RDV)"),
            Words.of(LENDING, "\\b(?:ordinateur|ordi|pc|tablette|materiel)\\b[^.!?]{0,40}\\b(?:par vous|de chez vous|que vous m avez|du centre|de votre part)\\b|"
                    + "\\b(?:emprunt\\w*|prete[rz]?|un pret|de pret|louer|louez|location|vous (?:en )?donne[rz]|donniez|donnez|"
                    + "reconditionne\\w*)\\b[^.!?]{0,30}(?:ordinateurs?|tablettes?|ordi|\\bpc\\b|materiel|cle 4g|imprimante)(?![^.!?]*(?:photos|fichiers))|"
                    + "\\b(?:rendre|rapporter|ramener|restituer)[^.!?]{0,25}(?:ordinateur|tablette|materiel|\\bpc\\b)"),
            Words.of(LENDING, "\\b(?:passer|passe|venir|viens) (?:le |la |les )(?:prendre|chercher|recuperer|reprendre)\\b|"
                    + "\\b(?:ordinateurs?|ordi|pc|tablettes?|telephones?)\\b[^.!?]{0,25} a vendre\\b|\\bvous (?:re)?vendez\\b"),
            Words.of(COMPLAINT,
                    "inadmissible|inacceptable|scandal\\w+|honteux|une honte|porter plainte contre vous|reclamation|\\bdecue? (?:de|par|du)|mecontente?\\w*|"
                    + "pas (?:du tout )?contente?s?|en colere|vous vous (?:moquez|fichez|foutez)|mal (?:recue?s?|accueillie?s?|parle)|personne ne (?:me |nous |"
                    + "m a )?(?:repond|rappelle|decroche|a rappele)|(?:vous (?:ne |n )?(?:m |me |nous )?(?:avez|repondez|rappelez)|jamais) (?:pas |jamais |"
                    + "toujours pas )?(?:rappele|repond\\w*|rappelee?)|(?:deuxieme|troisieme|2e|3e|2eme|3eme|enieme|\\bx|plusieurs) (?:mails?|messages?|relances?|"
                    + "fois que j(?:e| ) ?(?:ecris|appelle|vous|envoie))|toujours pas (?:de|eu|recu) (?:reponse|nouvelles?|retour|votre)|sans reponse de votre|"
                    + "(?:attends|attend) (?:toujours )?(?:votre|vos) (?:reponse|appel)|avocat|vous avez (?:perdu|efface|casse|abime)"),
            Words.of(OTHER_BUSINESS,
                    "\\b(?:oublie|laisse|perdu|egare)\\b[^.!?]{0,30}\\b(?:chez vous|au briquet|au centre|dans vo)|"
                    + "\\bvous interess\\w+|\\b(?:un|mon) (?:memoire|article|sondage) (?:de|sur)\\b|"
                    + "\\b(?:a|je|vous) (?:donner?|offrir)\\b[^.!?]{0,15}(?:ordinateurs?|\\bpc\\b|tablettes?|imprimantes?|ecrans?|telephones?)|"
                    + "(?:ordinateurs?|\\bpc\\b|tablettes?|imprimantes?|ecrans?|telephones?) a donner|"
                    + "(?:mes|ses|nos) donnees personnelles|\\brgpd\\b|droit (?:a l oubli|d acces)|(?:supprim|effac)\\w+ (?:mes|toutes mes|mon) (?:donnees|"
                    + "dossier|fiche)|interview|reportage|article (?:de presse|pour)|(?:louer|reserver|location de|louez)[^.!?]{0,10} salle|assemblee generale|"
                    + "conseil d administration|centre aere|periscolaire|halte[- ]garderie|\\bcreche\\b|\\bcantine du centre|(?:parler|entretien|rencontrer|RDV|voir)[^.!?]{0,15} (?:avec |"
                    + "a )?(?:la |le |votre )?(?:direct(?:eur|rice)|president|responsable)|\\bdons? d|\\bvotre (?:site|page)\\b|\\bvotre (?:association|structure|"
                    + "equipe|etablissement|entreprise|organisme)\\b|faire connaissance|nous rencontrer|\\b(?:pourrions|pouvons)[ -]nous\\b|reunion\\b|comite|"
                    + "convention\\b|subvention"));

    private static final Words QUESTIONS = Words.of(QUESTION,
            "\\b(?:quels? (?:sont|est) (?:vos|votre|les|le) (?:horaires?|heures?|tarifs?|prix|jours|adresse|numero|conditions)|(?:vos|les|quels) (?:horaires?|"
            + "heures d ouverture)|(?:vous )?(?:etes|est)[ -](?:vous|ce que vous etes)? ?(?:ouverts?|fermes?)|c est (?:gratuit|payant|combien|"
            + "a quel(?:le)? (?:prix|adresse|heure))|combien (?:ca|cela|est ce que ca) (?:coute|prend|dure)|(?:ou|comment) (?:etes vous|se trouve|est situe|"
            + "vous trouver|venir chez vous|se garer)|quels? (?:papiers|documents)[^.!?]{0,20} (?:apporter|amener|prendre|ramener|faut)|faut[- ]il (?:apporter|"
            + "amener|prendre RDV|payer)|a quelle (?:heure|adresse)|(?:est ce )?(?:payant|gratuit) ?\\?|sans RDV|\\bou (?:est ce qu|puis[- ]je|peut[- ]on|"
            + "je peux)|\\bsavoir (?:si|quand|a quelle heure) vous (?:etes|fermez|ouvrez|faites))");

    private static final Words ENGLISH = Words.of(SALE,
            "\\bseo\\b|ranking|\\byour websites?\\b|\\boffers?\\b|partnership|invoice|payment|\\bservices\\b|\\bsales?\\b|marketing|investment|invest\\b|funds?\\b|"
            + "lottery|internship|\\bjob\\b|company|solutions?|\\bcancel|reschedule|change my|opening hours|late\\b|price");

    private static final Words SIGNED = Words.of(PARTNER, "\\b" + PROFESSION, ORGANISATION).unless("envoye de", "retraitee?");

    private static final Words THANKING = Words.of(THANKS, "\\bmerci+s?\\b|remerci\\w+|\\bbravo\\b|formidable|thank");

    static Optional<Clue> in(Said said) {
        return Words.first(ALL, said);
    }

    static Optional<Clue> inEnglish(Said said) {
        return ENGLISH.in(said);
    }

    /** What a signature tells of the one who writes. */
    static Optional<Clue> signature(Said said) {
        return SIGNED.in(said);
    }

    static Optional<Clue> question(Said said) {
        return QUESTIONS.in(said);
    }

    static Optional<Clue> thanks(Said said) {
        return THANKING.in(said);
    }

    private DeskMatters() {}
}
