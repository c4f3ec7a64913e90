package fr.etincelle.intake.enquiry;

import java.util.regex.Pattern;

/**
 * What people come for, in their words, and what a centre's service for it deals with.
 * Where two are said at once, the first of the list is what the other is only the means of.
 */
enum Need {

    CHECK("securite_numerique", "verif|arnaque|securite|suspect|fraude|piege",
            "arnaqu\\w*|escroqu\\w*|bizar+e?s?|louches?|\\bun doutes?\\b|suspects?|douteu(?:x|ses?)|frauduleu(?:x|ses?)|\\bfaux (?:mail|message|sms|site|conseiller)|\\bfake\\b|"
                    + "phishing|hamecon\\w*|pirat\\w*|hack\\w*|virus"
                    + "|(?:est ce|c est) (?:que c est )?(?:un |une )?(?:vrai|serieux|normal|sur|fiable)|\\best (?:vraie?|fausse?|faux|bien vrai)\\b|"
                            + "\\bc est vrai\\b|(?:un |une )?vraie? ou (?:un |une )?faux|(?:site|mail|message|sms) (?:est )?(?:sur|fiable|serieux)\\b|"
                            + "cliqu\\w+ sur (?:un|le) lien"),
    FORMALITY("aide_aux_demarches_administratives", "demarche|administrat|papier|droits|dossier",
            "\\bcaf\\b|\\bcpf\\b|allocations? familiales|\\bapl\\b|\\brsa\\b|prime d activite|impots?|declaration(?: de revenus?| des revenus?)?|declarassion|"
                    + "\\bants\\b|cartes? grises?|permis(?: de conduire)?|ameli|\\bcpam\\b|carte vitale|securite sociale"
                    + "|mutuelle|complementaire sante|\\bcss\\b|france travail|pole emploi|actualis\\w+|retraites?\\b|\\bcarsat\\b|info ?retraite|"
                            + "titres? de sejour|\\bofii\\b|prefecture|anef|naturalisation|passeport|carte d identite|\\bcni\\b|cheque energie"
                    + "|\\bmdph\\b|\\baah\\b|\\bmsa\\b|logement social|demande de logement|attestation|france ?connect|demarches?\\b|administrati\\w+|"
                            + "inscription(?: a)? (?:l ecole|la cantine|au college)|bourses?\\b|amendes?\\b|aide juridictionnelle|\\burs+af+\\b|papiers?\\b|"
                            + "formulaires?"),
    PURCHASE("diagnostic_numerique", "achat|acheter|choisir|conseil",
            "(?:acheter|achat|choisir|acquerir)(?: \\p{L}+){0,4} (?:ordinateur|ordi|pc|tablette|telephone|smartphone|portable|imprimante|box)|(?:quel|"
                    + "quelle) (?:ordinateur|ordi|pc|tablette|telephone|smartphone|imprimante)(?: \\p{L}+){0,3} (?:choisir|acheter|prendre)"),
    EMAIL("email", "mail|courriel|messagerie",
            "(?<!\\w)(?:e ?-?mails?|mails?|mels?|courriels?|boite (?:mail|aux lettres electronique)|messagerie|gmail|outlook|adresse mail|piece jointe|"
                    + "pieces jointes)\\b"),
    PHONE("prendre_en_main_du_materiel", "telephone|smartphone|tablette|portable|mobile",
            "smart ?-?phones?|\\b\\d telephones?|\\bi ?-?phones?|\\bi ?pads?|tablettes?\\b|android|samsung|whats ?app|(?:mon|le|un|nouveau|son|de|du|au|sur|nos|mes|leurs?|des|les|"
                    + "ma|d un) (?:nouveaux? )?(?:telephones?|tel|portables?|mobiles?)\\b(?! ?(?:au|est|c est|:|n°)? ?(?:le )?[(+]?0\\d)"),
    COMPUTER("prendre_en_main_du_materiel", "ordinateur|informatique|clavier|souris",
            "ordinateurs?|ordinateur|\\bordis?\\b|\\bpc\\b|\\bmac\\b|windows|clavier|souris\\b|informatique|ordinateu\\w*"),
    INTERNET("navigation_sur_internet", "internet|navig", "internet|navigateur|google|site internet|wifi|\\bbox\\b"),
    PHOTOS("gere_ses_contenus_numeriques", "photo|souvenir|fichier", "photos?\\b|fichiers?\\b|cle usb|sauvegard\\w+"),
    WRITING("bureautique",
            "bureautique|texte|tableur|\\bcv\\b",
            "\\bcv\\b|curriculum|lettre de motivation|\\bword\\b|\\bexcel\\b|traitement de texte|libre ?office|imprimer|scanner|numeriser"),
    VIDEO("reseaux_sociaux", "reseaux|video|visio", "visio\\w*|skype|\\bzoom\\b|facebook|reseaux sociaux|instagram"),
    BANKING("banque_et_achats_en_ligne",
            "banque|achats en ligne",
            "banque en ligne|application (?:de |de la |de ma )?banque|acheter (?:sur|en) (?:internet|ligne)|le ?bon ?coin|vinted|billets? de train|sncf");

    private final String topic;
    private final Pattern inLabels;
    private final Pattern words;

    Need(String topic, String inLabels, String words) {
        this.topic = topic;
        this.inLabels = Pattern.compile(inLabels);
        this.words = Pattern.compile(words);
    }

    String topic() {
        return topic;
    }

    boolean isNamedIn(String label) {
        return inLabels.matcher(label).find();
    }

    boolean isSaidIn(Said said) {
        return said.has(words);
    }

    /** Means that serve any need: they count only when nothing else is said. */
    boolean isOnlyAMeans() {
        return switch (this) {
            case EMAIL, PHONE, COMPUTER, INTERNET, PHOTOS, WRITING, VIDEO, BANKING -> true;
            case CHECK, FORMALITY, PURCHASE -> false;
        };
    }
}
