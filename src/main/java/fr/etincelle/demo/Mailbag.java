package fr.etincelle.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A day of e-mails to Le Briquet, written as people write. What becomes of each is for the program to find out. */
final class Mailbag {

    /** Somebody who writes; their letters follow each other. */
    private record Writer(String name, String address) {

        Letter asks(Instant at, String subject, String text) {
            return new Letter(name, address, subject, text, at, false);
        }

        Letter answers(Instant at, String text) {
            return new Letter(name, address, null, text, at, true);
        }
    }

    /** Somebody they help at home asks; one of the team writes back. */
    static final String AT_HOME = "martine.reiser@courriel.example";

    static final String ANSWER_BY_HAND = """
            Bonjour Madame Reiser,

            Nous ne venons pas encore à domicile. Si quelqu'un peut conduire votre maman, la salle de Valmont est de plain-pied.
            Voulez-vous que je vous appelle pour en parler ?

            Odile Perrin
            Le Briquet
            """;

    private final Calendar calendar;

    Mailbag(Calendar calendar) {
        this.calendar = calendar;
    }

    /** In the order in which they came. */
    List<Letter> letters() {
        return Stream.of(booked(), changed(), calledOff(), robot(), forTheDesk(), waiting()).flatMap(it -> it)
                .sorted(Comparator.comparing(Letter::at)).toList();
    }

    private Stream<Letter> booked() {
        var eric = new Writer("Éric Schuler", "eric.schuler@courriel.example");
        return Stream.of(
                eric.asks(yesterday("09:12"), "rendez vous", """
                        Bonjour,

                        je voudrai un rendez vous pour refaire ma carte grise sur internet, jy arrive pas tout seul.
                        Mon numero 06 39 98 00 71

                        Cordialement
                        Eric Schuler"""),
                eric.answers(yesterday("09:40"), "Le 2 svp merci"),
                eric.answers(yesterday("10:05"), "Merci beaucoup, bonne journée"));
    }

    private Stream<Letter> changed() {
        var sandrine = new Writer("Sandrine MULLER", "sandrine.muller@courriel.example");
        return Stream.of(
                sandrine.asks(yesterday("10:31"), "Smartphone", """
                        Bonjour,
                        Mon fils m'a donné un smartphone et je ne sais pas m'en servire. Es ce que vous pourriez m'aider ?
                        J'aimerais un rendez-vous.
                        Mme Muller"""),
                sandrine.answers(yesterday("11:02"), "1"),
                sandrine.answers(minutesAgo(300), "Ah zut, ce jour là je ne peux pas, plutôt un jeudi"),
                sandrine.answers(minutesAgo(240), "le 1 c'est parfait"));
    }

    /** Last of all: the place that falls free is the one offered to those who wait. */
    private Stream<Letter> calledOff() {
        var giuseppe = new Writer("Giuseppe Conti", "g.conti@courriel.example");
        return Stream.of(
                giuseppe.asks(yesterday("14:20"), "RDV impots", """
                        Bonjour madame,
                        je voudrais prendre rendez vous pour la declaration d'impots de ma femme et moi.
                        Salutations
                        Conti Giuseppe"""),
                giuseppe.answers(yesterday("15:47"), "le 3"),
                giuseppe.answers(minutesAgo(9), "Je dois annuler le rendez-vous, je suis hospitalisé. Désolé."));
    }

    /** Whatever it is told, it answers alike. */
    private Stream<Letter> robot() {
        var robot = new Writer("Électro-Lorraine", "agence@electro-lorraine.example");
        return Stream.of(
                robot.asks(minutesAgo(215), "Prise de rendez-vous", "Bonjour, merci de nous proposer un rendez-vous."),
                robot.answers(minutesAgo(214), "0"),
                robot.answers(minutesAgo(213), "0"),
                robot.answers(minutesAgo(212), "0"));
    }

    private Stream<Letter> forTheDesk() {
        var nathalie = new Writer("Nathalie Reinert", "nathalie.reinert@courriel.example");
        var martine = new Writer("Martine Reiser", AT_HOME);
        var jeanClaude = new Writer("Jean-Claude WENDLING", "jc.wendling@courriel.example");
        var danielle = new Writer("Danielle S.", "danielle.st@courriel.example");
        return Stream.of(
                nathalie.asks(minutesAgo(195), "mes mails", """
                        Bonjour,
                        J'aurais besoin d'un rendez vous pour mes e-mails, je peux plus les ouvrir depuis que mon mari a changé d'ordinateur.
                        Merci d'avance. Nathalie Reinert, Folschviller"""),
                nathalie.answers(minutesAgo(42), "Le 2 si mon fils peut me conduire, il travaille peut etre"),
                martine.asks(minutesAgo(160), "Ma maman", """
                        Bonjour, est-ce que vous venez à domicile ? Ma mère a 86 ans, elle ne peut plus se déplacer et il faut
                        refaire sa demande d'APA sur internet. Martine Reiser"""),
                jeanClaude.asks(minutesAgo(26), "AU SECOURS", """
                        un monsieur de la banque ma appelé ce matin et on m'a volé 800 euros. jai donné le code de ma carte au telephone.
                        qu'est ce que je dois faire. repondez moi vite
                        JC Wendling 06 39 98 00 74"""),
                danielle.asks(minutesAgo(14), "Imprimante", "Bonjour, est-ce que vous réparez aussi les imprimantes ? Danielle"),
                new Letter(null, null, "Carte vitale", "Bonjour pouvez vous me rappeler, c'est pour la carte vitale de mon père. Merci", minutesAgo(95), false));
    }

    private Stream<Letter> waiting() {
        return Stream.of(
                new Writer("Laura Kieffer", "laura.kieffer@courriel.example").asks(minutesAgo(55), "Courrier de la CAF", """
                        Bonjour,
                        J'ai reçu un courrier de la CAF et je comprend rien, il faut faire une démarche sur internet avant la fin du mois.
                        Est ce que je peux avoir un rendez-vous, le matin si possible ? Je dépose les enfants à 8h30.
                        Merci beaucoup
                        Laura"""),
                new Writer("Daria Melnyk", "daria.melnyk@courriel.example").asks(minutesAgo(33), "Appointment", """
                        Hello,
                        I would like an appointment to renew my residence permit on the internet. I do not speak French very well.
                        Thank you,
                        Daria"""));
    }

    private Instant yesterday(String time) {
        return calendar.at(calendar.today().minusDays(1), LocalTime.parse(time));
    }

    Instant minutesAgo(int minutes) {
        return calendar.now().minus(Duration.ofMinutes(minutes));
    }
}
