package fr.etincelle.intake.enquiry;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways of saying one thing. Written as they are heard: no accents, no apostrophes. */
record Words(Clue.Sort sort, Pattern pattern, Pattern butNot) {

    /** « rendez-vous », as people write it. */
    static final String APPOINTMENT = "(?:\\br ?\\.? ?d ?\\.? ?v ?s?\\b|\\br[eai]n?d[eaiy]{0,2}[rzst]?s?[ -]?v(?:ou?|u)[stxz]?\\b|\\brendez[ -]?v\\b|\\brv\\b)";

    private static final Pattern NEVER = Pattern.compile("(?!)");

    static Words of(Clue.Sort sort, String... ways) {
        return new Words(sort, Pattern.compile(ways(ways)), NEVER);
    }

    /** One idea close to the other, in whichever order and sentence. */
    static String near(String one, String other) {
        return "%s.{0,90}?%s|%s.{0,90}?%s".formatted(one, other, other, one);
    }

    /** The same, unless the sentence says something that makes it mean another thing. */
    Words unless(String... ways) {
        return new Words(sort, pattern, Pattern.compile(ways(ways)));
    }

    private static String ways(String... ways) {
        return String.join("|", ways).replace("RDV", APPOINTMENT);
    }

    boolean areIn(Said said) {
        return said.all(pattern).anyMatch(found -> isMeant(said, found));
    }

    private boolean isMeant(Said said, MatchResult found) {
        return !butNot.matcher(said.sentenceAround(found)).find();
    }

    Optional<Clue> in(Said said) {
        return said.find(pattern, found -> isMeant(said, found)).map(words -> new Clue(sort, words));
    }

    static Optional<Clue> first(List<Words> all, Said said) {
        return all.stream().flatMap(words -> words.in(said).stream()).findFirst();
    }
}
