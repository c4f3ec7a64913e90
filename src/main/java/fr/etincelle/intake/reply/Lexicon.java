package fr.etincelle.intake.reply;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every phrase we know, and what it does. The longest phrase wins: “aucun souci” is no “aucun”. */
final class Lexicon {

    record Term(Sense sense, int value) {}

    record Found(Term term, int words) {}

    static final int LONGEST = 8;

    private static final Map<String, Term> PHRASES = phrases();

    private static final Set<String> WORDS = PHRASES.keySet().stream()
            .flatMap(phrase -> Arrays.stream(phrase.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private Lexicon() {}

    /** The longest phrase that these words begin with. */
    static @Nullable Found longest(List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            var term = PHRASES.get(String.join(" ", words.subList(0, length)));
            if (term != null) return new Found(term, length);
        }
        return null;
    }

    static boolean hasWord(String word) {
        return WORDS.contains(word);
    }

    private static Map<String, Term> phrases() {
        var phrases = new HashMap<String, Term>();
        Stream.of(FrenchSlots.WORDS, FrenchCourtesies.WORDS, FrenchAnswers.WORDS, FrenchForTheDesk.WORDS, OtherLanguages.WORDS)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(line -> addAll(phrases, line.strip()));
        return Map.copyOf(phrases);
    }

    /** “WEEKDAY 3 = mercredi, mer”: a sense, its value if it has one, its phrases. */
    private static void addAll(Map<String, Term> phrases, String line) {
        var sides = line.split(" = ");
        var head = sides[0].split(" ");
        var term = new Term(Sense.valueOf(head[0]), head.length > 1 ? Integer.parseInt(head[1]) : 0);
        for (var phrase : sides[1].split(", +")) add(phrases, asUnderstood(phrase), term);
    }

    private static void add(Map<String, Term> phrases, String phrase, Term term) {
        var before = phrases.put(phrase, term);
        if (before != null && !before.equals(term)) throw new IllegalStateException("“%s” is %s and %s".formatted(phrase, before, term));
    }

    /** A phrase is looked up with its words put right, so its key has them put right as well. */
    private static String asUnderstood(String phrase) {
        return Arrays.stream(phrase.split(" "))
                .flatMap(word -> Spelling.listed(Words.plain(word)).stream())
                .collect(Collectors.joining(" "));
    }

    /** For the test that looks after the tables. */
    static Set<String> all() {
        return new HashSet<>(PHRASES.keySet());
    }
}
