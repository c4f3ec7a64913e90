package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Clause.Says;
import fr.etincelle.intake.reply.ReplyMeaning.Accept;
import fr.etincelle.intake.reply.ReplyMeaning.Cancel;
import fr.etincelle.intake.reply.ReplyMeaning.NoneSuits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that keeps a guess from being followed without anybody looking. Each line is a rule of its own. */
final class Objections {

    private final Offers offers;
    private final Statement statement;
    private final List<Objection> found = new ArrayList<>();

    Objections(Offers offers, Statement statement) {
        this.offers = offers;
        this.statement = statement;
    }

    List<Objection> against(Optional<ReplyMeaning> guess) {
        switch (guess.orElse(null)) {
            case Accept accept -> againstBooking(Slots.of(accept.slot()));
            case NoneSuits _ -> againstProposingOthers();
            case Cancel _ -> againstCancelling();
            case null, default -> {
                wordsForTheDesk(false);
                words(DeskReason.NOT_UNDERSTOOD, Sense.UNKNOWN);
            }
        }
        return found;
    }

    private void againstBooking(Slots slot) {
        wordsForTheDesk(false);
        when(offers.over().containsAll(slot), DeskReason.ALREADY_PAST);
        when(statement.says(Says.NO) || statement.says(Says.NONE) || statement.says(Says.PERHAPS_NO) || statement.says(Says.OTHER), DeskReason.CONTRADICTION);
        when(!statement.ruledOut().and(slot).isEmpty(), DeskReason.CONTRADICTION);
        when(statement.wanted().stream().anyMatch(it -> it.could().isEmpty()), DeskReason.NOT_OFFERED);
        when(statement.says(Says.EITHER) && !statement.wanted().stream().allMatch(it -> it.could().isOne()), DeskReason.SEVERAL_CHOICES);
        when(!statement.wanted().stream().allMatch(Group::decides) || isOnlyAPreference(), DeskReason.WISH_ONLY);
        when(statement.wanted().stream().anyMatch(it -> it.has(Mention.Type.THOSE)), DeskReason.SEVERAL_CHOICES);
        when(isPromiseToAnswer(), DeskReason.DOUBT);
        words(DeskReason.VAGUE_TIME, Sense.AROUND);
        words(DeskReason.DOUBT, Sense.MIGHT);
        words(DeskReason.OTHER_WORDS, Sense.UNKNOWN, Sense.LIFE, Sense.KIN, Sense.SORRY, Sense.PROPOSE, Sense.SOONER, Sense.LATER);
        statement.clauses().stream().flatMap(Clause::strayWords).forEach(it -> found.add(new Objection(DeskReason.OTHER_WORDS, List.of(it.said()))));
        if (statement.says(Says.BUSY)) words(DeskReason.OTHER_WORDS, Sense.BUSY);
    }

    /** “Rather in the afternoon” may ask for another afternoon. */
    private boolean isOnlyAPreference() {
        boolean onlyParts = !statement.wanted().isEmpty()
                && statement.wanted().stream().flatMap(it -> it.mentions().stream()).allMatch(it -> it.type() == Mention.Type.PART);
        return onlyParts && statement.words().anyMatch(it -> it.says("plutot") || it.said().startsWith("prefer"));
    }

    /** “I will confirm tomorrow” says when, not which; “I confirm the 25th” says which. */
    private boolean isPromiseToAnswer() {
        return statement.clauses().stream().anyMatch(clause -> clause.words().stream().anyMatch(it -> it.said().contains("confirme"))
                && clause.wanted().stream().allMatch(it -> it.isOnlyADay() && !(it.isInFigures() && isNow(clause))) && !clause.wanted().isEmpty());
    }

    private static boolean isNow(Clause clause) {
        return clause.words().stream().noneMatch(it -> it.said().contains("confirmer"));
    }

    /** Where it is plainly said (“none of them”), reasons and wishes may follow; where it is only understood (“I cannot”), little else. */
    private void againstProposingOthers() {
        boolean plainly = statement.says(Says.NONE);
        var wished = plainly ? statement.wantedApartFromReasons() : statement.wanted();
        wordsForTheDesk(plainly);
        when(wished.stream().anyMatch(it -> !it.could().isEmpty()), DeskReason.CONTRADICTION);
        when(!wished.stream().allMatch(it -> it.isVague(plainly)), DeskReason.NOT_OFFERED);
        when(!plainly && !statement.refused().isEmpty() && !refusesEveryone(), DeskReason.SOME_REFUSED);
        when(statement.says(Says.PERHAPS_NO) || statement.says(Says.YES) || takesBack(Says.NONE) || isBusyButNot(), DeskReason.CONTRADICTION);
        when(!plainly && !statement.says(Says.NO) && !statement.refusesAllOf(offers), DeskReason.WISH_ONLY);
        if (!plainly) words(DeskReason.VAGUE_TIME, Sense.AROUND, Sense.SOONER);
        if (plainly) strangeWords(Says.NONE);
        else words(DeskReason.OTHER_WORDS, Sense.UNKNOWN, Sense.OR);
    }

    /** By their names, or with a no of its own: “I cannot, I work all week”. */
    private boolean refusesEveryone() {
        boolean saysNo = statement.says(Says.NO) || statement.clauses().stream().anyMatch(Clause::refusesPlainly);
        return statement.namesAllOf(offers) || saysNo && statement.refusesAllOf(offers);
    }

    /** “I work on Tuesday, not on Wednesday.” */
    private boolean isBusyButNot() {
        return statement.refusesAllOf(offers) && statement.words().dropWhile(it -> !it.is(Sense.BUSY)).anyMatch(it -> it.is(Sense.NO));
    }

    private void againstCancelling() {
        wordsForTheDesk(false);
        when(!statement.wanted().isEmpty() || !statement.refused().isEmpty(), DeskReason.CONTRADICTION);
        when(statement.says(Says.OTHER) || wantsSomething() || takesBack(Says.CANCEL), DeskReason.CONTRADICTION);
        words(DeskReason.VAGUE_TIME, Sense.AROUND, Sense.SOONER, Sense.LATER);
        strangeWords(Says.CANCEL);
    }

    private boolean wantsSomething() {
        return statement.clauses().stream().anyMatch(it -> !it.says(Says.CANCEL) && (it.has(Sense.WANT) || it.has(Sense.COME) || it.has(Sense.PROPOSE) || it.has(Sense.MIGHT)));
    }

    /** A no behind a plain no: “cancel, oh no”. */
    private boolean takesBack(Says plainNo) {
        return statement.clauses().stream().dropWhile(it -> !it.says(plainNo)).skip(1)
                .anyMatch(it -> it.has(Sense.NO) || it.has(Sense.NOT) && it.words().stream().noneMatch(word -> word.sense().isPositive()));
    }

    /** Words of the kind that the desk always reads: questions, doubts, conditions. Beside a plain no, “I work all days” is none, nor “have you others?”. */
    private void wordsForTheDesk(boolean besideAPlainNo) {
        when(statement.says(Says.UNCLEAR), DeskReason.CONTRADICTION);
        for (var clause : statement.clauses()) {
            boolean isExcused = besideAPlainNo && clause.isAbsence();
            for (var word : clause.words()) {
                var reason = word.sense().deskReason();
                if (reason == null || word.is(Sense.AROUND) || word.is(Sense.UNKNOWN)) continue;
                if (word.is(Sense.QUESTION) && clause.asksForOthers() && (besideAPlainNo || statement.says(Says.NO))) continue;
                if (besideAPlainNo && word.says("si possible")) continue;
                if (isExcused && (word.is(Sense.SEVERAL) || word.is(Sense.COUNT))) continue;
                found.add(new Objection(reason, List.of(word.said())));
            }
        }
    }

    /** In the same breath as a plain no, or where no reason is told, a word we do not know may change everything. */
    private void strangeWords(Says plainNo) {
        statement.clauses().stream()
                .filter(clause -> clause.says(plainNo) || !clause.isReason())
                .flatMap(clause -> clause.words().stream())
                .filter(word -> word.is(Sense.UNKNOWN) || word.is(Sense.KIN) || word.is(Sense.OR))
                .forEach(word -> found.add(new Objection(DeskReason.OTHER_WORDS, List.of(word.said()))));
    }

    private void words(DeskReason reason, Sense... senses) {
        for (var sense : senses) statement.said(sense).forEach(said -> found.add(new Objection(reason, List.of(said))));
    }

    private void when(boolean holds, DeskReason reason) {
        if (holds) found.add(Objection.plain(reason));
    }
}
