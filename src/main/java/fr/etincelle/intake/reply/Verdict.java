package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Clause.Says;
import fr.etincelle.intake.reply.ReplyMeaning.ForTheDesk;
import java.util.Comparator;

/**
 * Decides what a statement means: first the best guess, then everything that speaks against it.
 * Without an objection the guess is the meaning; with one, the desk reads the reply and finds the guess beside it.
 */
record Verdict(Offers offers, Statement statement) {

    ReplyMeaning meaning() {
        var best = new BestGuess(offers, statement);
        var guess = best.meaning();
        var objections = new Objections(offers, statement).against(guess);
        if (guess.isPresent() && objections.isEmpty()) return guess.get();
        var gravest = objections.stream().min(Comparator.comparing(Objection::reason)).orElseGet(this::nothingToFollow);
        return new ForTheDesk(gravest.reason(), gravest.why(), guess.or(best::hint));
    }

    /** There is no guess: why not? */
    private Objection nothingToFollow() {
        if (!statement.wanted().isEmpty()) return new Objection(whyNotOne(), Statement.said(statement.wanted()));
        if (!statement.refused().isEmpty()) return new Objection(DeskReason.SOME_REFUSED, Statement.said(statement.refused()));
        if (statement.words().findAny().isEmpty()) return Objection.plain(DeskReason.EMPTY);
        if (statement.says(Says.YES) || statement.isMute()) return Objection.plain(DeskReason.WHICH_ONE);
        if (statement.says(Says.WANT) || statement.has(Sense.LATER) || statement.has(Sense.SOONER)) return Objection.plain(DeskReason.WISH_ONLY);
        return Objection.plain(statement.says(Says.PERHAPS_NO) ? DeskReason.CONTRADICTION : DeskReason.NOT_UNDERSTOOD);
    }

    private DeskReason whyNotOne() {
        if (statement.wanted().stream().anyMatch(it -> it.could().isEmpty())) return DeskReason.NOT_OFFERED;
        return DeskReason.SEVERAL_CHOICES;
    }
}
