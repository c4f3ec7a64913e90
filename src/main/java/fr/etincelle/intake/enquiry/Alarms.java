package fr.etincelle.intake.enquiry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What cannot wait: a human reads it first. */
final class Alarms {

    /** The gravest first: it is the one that is shown. */
    private static final List<Words> ALL = Stream.of(List.of(Distress.WORDS), Fraud.WORDS, Losses.WORDS, List.of(Threats.WORDS, Deadlines.WORDS)).flatMap(List::stream).toList();

    static Optional<Clue> in(Said said) {
        return Words.first(ALL, said);
    }

    private Alarms() {}
}
