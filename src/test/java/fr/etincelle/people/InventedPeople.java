package fr.etincelle.people;

import fr.etincelle.cast.Cast;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A crowd of people who do not exist, always the same for a seed, with the names one hears in Moselle. */
final class InventedPeople {

    private static final List<String> FIRST_NAMES = List.of("Marie", "Jean", "Monique", "Michel", "Sylvie", "Nathalie", "Christophe",
            "Isabelle", "Françoise", "Jean-Claude", "Martine", "Philippe", "Valérie", "Thierry", "Brigitte", "Stéphane", "Mohamed", "Ahmed",
            "Fatiha", "Khadija", "Rachid", "Youssef", "Samira", "Nadia", "Abdelkader", "Zohra", "Ali", "Hassan", "Mehmet", "Mustafa", "Ayşe",
            "Emine", "Hatice", "Hüseyin", "Gülşen", "İbrahim", "Hans", "Heinz", "Ursula", "Jürgen", "Günther", "Giuseppe", "Giovanni", "Rosaria",
            "Salvatore", "Concetta", "Stanisław", "Krystyna", "Wanda", "Czesław", "Oksana", "Andriy", "Maria", "João", "Lucienne", "Odette");

    private static final List<String> LAST_NAMES = List.of("Martin", "Bernard", "Thomas", "Petit", "Robert", "Richard", "Durand", "Leroy",
            "Moreau", "Simon", "Laurent", "Michel", "Garcia", "Fournier", "Girard", "Bonnet", "Lambert", "Fontaine", "Rousseau", "Vincent",
            "Muller", "Faure", "Andre", "Mercier", "Blanc", "Guerin", "Boyer", "Garnier", "Chevalier", "Legrand", "Perrin", "Morin", "Masson",
            "Marchand", "Duval", "Denis", "Noel", "Becker", "Kieffer", "Klein", "Schneider", "Wagner", "Hoffmann", "Koch", "Weiss", "Schwartz",
            "Zimmermann", "Thiel", "Kuhn", "Lorrain", "Belkacem", "Bouzid", "Benamar", "Benhaddou", "Bouchareb", "Cherif", "Khelifi", "Mebarki",
            "Saïdi", "Slimani", "Ziani", "Amrani", "El Amrani", "El Idrissi", "Boukhari", "Mansouri", "Tahar", "Hamdi", "Kaya", "Demir", "Çelik",
            "Şahin", "Yıldız", "Öztürk", "Aydın", "Arslan", "Koç", "Rossi", "Russo", "Ferrari", "Esposito", "Romano", "Colombo", "Ricci", "Marino",
            "Greco", "Conti", "Nowak", "Kowalczyk", "Wiśniewski", "Wójcik", "Kamiński", "Lewandowski", "Zieliński", "Woźniak", "Kozłowski",
            "Da Silva", "Ferreira", "Shevchenko", "Kovalenko", "Lo Presti", "De Luca", "D'Angelo", "Le Goff", "Dubourg", "Dubost", "Dupuis",
            "Benoît", "Benati", "Gaudier", "Gauchet", "Schmittbuhl", "Chamard", "Haddou", "Yalçın", "Lefort", "Lefranc", "Mulot", "Millet");

    private final Random dice;

    InventedPeople(long seed) {
        this.dice = new Random(seed);
    }

    void welcome(int howMany, JdbcClient db) {
        for (var rest = howMany; rest > 0; rest -= 1000) welcomeSome(Math.min(rest, 1000), db);
    }

    private void welcomeSome(int howMany, JdbcClient db) {
        var ids = new ArrayList<UUID>();
        var firstNames = new ArrayList<String>();
        var lastNames = new ArrayList<String>();
        var phones = new ArrayList<String>();
        for (var i = 0; i < howMany; i++) {
            ids.add(new UUID(dice.nextLong(), dice.nextLong()));
            firstNames.add(one(FIRST_NAMES));
            lastNames.add(dice.nextInt(8) == 0 ? one(LAST_NAMES) + "-" + one(LAST_NAMES) : one(LAST_NAMES));
            phones.add("+336%08d".formatted(dice.nextInt(100_000_000)));
        }
        db.sql("""
                insert into people.person (centre, id, first_name, last_name, phone)
                select :centre, * from unnest(cast(:ids as uuid[]), cast(:firstNames as text[]), cast(:lastNames as text[]), cast(:phones as text[]))
                """).param("centre", Cast.LE_BRIQUET)
                .param("ids", ids.toArray(UUID[]::new)).param("firstNames", firstNames.toArray(String[]::new))
                .param("lastNames", lastNames.toArray(String[]::new)).param("phones", phones.toArray(String[]::new)).update();
    }

    private String one(List<String> names) {
        return names.get(dice.nextInt(names.size()));
    }
}
