package fr.etincelle.intake.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises what machines write: absences, receipts, mail that came back. Only by what no person writes. */
final class Automatic {

    /** At the beginning of a line. */
    private static final List<String> HEADINGS = List.of(
            "reponse automatique", "message automatique", "[reponse automatique", "message d'absence", "message d absence", "absence du bureau",
            "notification d'absence", "automatic reply", "auto reply", "auto-reply", "autoreply", "automatic response", "out of office", "out-of-office", "i am out of office",
            "i am out of the office", "i am currently out of", "abwesenheitsnotiz", "automatische antwort", "automatische abwesenheit", "otomatik yanit", "otomatik cevap", "رد تلقائي",
            "delivery status notification", "undelivered mail", "undeliverable", "mail delivery", "returned mail", "failure notice", "non remis", "echec de la remise", "echec de remise",
            "message non remis", "message non distribue", "accuse de reception", "accuse de lecture", "confirmation de lecture", "lu :", "lu:", "non lu :", "read:", "this is the mail system", "your message was read", "delivery has failed");

    /** Anywhere near the beginning. */
    private static final List<String> PHRASES = List.of(
            "ceci est un message automatique", "ceci est une reponse automatique", "ceci est un mail automatique", "ceci est un courriel automatique", "ceci est un e-mail automatique",
            "cet e-mail est automatique", "ce message est automatique", "ce message est genere automatiquement", "message genere automatiquement", "reponse generee automatiquement",
            "this is an automatic", "this is an automated", "this is the mail system", "could not be delivered", "was undeliverable", "is undeliverable", "couldn't be delivered", "was not delivered to",
            "n'a pas pu etre remis", "n'a pu etre remis", "n'a pas pu etre distribue", "n'a pas pu etre delivre", "n'a pas ete remis", "merci de ne pas y repondre", "ne pas repondre a ce message",
            "ne pas repondre a cet e-mail", "ne pas repondre a ce mail", "ne repondez pas a ce message", "please do not reply to this", "dies ist eine automatische", "bu otomatik bir", "votre message a ete lu le", "fuera de la oficina", "fora do escritorio", "fuori ufficio",
            "ofis disinda", "resposta automatica", "respuesta automatica", "risposta automatica", "otomatik yanit", "your message was read on", "wird nicht weitergeleitet",
            "werden nicht weitergeleitet", "delivery has failed to these recipients");

    private static final List<String> ABSENCES = List.of("absent", "out of office", "conges", "en conge", "vacances", "out of the office", "on leave", "indisponible", "nicht im buro");

    /** At least one of these. */
    private static final List<String> OFFICE_FORMULAS = List.of(
            "toute urgence", "cas d'urgence", "acces limite", "acces restreint", "messagerie", "vous pouvez contacter", "merci de contacter", "veuillez contacter", "for urgent matters", "out of office");

    private static final List<String> ABSENT_FORMULAS = List.of(
            "a mon retour", "des mon retour", "toute urgence", "en cas d'urgence", "cas d'urgence", "pendant mon absence", "durant mon absence", "prendrai connaissance", "acces limite",
            "acces restreint", "je n'ai pas acces a ma messagerie", "vous pouvez contacter", "merci de contacter", "veuillez contacter", "je vous repondrai", "for urgent matters", "upon my return", "on my return", "will reply", "will respond");

    private Automatic() {}

    /** @param beginning of the person's own words */
    static Optional<ReplyMeaning> sign(String beginning) {
        var lines = beginning.lines().map(line -> Letters.plain(Letters.seen(line)).strip()).toList();
        var plain = String.join(" ", lines);
        return Stream.of(heading(lines), phrase(plain), absence(plain)).flatMap(Optional::stream).findFirst()
                .map(sign -> new ReplyMeaning.Ignore(Why.that("ignore.automatic", sign)));
    }

    /** A person who asks about an automatic message is no machine. */
    private static Optional<String> heading(List<String> lines) {
        return lines.stream().filter(line -> line.indexOf('?') < 0).flatMap(line -> HEADINGS.stream().filter(line::startsWith)).findFirst();
    }

    private static Optional<String> phrase(String plain) {
        return PHRASES.stream().filter(plain::contains).findFirst();
    }

    /** A person may be away as well; the formula is what only a machine adds. Two of them, because one might be a person's. */
    private static Optional<String> absence(String plain) {
        boolean isFormal = ABSENT_FORMULAS.stream().filter(plain::contains).count() >= 2
                && OFFICE_FORMULAS.stream().anyMatch(plain::contains);
        return isFormal ? ABSENCES.stream().filter(plain::contains).findFirst() : Optional.empty();
    }
}
