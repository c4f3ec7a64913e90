package fr.etincelle.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invented person. The numbers are those kept for fiction; the addresses lead nowhere. */
record Habitant(UUID id, String firstName, String lastName, @Nullable String phone, @Nullable String email, @Nullable String address,
                String commune, String channel, String language, @Nullable String mobility, String[] equipment,
                String ageBand, String gender) {

    private static final String COUNTRYSIDE = """
            Renée Dubois f 70 fr
            Karim Benali m 40 fr
            Fatima Yilmaz f 40 tr
            Marie-Thérèse Klein f 70 fr
            Giovanna Rossi f 70 fr
            Ahmed Bouzid m 60 ar
            Josiane Schneider f 60 fr
            Nadège Hoffmann f 40 fr
            Stanisław Kowalski m 70 fr
            Aïcha Belkacem f 60 ar
            Bernard Muller m 70 fr
            Leïla Mansouri f 25 fr
            Huguette Wagner f 70 fr
            Mehmet Demir m 40 tr
            Antonio Ferrari m 70 fr
            Sylvie Thill f 40 fr
            Mohamed Haddouche m 60 ar
            Christiane Becker f 60 fr
            Rosa Da Silva f 40 pt
            Gilbert Weber m 70 fr
            Samira El Amrani f 25 ar
            Yvonne Schmitt f 70 fr
            Ayşe Kaya f 60 tr
            Jean-Pierre Lambert m 60 fr
            Zohra Meziane f 70 ar
            Irène Nowak f 70 fr
            Patrick Kieffer m 40 fr
            Halima Cissé f 25 fr
            Robert Zimmermann m 70 fr
            Luigi Bianchi m 70 fr
            Malika Ouali f 40 fr
            Danielle Steinmetz f 60 fr
            Emre Yıldız m 25 tr
            Françoise Meyer f 60 fr
            Olena Kovalenko f 40 uk
            Raymond Schwartz m 70 fr
            Khadija Rahmani f 40 ar
            Monique Lorentz f 70 fr
            Abdelkader Saïdi m 70 ar
            Vincenzo Greco m 60 fr
            Corinne Adam f 40 fr
            Elif Arslan f 25 tr
            Roland Hamann m 60 fr
            Fatoumata Diallo f 40 fr
            Germaine Pfeiffer f 70 fr
            Youssef Tahiri m 25 fr
            Lucienne Wozniak f 70 fr
            Maria Pereira f 60 pt
            Thierry Becker m 40 fr
            Naïma Cherkaoui f 40 fr
            Ernest Lauer m 70 fr
            Sabrina Colombo f 25 fr
            Ali Öztürk m 60 tr
            Jacqueline Houpert f 70 fr
            Ibrahim Touré m 25 fr
            Odette Jager f 70 fr
            Kevin Bastien m 18 fr
            Gisèle Nicolay f 60 fr
            Boualem Kaci m 70 ar
            Anna Wiśniewska f 40 pl
            """;

    private static final String NEIGHBOURS = """
            Yvonne Voisin f 70 fr
            Marcel Thiry m 70 fr
            Djamila Ferhat f 40 fr
            Pascal Marchal m 40 fr
            Simone Gérard f 70 fr
            Hakan Polat m 25 tr
            Nicole Henry f 60 fr
            Lorenzo Conti m 60 fr
            """;

    private static final List<String> COMMUNES = List.of("Folschviller", "Folschviller", "Folschviller", "Valmont", "Valmont",
            "Saint-Avold", "Lachambre", "Macheren", "Faulquemont");
    private static final List<String> STREETS = List.of("rue du Puits", "rue des Mineurs", "cité Jeanne-d'Arc", "rue des Lilas",
            "rue de la Paix", "impasse des Tilleuls");

    /** About sixty, those who come often first. */
    static List<Habitant> ofLeBriquet(Dice dice, Calendar calendar) {
        return named(COUNTRYSIDE, COMMUNES, 1, dice, calendar);
    }

    static List<Habitant> ofLeVoisin(Dice dice, Calendar calendar) {
        return named(NEIGHBOURS, List.of("Saint-Avold"), 91, dice, calendar);
    }

    private static List<Habitant> named(String names, List<String> communes, int firstNumber, Dice dice, Calendar calendar) {
        var people = new ArrayList<Habitant>();
        for (var line : names.lines().toList()) {
            people.add(of(line.split(" "), communes, firstNumber + people.size(), dice, calendar));
        }
        return people;
    }

    private static Habitant of(String[] words, List<String> communes, int number, Dice dice, Calendar calendar) {
        var at = words.length;
        var age = Integer.parseInt(words[at - 2]);
        var lastName = String.join(" ", List.of(words).subList(1, at - 3));
        var mobile = age < 70 || number <= 3 || dice.falls(0.4);
        var email = age < 60 && dice.falls(0.6);
        var letter = !mobile && dice.falls(0.3);
        return new Habitant(dice.identifier(calendar.firstDay().atStartOfDay(Calendar.PARIS).toInstant()), words[0], lastName,
                mobile ? "+336399800%02d".formatted(number) : "+3335301%04d".formatted(number),
                email ? "%s@courriel.example".formatted(plain(words[0] + "." + lastName)) : null,
                letter ? "%d %s".formatted(dice.between(1, 40), dice.oneOf(STREETS)) : null,
                dice.oneOf(communes), channel(mobile, email, letter, dice), words[at - 1],
                age >= 60 && dice.falls(0.3) ? dice.oneOf(List.of("WITH_HELP", "NO_TRANSPORT", "STAYS_HOME")) : "ALONE",
                equipment(age, dice), ageBand(age), words[at - 3].equals("f") ? "feminin" : "masculin");
    }

    private static String channel(boolean mobile, boolean email, boolean letter, Dice dice) {
        if (letter) return "LETTER";
        if (email && dice.falls(0.5)) return "EMAIL";
        return mobile ? "SMS" : dice.falls(0.5) ? "CALL" : "SLIP";
    }

    private static String[] equipment(int age, Dice dice) {
        var at = new ArrayList<String>();
        if (age < 70 || dice.falls(0.6)) at.add("telephone");
        if (dice.falls(0.35)) at.add("ordinateur");
        if (dice.falls(0.2)) at.add("tablette");
        return at.toArray(String[]::new);
    }

    private static String ageBand(int age) {
        return switch (age) {
            case 18 -> "dix_huit_vingt_quatre";
            case 25 -> "vingt_cinq_trente_neuf";
            case 40 -> "quarante_cinquante_neuf";
            case 60 -> "soixante_soixante_neuf";
            default -> "soixante_dix_plus";
        };
    }

    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.replace("ł", "l").replace("ı", "i").replace(' ', '-').toLowerCase(Locale.ROOT);
    }
}
