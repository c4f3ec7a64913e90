package fr.etincelle.intake.reply;

import java.util.List;

/** Something that speaks against the best guess, with the words that say it. */
record Objection(DeskReason reason, List<String> facts) {

    Objection {
        facts = List.copyOf(facts);
    }

    static Objection plain(DeskReason reason) {
        return new Objection(reason, List.of());
    }

    Why why() {
        return reason.because(facts);
    }
}
