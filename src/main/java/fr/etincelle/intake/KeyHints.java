package fr.etincelle.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives each need a letter of its own on the keyboard: the first of a word if it can be, and never one that the desk uses. */
final class KeyHints {

    /** What the other keys of the desk do is said in its help. */
    private static final String TAKEN = "acijlmnptu";
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    /** One letter a label, in their order; a label that finds none free, as after the sixteenth, is left out. */
    static Map<String, String> of(List<String> labels) {
        var keys = new LinkedHashMap<String, String>();
        for (var label : labels) {
            candidates(label).filter(letter -> !TAKEN.contains(letter) && !keys.containsValue(letter))
                    .findFirst().ifPresent(letter -> keys.put(label, letter));
        }
        return keys;
    }

    private static Stream<String> candidates(String label) {
        var words = Normalizer.normalize(label.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").split("[^a-z]+");
        var firsts = Arrays.stream(words).filter(word -> !word.isEmpty()).map(word -> word.charAt(0));
        var letters = Arrays.stream(words).collect(Collectors.joining());
        return Stream.of(firsts, IntStream.range(0, letters.length()).mapToObj(letters::charAt), ALPHABET.chars().mapToObj(c -> (char) c))
                .flatMap(it -> it).map(String::valueOf);
    }

    private KeyHints() {}
}
