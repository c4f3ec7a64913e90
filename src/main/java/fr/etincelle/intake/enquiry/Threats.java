package fr.etincelle.intake.enquiry;

import static fr.etincelle.intake.enquiry.Clue.Sort.THREAT;

/** Somebody presses another: blackmail, harassment. */
final class Threats {

    static final Words WORDS = Words.of(THREAT, "\\bchantage\\b",
                    "\\brancon\\b",
                    "\\bme(?:s)? menace(?:nt|s)?\\b",
                    "\\bmenaces? (?:de|d) (?:me|m|nous|publier|porter|tuer|mort|tout|diffuser|envoyer|venir|le dire|la)\\b[^.!?]{0,60}",
                    "\\b(?:m ont|m a|ma|on m a|ils) menacee?",
                    "(?:photos?|videos?)\\b[^.!?]{0,80}\\b(?:paye|payer|payes|bitcoin)\\b",
                    "(?:photos?|videos?) (?:intimes?|nues?|de moi nue?)",
                    "\\b(?:publier|diffuser|envoyer)\\b[^.!?]{0,40}(?:photos?|videos?)[^.!?]{0,40}(?:si|paye|famille|contacts)",
                    "\\bharcel(?:e|ee|es|ent|ement|eur)\\b[^.!?]{0,40}",
                    "\\bfilmee?s?\\b[^.!?]{0,80}(?:\\bpa(?:ye|ie)\\w*|bitcoins?|diffus\\w+|publi\\w+)",
                    "\\bpa(?:ye|ie)\\w*[^.!?]{0,30}\\bbitcoins?",
                    "\\b(?:mec|type|homme|garcon|gars|inconnu|monsieur|adulte|quelqu ?un)\\b[^.!?]{0,40}\\bdemand\\w* (?:des|une|mes|ma) (?:photo|video)s?\\b"
                            + "(?! (?:d identite|pour))",
                    "revenge ?porn|sextor\\w*",
                    "webcam[^.!?]{0,60}(?:paye|bitcoin|filme|menace)").unless("\\bpeur (?:d |de |qu |que )(?:etre|me faire|on|subir|un|une|quelqu|il|elle)\\b",
                    "intervenant|sensibilis|conference|atelier|demarch|panneaux|isolation|pompe a chaleur|mutuelle|assurance|commercia|vendeu|numeros?\\b|"
                            + "opta?ion cpf|\\bcpf\\b|pub(?:licite)?s?\\b|"
                            + "opera?teur");

    private Threats() {}
}
