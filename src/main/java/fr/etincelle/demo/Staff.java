package fr.etincelle.demo;

import java.util.List;

/** Who works in the two invented centres. */
enum Staff {
    ODILE("Odile Perrin", "accueil@briquet.example", "DESK", "accueil", Centre.BRIQUET),
    CLAIRE("Claire Morel", "conseillere@briquet.example", "COUNSELLOR", "conseillère numérique", Centre.BRIQUET),
    SAMIR("Samir Haddad", "conseiller@briquet.example", "COUNSELLOR", "conseiller numérique", Centre.BRIQUET),
    HELENE("Hélène Schmitt", "direction@briquet.example", "DIRECTOR", "directrice", Centre.BRIQUET),
    NADIA("Nadia Cherif", "mediatrice@briquet.example", "PARTNER", "médiatrice sociale", Centre.BRIQUET),
    SOPHIE("Sophie Becker", "famille@briquet.example", "PARTNER", "référente famille", Centre.BRIQUET),
    PAUL("Paul Weber", "coordination@briquet.example", "COORDINATOR", "coordinateur de réseau", Centre.BRIQUET),
    ALICE("Alice Klein", "admin@briquet.example", "ADMIN", "administratrice", Centre.BRIQUET),
    VICTOR("Victor Lang", "accueil@voisin.example", "DESK", "accueil", Centre.VOISIN),
    CAROLE("Carole Muller", "conseil@voisin.example", "COUNSELLOR", "conseillère numérique", Centre.VOISIN),
    AGNES("Agnès Roth", "admin@voisin.example", "ADMIN", "administratrice", Centre.VOISIN);

    enum Centre { BRIQUET, VOISIN }

    /** Long enough for the rules, and typed alike on any keyboard of France. */
    static final String PASSWORD = "lampe-radio-pomme";

    final String fullName;
    final String email;
    final String role;
    final String job;
    final Centre centre;

    Staff(String fullName, String email, String role, String job, Centre centre) {
        this.fullName = fullName;
        this.email = email;
        this.role = role;
        this.job = job;
        this.centre = centre;
    }

    static List<Staff> of(Centre centre) {
        return List.of(values()).stream().filter(it -> it.centre == centre).toList();
    }
}
