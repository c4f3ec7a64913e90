package fr.etincelle.intake.reply;

import java.util.List;

/**
 * The reason of a meaning, for the page that shows it.
 *
 * @param message the key of its sentence
 * @param facts   what fills the sentence: mostly the person's own words. They are for the page, never for a log.
 */
public record Why(String message, List<String> facts) {

    static final String MODULE = "intake.reply.";

    public Why {
        facts = List.copyOf(facts);
    }

    static Why that(String name, String... facts) {
        return new Why(MODULE + name, List.of(facts));
    }
}
