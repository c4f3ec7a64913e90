package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Clause.Says;
import fr.etincelle.intake.reply.Polarity.Sign;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says of each slot in a clause whether it is wanted or refused, and what the clause says besides. */
final class ClauseReader {

    private static final Set<String> TOLD = Set.of("est", "a", "es", "sera", "serait", "ete", "etait");

    private static final Set<Sense> SOMETHING_ELSE = EnumSet.of(
            Sense.WANT, Sense.QUE, Sense.TOPIC, Sense.CONTACT, Sense.LETTER, Sense.MINE, Sense.KIN, Sense.LIFE);

    private final List<Piece> pieces;
    private final boolean afterRefusal;
    private final List<Group> wanted = new ArrayList<>();
    private final List<Group> refused = new ArrayList<>();
    private final Set<Says> says = EnumSet.noneOf(Says.class);

    private ClauseReader(List<Piece> pieces, boolean afterRefusal) {
        this.pieces = pieces;
        this.afterRefusal = afterRefusal;
    }

    /** @param afterRefusal whether the thought before refused something: a day that follows with no word may be refused too */
    static Clause read(List<Piece> pieces, boolean afterRefusal) {
        return new ClauseReader(pieces, afterRefusal).read();
    }

    private Clause read() {
        if (isBrokenOff()) says.add(Says.UNCLEAR);
        if (has(Sense.NONE) || hasZero()) none();
        else if (has(Sense.CANCEL)) cancel();
        else if (hasGroups()) slots();
        else withoutSlots();
        return new Clause(wanted, refused, says, items());
    }

    /** “Wednesday, but”. */
    private boolean isBrokenOff() {
        return pieces.stream().allMatch(it -> it instanceof Item item && (item.is(Sense.BUT) || item.sense().isCourtesy()))
                && items().stream().anyMatch(it -> it.is(Sense.BUT) && !it.says("plutot") && !it.says("donc"));
    }

    private void none() {
        says.add(Says.NONE);
        if (has(Sense.CANCEL)) says.add(Says.CANCEL);
        if (groups().stream().anyMatch(it -> !it.has(Mention.Type.THOSE)) || has(Sense.NO_MORE) || has(Sense.YES) && has(Sense.NOT) || isOfSomethingElse()) says.add(Says.UNCLEAR);
        groups().stream().filter(it -> !it.has(Mention.Type.THOSE)).forEach(wanted::add);
    }

    /** “No message”, “no preference”: none of what we proposed is what we proposed. */
    private boolean isOfSomethingElse() {
        return items().stream().anyMatch(it -> SOMETHING_ELSE.contains(it.sense()));
    }

    /** A zero that could have been a choice: no hour, no amount. */
    private boolean hasZero() {
        return items().stream().anyMatch(it -> it.is(Sense.NUMBER) && it.value() == 0);
    }

    private void cancel() {
        says.add(Says.CANCEL);
        if (has(Sense.OTHER)) says.add(Says.OTHER);
        if (hasGroups() || has(Sense.NOT) || has(Sense.NO) && !beginsWithNo() || has(Sense.NOR) || isForbidden() || isTold() || wantsMore()) says.add(Says.UNCLEAR);
        wanted.addAll(groups());
    }

    /** “No, cancel”; “cancel, no” is something else. */
    private boolean beginsWithNo() {
        return items().stream().filter(it -> !it.sense().isLight()).findFirst().filter(it -> it.is(Sense.NO)).isPresent() && count(Sense.NO) == 1;
    }

    /** “N'annulez”, without its second half. */
    private boolean isForbidden() {
        var items = items();
        return items.stream().anyMatch(it -> it.is(Sense.NE) && items.indexOf(it) + 1 < items.size() && items.get(items.indexOf(it) + 1).says("annuler"));
    }

    /** “The bus is cancelled”: with or without its accent, no order. */
    private boolean isTold() {
        var items = items();
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).says("annuler") && TOLD.contains(items.get(i - 1).said())) return true;
        }
        return false;
    }

    /** “Cancel and book me another”. */
    private boolean wantsMore() {
        return items().stream().dropWhile(it -> !it.is(Sense.CANCEL)).anyMatch(it -> it.is(Sense.WANT));
    }

    private void slots() {
        if (has(Sense.OR)) says.add(groups().size() > 1 ? Says.EITHER : Says.UNCLEAR);
        boolean asksForOthersThen = has(Sense.OTHER) && items().stream().noneMatch(it -> it.sense().isNegative()) && groups().stream().allMatch(it -> it.could().isEmpty());
        if (has(Sense.OTHER) && !asksForOthersThen || isHalfNegated()) says.add(Says.UNCLEAR);
        if (asksForOthersThen) says.add(Says.OTHER);
        for (var judged : Polarity.judge(pieces, afterRefusal)) {
            if (judged.sign() == Sign.UNCLEAR) says.add(Says.UNCLEAR);
            (judged.sign() == Sign.REFUSED ? refused : wanted).add(judged.group());
        }
    }

    /** “Je ne peux le 2”: a no without its second half, or “que” with a full no. */
    private boolean isHalfNegated() {
        boolean hasNo = items().stream().anyMatch(it -> it.sense().isNegative());
        return has(Sense.NE) && !hasNo && !has(Sense.QUE) || has(Sense.QUE) && hasNo;
    }

    private void withoutSlots() {
        boolean no = has(Sense.NO);
        boolean not = has(Sense.NOT) || has(Sense.NOR);
        boolean cannot = has(Sense.CANNOT);
        if (has(Sense.QUE) || isHalfNegated()) says.add(Says.UNCLEAR);
        if (has(Sense.OTHER)) says.add(no || not || cannot ? Says.UNCLEAR : Says.OTHER);
        else if (not || cannot || has(Sense.NO_MORE)) refusal(not, cannot);
        else if (no && has(Sense.FINALLY)) says.add(Says.PERHAPS_NO);
        else if (no) says.add(has(Sense.YES) || has(Sense.CAN) || has(Sense.MIGHT) || has(Sense.GOES) || has(Sense.COME) || has(Sense.WANT) || has(Sense.BUSY) ? Says.UNCLEAR : Says.NO);
        else if (has(Sense.BUSY)) says.add(Says.BUSY);
        else if (has(Sense.YES) || has(Sense.CAN) || has(Sense.MIGHT) || has(Sense.GOES) || has(Sense.COME)) says.add(Says.YES);
        else if (has(Sense.WANT)) says.add(Says.WANT);
    }

    /** “Not possible” refuses. “I do not want”, “it does not work” may say anything, and “I cannot any more” ends it all perhaps. */
    private void refusal(boolean not, boolean cannot) {
        boolean isOfSomethingElse = has(Sense.TOPIC) || has(Sense.CONTACT) || has(Sense.MINE) || has(Sense.KIN) || has(Sense.PROPOSE) || has(Sense.LATER) || has(Sense.SOONER);
        boolean twice = not && cannot || count(Sense.NOT) > 1 || count(Sense.CANNOT) > 1;
        if (twice || has(Sense.YES) || isOfSomethingElse || isBusyDenied()) says.add(Says.UNCLEAR);
        else if (has(Sense.FINALLY) || isAboutComing()) says.add(Says.PERHAPS_NO);
        else if (cannot && !has(Sense.NO_MORE)) says.add(Says.NO);
        else if (not && !has(Sense.NO_MORE) && (has(Sense.CAN) || has(Sense.MIGHT)) && !has(Sense.WANT) && !has(Sense.GOES) && !has(Sense.COME)) says.add(Says.NO);
        else says.add(Says.PERHAPS_NO);
    }

    /** “I cannot come” may mean these days, or never; “I cannot come, I work” means these days. */
    private boolean isAboutComing() {
        return !has(Sense.BUSY) && items().stream().anyMatch(it -> it.said().endsWith("venir"));
    }

    private boolean isBusyDenied() {
        var senses = items().stream().map(Item::sense).filter(it -> !it.isLight()).toList();
        int busy = senses.indexOf(Sense.BUSY);
        return busy >= 0 && (busy + 1 < senses.size() && senses.get(busy + 1) == Sense.NOT || busy > 0 && senses.get(busy - 1) == Sense.NOT);
    }

    private int count(Sense sense) {
        return (int) items().stream().filter(it -> it.is(sense)).count();
    }

    private boolean has(Sense sense) {
        return items().stream().anyMatch(it -> it.is(sense));
    }

    private boolean hasGroups() {
        return pieces.stream().anyMatch(Group.class::isInstance);
    }

    private List<Group> groups() {
        return pieces.stream().filter(Group.class::isInstance).map(Group.class::cast).toList();
    }

    private List<Item> items() {
        return pieces.stream().filter(Item.class::isInstance).map(Item.class::cast).toList();
    }
}
