package fr.etincelle.intake.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** « zéro six douze trente-quatre cinquante-six soixante-dix-huit »: a number written as one says it, by pairs or digit by digit. */
final class NumberInWords {

    private static final Map<String, Integer> UNITS = Map.ofEntries(Map.entry("zero", 0), Map.entry("un", 1), Map.entry("une", 1), Map.entry("deux", 2),
            Map.entry("trois", 3), Map.entry("quatre", 4), Map.entry("cinq", 5), Map.entry("six", 6), Map.entry("sept", 7), Map.entry("huit", 8),
            Map.entry("neuf", 9), Map.entry("dix", 10), Map.entry("onze", 11), Map.entry("douze", 12), Map.entry("treize", 13), Map.entry("quatorze", 14),
            Map.entry("quinze", 15), Map.entry("seize", 16));
    private static final Map<String, Integer> TENS = Map.of("vingt", 20, "vingts", 20, "trente", 30, "quarante", 40, "cinquante", 50, "soixante", 60,
            "septante", 70, "octante", 80, "huitante", 80, "nonante", 90);
    private static final String WORD = Stream.concat(UNITS.keySet().stream(), TENS.keySet().stream())
            .sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|", "\\b(?:", ")\\b"));

    /** Five words or more in a row, of which the first is zero. */
    static final Pattern SPOKEN = Pattern.compile("\\bzero\\b(?:[ ,.-]{1,3}(?:et[ -])?" + WORD + "){4,24}");

    private static final Pattern BREAK = Pattern.compile("[ ,.-]+");

    /** The digits that the words say. */
    static String digits(String spoken) {
        var words = List.of(BREAK.split(spoken));
        var digits = new StringBuilder();
        for (int at = 0; at < words.size(); ) {
            var heard = new ArrayList<String>();
            int value = pair(words, at, heard);
            digits.append(value < 10 ? String.valueOf(value) : "%02d".formatted(value));
            at += heard.size();
        }
        return digits.toString();
    }

    /** The longest number under a hundred that begins here; the words it took are noted. */
    private static int pair(List<String> words, int at, List<String> heard) {
        var first = take(words, at, heard);
        if (UNITS.containsKey(first) && !(first.equals("quatre") && word(words, at + 1).startsWith("vingt"))) {
            int unit = UNITS.getOrDefault(first, 0);
            boolean teen = unit == 10 && List.of("sept", "huit", "neuf").contains(word(words, at + 1));
            return teen ? unit + UNITS.getOrDefault(take(words, at + 1, heard), 0) : unit;
        }
        int tens = TENS.getOrDefault(first, 80);
        if (first.equals("quatre")) take(words, at + 1, heard);
        if (word(words, at + heard.size()).equals("et")) take(words, at + heard.size(), heard);
        var next = word(words, at + heard.size());
        int most = tens == 60 || tens == 80 ? 19 : 9;
        if (!UNITS.containsKey(next) || UNITS.getOrDefault(next, 0) == 0 || UNITS.getOrDefault(next, 0) > most) return tens;
        return tens + pair(words, at + heard.size(), heard);
    }

    private static String take(List<String> words, int at, List<String> heard) {
        heard.add(word(words, at));
        return word(words, at);
    }

    private static String word(List<String> words, int at) {
        return at < words.size() ? words.get(at) : "";
    }

    private NumberInWords() {}
}
