package fr.etincelle.intake.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the word that was meant behind the one that was written, or leaves it as it is. Nothing short is guessed. */
final class Spelling {

    /** The words looked for behind a slip. Verbs are not: from “je reviens” to “je retiens” it is one letter. */
    private static final Set<String> LOOKED_FOR = Set.of("""
            lundi mardi mercredi jeudi vendredi samedi dimanche demain matin matinee soiree
            janvier fevrier avril juillet aout septembre octobre novembre decembre
            premier deuxieme troisieme quatrieme cinquieme quatre quatorze quinze seize treize onze trente vingt
            annuler annulation aucun impossible possible disponible indisponible convient dernier numero
            bonjour bonsoir merci cordialement""".strip().split("\\s+"));

    /** Real words that one letter keeps from a word of ours. */
    private static final Set<String> ORDINARY = Set.of("""
            mari maris marin mardis martin annuel annuels annuelle annulait annulais annulaient annulera annulai contiens contient contiennent confient convient conviens convie convies passible impassible
            dedain demine matine marinee mutinee medecine mercerie tente tentes rente rentre tarente tresse quinte quarte carte
            dentier fermier dernierement numeraux imposable""".strip().split("\\s+"));

    private static final int SHORTEST_BY_EAR = 5;
    private static final int SHORTEST_KEY = 4;
    private static final int SHORTEST_BY_EYE = 6;

    private static final String AMBIGUOUS = "";

    private static final Map<String, List<String>> VARIANTS = variants();

    private Spelling() {}

    /** The words that this one stands for: often itself, sometimes two. */
    static List<String> meant(String written) {
        var variant = VARIANTS.get(written);
        if (variant != null) return variant;
        var calm = written.replaceAll("(\\p{L})\\1{2,}", "$1");
        if (!calm.equals(written) && (knows(calm) || Lexicon.hasWord(calm))) return listed(calm);
        if (written.length() < SHORTEST_BY_EAR || Lexicon.hasWord(written) || ORDINARY.contains(written) || Names.include(written)) {
            return List.of(written);
        }
        var heard = Guesses.BY_EAR.getOrDefault(Ear.hear(written), AMBIGUOUS);
        if (!heard.isEmpty()) return List.of(heard);
        return List.of(Guesses.WORDS.stream().filter(word -> isSlipOf(word, written)).findFirst().orElse(written));
    }

    /** As a whole, where cutting it at its digits would spoil it: “2main”, “mat1”. */
    static boolean knows(String written) {
        return VARIANTS.containsKey(written);
    }

    /** Without guessing: for the lexicon, which must not ask itself. */
    static List<String> listed(String written) {
        return VARIANTS.getOrDefault(written, List.of(written));
    }

    /** One letter too many, too few, other, or two that changed places; never the first one. */
    private static boolean isSlipOf(String word, String written) {
        if (word.charAt(0) != written.charAt(0) || Math.abs(word.length() - written.length()) > 1) return false;
        int same = 0;
        while (same < Math.min(word.length(), written.length()) && word.charAt(same) == written.charAt(same)) same++;
        var left = word.substring(same);
        var right = written.substring(same);
        if (left.length() >= 2 && left.length() == right.length() && left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0)) {
            return left.substring(2).equals(right.substring(2));
        }
        if (Math.min(word.length(), written.length()) < SHORTEST_BY_EYE) return false;
        return left.length() == right.length() && left.substring(1).equals(right.substring(1))
                || left.length() > right.length() && left.substring(1).equals(right)
                || left.length() < right.length() && left.equals(right.substring(1));
    }

    private static Map<String, List<String>> variants() {
        var variants = new HashMap<String, List<String>>();
        Misspellings.WORDS.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var sides = line.strip().split(" = ");
            for (var variant : sides[1].split(", +")) variants.put(variant, List.of(sides[0].split(" ")));
        });
        return Map.copyOf(variants);
    }

    private static final class Guesses {

        static final List<String> WORDS = LOOKED_FOR.stream().filter(word -> word.length() >= SHORTEST_BY_EAR).sorted().toList();

        static final Map<String, String> BY_EAR = byEar();

        private static Map<String, String> byEar() {
            var byEar = new HashMap<String, String>();
            for (var word : WORDS) {
                var key = Ear.hear(word);
                if (key.length() >= SHORTEST_KEY) byEar.merge(key, word, (_, _) -> AMBIGUOUS);
            }
            return Map.copyOf(byEar);
        }
    }
}
