package fr.etincelle.messaging.incoming;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What machines say when their headers do not tell: mostly in the subject, sometimes only in the text. */
final class MachineWords {

    private record Words(MachineSign sign, Pattern pattern) {}

    /** A machine says early what it is. */
    private static final int MOST_SIGNS = 4000;

    private static final Pattern PASSED_ON = Pattern.compile("^\\s*(tr|fwd?|wg|i|ilt)\\s*:.*");

    /** How the subject begins, whether or not « Re: » stands before it. */
    private static final List<Words> OF_SUBJECTS = List.of(
            words(MachineSign.OUT_OF_OFFICE,
                    "(reponse automatique|message d'absence|notification d'absence|absence du bureau|absent du bureau|automatic reply|auto(matic)?[- ]?(reply|"
                    + "response)"
                    + "|out of (the )?office|away from (my mail|the office)|on vacation|automatische (antwort|abwesenheit)|abwesenheits|abwesend:|"
                            + "otomatik (yanit|cevap)|risposta automatica"
                    + "|respuesta automatica|resposta automatica|automatisch antwoord|odpowiedz automatyczna|автоматический ответ|автоматична відповідь|"
                            + "رد تلقايي|الرد التلقايي)"),
            words(MachineSign.BOUNCE,
                    "(undeliver|undelivered|mail delivery (failed|failure|subsystem)|delivery (status notification|failure|has failed|delayed|incomplete)|"
                    + "delivery report|returned mail"
                    + "|failure notice|message delayed|warning: (could not send|message)|message (non remis|non distribue|retarde)|non remis|"
                            + "non distribuable|non delivre|echec (de|d'|a) ?(la )?(remise|envoi|distribution|livraison)"
                    + "|avis de non[- ](remise|distribution)|remise (retardee|differee)|retour de courrier|unzustellbar|zustellung|iletilemedi|"
                            + "mail system error|rapport de (remise|non[- ]remise))"),
            words(MachineSign.READ_RECEIPT, "((lu|read|gelesen|okundu|letto|leido|non lu|not read|nicht gelesen|ungelesen geloscht)\\s*:\\s*\\S|accuse de (lecture|"
                    + "reception \\((affiche|lu))|confirmation de lecture|lesebestatigung"
                    + "|(return|read) receipt|okundu bilgisi)"),
            words(MachineSign.CHALLENGE,
                    "(\\[?mailinblack|boxbe|spam ?arrest|(please )?confirm your (message|e-?mail to)|votre (message|mail|e-?mail|courriel) est en attente|"
                    + "demande d'authentification|authentifiez[- ]vous|your message.{0,30}(awaiting|waiting|pending))"),
            words(MachineSign.ACKNOWLEDGEMENT, "(accuse de reception|confirmation de reception|nous avons (bien )?recu votre|votre (demande|message|mail|e-?mail|"
                    + "courriel) a (bien )?ete (recu|enregistre|pris)"
                    + "|we (have )?received your|your (request|ticket|message) (has been|was) received|\\[?ticket ?(#|n°|:)|eingangsbestatigung)"));

    /** Anywhere in the text: only what no person says of themselves. */
    private static final List<Words> OF_TEXTS = List.of(
            words(MachineSign.BOUNCE, "(this is the mail (system|delivery)|mail delivery (sub)?system|could not be delivered to|was not delivered to|"
                    + "delivery to the following recipient|n'a pas pu etre (remis|delivre|distribue|achemine)e? (a|au|aux|pour)"
                    + "|recipient address rejected|user unknown|mailbox (is )?(full|unavailable)|(?<!\\b(?:ma|notre|sa) )boite (aux lettres|de reception|"
                            + "mail) (du destinataire )?(est )?pleine|\\b55\\d[ -]5\\.\\d\\.\\d|diagnostic-code:|the following address(es)? failed)"),
            words(MachineSign.CHALLENGE,
                    "(mailinblack|spam ?arrest|boxbe|(anti-?spam|courrier indesirable|spam)[^.]{0,160}(cliqu|authentif|confirm|click|verif)|pour que (votre|"
                    + "ce) (message|mail|e-?mail|courriel)[^.]{0,60}(parvienne|delivre|remis|distribue)"
                    + "|(to (ensure|have) your (message|e-?mail)|your (message|e-?mail))[^.]{0,80}(awaiting|held|click|confirm))"),
            words(MachineSign.READ_RECEIPT,
                    "((your|votre|ihre) (message|mail|nachricht|courrier)[^.]{0,200}(was (read|displayed)|a ete (lu|affiche|ouvert)\\b|wurde [^.]{0,60}gelesen)|"
                    + "ceci est un accuse de (lecture|reception)|this is a (return|read) receipt|aucune garantie que le message a ete lu)"),
            words(MachineSign.ACKNOWLEDGEMENT,
                    "((ceci est|il s'agit d'|this is|dies ist|cet?|ce|bu|le present)[^.!?]{0,50}(automat|otomatik)|(message|mail|e-?mail|courriel|"
                    + "reponse) (est |a ete )?(envoye |genere |emis |expedie )?(automatique|automatiquement|automatisee?)\\b"
                    + "|(ne|de ne) pas (y )?repondre (directement )?(a|au|par) ?(ce|cet|cette|mail|retour)|merci de ne pas y? ?repondre|"
                            + "do not reply to this|please do not reply|bitte antworten sie nicht|boite (mail )?n'est pas (consultee|relevee)"
                    + "|nous accusons reception|accusons bonne reception|(nous avons bien recu|we have received) (votre|your) (message|demande|mail|"
                            + "e-?mail|courriel|request)|votre (demande|message|mail|e-?mail|courriel|requete) a (bien )?ete (recue?|enregistree?|"
                            + "prise? en compte|transmise?)"
                    + "|(sera|seront) traitee?s? (dans|sous|par)[^.]{0,40}(delai|heures|jours|ouvr))"),
            words(MachineSign.MASS_MAILING,
                    "((se |vous |pour (vous )?)(desabonner|desinscrire)[^.]{0,40}(clique|ici|lien|newsletter|lettre|liste)|(cliquez|lien)[^.]{0,60}(desabonn|"
                    + "desinscri)|(to |click |link[^.]{0,20})unsubscribe|unsubscribe (here|from this|instantly|at any)|afficher (ce|cet|le) (message|e-?mail|"
                    + "mail)[^.]{0,20}(navigateur|en ligne)"
                    + "|voir la version en ligne|view (this email )?in (your )?browser|abmelden|gerer (vos|mes) preferences)"));

    private static final Pattern AWAY = Pattern.compile(
            "\\b(je (ne )?(suis|serai|me trouve)|nous (?:sommes|serons)|actuellement|i am|i'm|i will be|ich bin|ben)\\b[^.!?]{0,60}"
            + "(\\babsente?s?\\b|en conges?|en vacances|en arret|en deplacement|en formation|\\bfermee?s?\\b|hors (du|de mon) bureau|pas (au|a mon) bureau|indisponible|"
                    + "out of (the )?office|away|on (annual |maternity |parental )?leave|on (holiday|vacation)|abwesend|im urlaub|nicht (im buro|erreichbar)|"
                    + "ofis disinda|izinde)"
            + "|(bureau|office|secretariat|service|cabinet|agence|association) (est |sera |is |will be )(actuellement |exceptionnellement )?(ferme|"
                    + "closed)|خارج المكتب|في اجازة");
    private static final Pattern WHAT_TO_DO_MEANWHILE = Pattern.compile(
            "(a|des) (mon|notre) retour|je lirai|nous (vous )?repondrons|en cas d'urgence|pour toute urgence|(en|pendant|durant) mon absence|prendrai connaissance|"
            + "vous (pouvez|pourrez) (contacter|joindre|vous adresser|ecrire)"
            + "|merci de (contacter|vous adresser|joindre|prendre contact)|je vous repondrai|je repondrai|je ne pourrai (pas )?(vous )?(repondre|traiter|"
                    + "lire|consulter)|(contacte[rz]|joindre|joignez) (mon|ma|le|la) (collegue|secretariat|standard|accueil)|votre message (sera|ne sera)|"
                    + "acces (limite )?a (ma messagerie|mes (mails|courriels))"
            + "|(when|upon|on) (i|my) return|in urgent cases|for urgent|please contact|limited access|in dringenden|wenden sie sich|nach meiner ruckkehr|acil");
    private static final Pattern ONLY_AWAY = Pattern.compile(
            "(bonjour,? ?|hello,? ?|madame, monsieur,? ?)*(je (suis|serai)|nous sommes|i am|i'm|ich bin)[^.!?]{0,30}(absente?s?|en conges?|out of (the )?office|"
            + "on leave|abwesend|im urlaub)[^.!?]{0,60}(jusqu|du \\d|until|bis|retour)[^.!?]{0,60}[.!]?( ?(cordialement|bien a vous|merci|regards|"
            + "best regards)?.{0,60})?");

    /** The sign of a machine in the words, empty when a person may have written them. */
    static Optional<MachineSign> first(@Nullable String subject, String text) {
        var heading = subject == null ? "" : plain(subject);
        var written = plain(Bounded.beginning(WrittenText.of(text).own(), MOST_SIGNS));
        if (PASSED_ON.matcher(heading).matches()) return Optional.empty();
        var bare = heading.replaceFirst("^(\\s*(re|rep|aw|sv|ynt|réf)\\s*:\\s*)+", "");
        return OF_SUBJECTS.stream().filter(words -> words.pattern.matcher(bare).lookingAt()).map(Words::sign).findFirst()
                .or(() -> OF_TEXTS.stream().filter(words -> words.pattern.matcher(written).find()).map(Words::sign).findFirst())
                .or(() -> isAway(written) ? Optional.of(MachineSign.OUT_OF_OFFICE) : Optional.empty());
    }

    private static boolean isAway(String text) {
        return AWAY.matcher(text).find() && WHAT_TO_DO_MEANWHILE.matcher(text).find() || text.length() < 200 && ONLY_AWAY.matcher(text.strip()).matches();
    }

    private static Words words(MachineSign sign, String pattern) {
        return new Words(sign, Pattern.compile(pattern));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('ı', 'i')
                .replace('’', '\'').replaceAll("\\s+", " ");
    }

    private MachineWords() {}
}
