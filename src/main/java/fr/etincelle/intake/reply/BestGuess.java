package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Clause.Says;
import fr.etincelle.intake.reply.ReplyMeaning.Accept;
import fr.etincelle.intake.reply.ReplyMeaning.Cancel;
import fr.etincelle.intake.reply.ReplyMeaning.NoneSuits;
import java.util.Optional;

/** What a statement most likely means, doubts apart: the desk may follow it with one key. */
record BestGuess(Offers offers, Statement statement) {

    /** An end of it all outweighs a choice, a choice outweighs a refusal. */
    Optional<ReplyMeaning> meaning() {
        if (statement.says(Says.CANCEL)) return Optional.of(new Cancel(Why.that("cancel", said(Sense.CANCEL))));
        var meant = statement.meant();
        if (meant.isOne()) return Optional.of(new Accept(meant.one(), Why.that("accept.choice", said(statement))));
        if (saysThatNoneSuits()) return Optional.of(new NoneSuits(Wishes.in(statement), noneBecause()));
        if (isYesToTheOnlyOne()) return Optional.of(new Accept(1, Why.that("accept.only", said(Sense.YES))));
        return Optional.empty();
    }

    private boolean saysThatNoneSuits() {
        return statement.says(Says.NONE) || statement.says(Says.NO) || statement.says(Says.OTHER) || statement.refusesAllOf(offers);
    }

    private Why noneBecause() {
        if (statement.says(Says.NONE)) return Why.that("none.said", said(Sense.NONE));
        if (statement.refusesAllOf(offers)) return Why.that("none.all-refused", String.join(", ", Statement.said(statement.refused())));
        return statement.says(Says.NO) ? Why.that("none.refused") : Why.that("none.other", said(Sense.OTHER));
    }

    /** “Ok, thank you” may only tell that our message came. */
    private boolean isYesToTheOnlyOne() {
        boolean isPolite = statement.has(Sense.THANKS) && statement.words().noneMatch(it -> it.says("oui") || it.is(Sense.CAN) || it.is(Sense.GOES) || it.is(Sense.COME));
        return offers.count() == 1 && statement.says(Says.YES) && !isPolite && statement.wanted().isEmpty() && statement.refused().isEmpty();
    }

    /** Where there is no guess, what the desk might do first. */
    Optional<ReplyMeaning> hint() {
        var first = statement.wanted().stream().map(Group::could).filter(Slots::isOne).findFirst();
        if (first.isPresent()) return Optional.of(new Accept(first.get().one(), Why.that("accept.choice", said(statement))));
        var wishes = Wishes.in(statement);
        return wishes.isEmpty() && !statement.says(Says.PERHAPS_NO) ? Optional.empty() : Optional.of(new NoneSuits(wishes, Why.that("none.wish")));
    }

    private String said(Sense sense) {
        return String.join(", ", statement.said(sense));
    }

    private static String said(Statement statement) {
        return String.join(", ", Statement.said(statement.wanted()));
    }
}
