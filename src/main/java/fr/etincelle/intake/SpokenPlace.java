package fr.etincelle.intake;

import java.util.List;
import java.util.Locale;

/** Says that something takes place somewhere, as one says it in French: « au Briquet », « à la mairie de Valmont ». */
public final class SpokenPlace {

    private static final List<String> FEMININE = List.of("mairie", "maison", "médiathèque", "bibliothèque", "ludothèque", "salle",
            "mjc", "mission", "permanence", "ferme", "gare", "poste", "caf", "résidence", "halle", "tour", "bourse", "sous-préfecture", "préfecture");
    private static final List<String> MASCULINE = List.of("centre", "foyer", "tiers-lieu", "café", "local", "bus", "pôle", "ccas",
            "collège", "lycée", "château", "point", "relais", "bureau", "bâtiment", "presbytère", "théâtre", "cinéma", "gymnase");
    private static final List<String> WITH_A_VOWEL = List.of("espace", "école", "atelier", "accueil", "antenne", "agence", "association",
            "ehpad", "hôtel", "hôpital", "annexe", "église", "épicerie");

    public static String at(String name) {
        if (name.startsWith("Le ")) return "au " + name.substring(3);
        if (name.startsWith("Les ")) return "aux " + name.substring(4);
        if (name.startsWith("La ")) return "à la " + name.substring(3);
        if (name.matches("L['’].+")) return "à l’" + name.substring(2);
        var first = name.split("[ ,]", 2)[0].toLowerCase(Locale.FRENCH);
        if (FEMININE.contains(first)) return "à la " + withSmallFirst(name);
        if (MASCULINE.contains(first)) return "au " + withSmallFirst(name);
        if (WITH_A_VOWEL.contains(first)) return "à l’" + withSmallFirst(name);
        return "à " + name;
    }

    /** « Mairie » becomes « mairie », but « MJC » stays what it is. */
    private static String withSmallFirst(String name) {
        var isAcronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return isAcronym ? name : name.substring(0, 1).toLowerCase(Locale.FRENCH) + name.substring(1);
    }

    private SpokenPlace() {}
}
