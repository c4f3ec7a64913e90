package fr.etincelle.intake.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which slots of a clause a yes or a no belongs to. Only a few orders are clear: one slot with its words on one side;
 * slots that each have theirs before, or each behind; slots joined by “and”, “or”, “nor”. All else is unclear.
 */
final class Polarity {

    enum Sign { WANTED, REFUSED, UNCLEAR }

    record Judged(Group group, Sign sign) {}

    /** A slot, with the words before it and what joins it to the one before. */
    private record Slot(Group group, List<Item> before) {}

    private final List<Slot> slots = new ArrayList<>();
    private final List<Item> behindLast = new ArrayList<>();
    private final boolean afterRefusal;

    private Polarity(List<Piece> pieces, boolean afterRefusal) {
        this.afterRefusal = afterRefusal;
        var words = new ArrayList<Item>();
        for (var piece : pieces) {
            switch (piece) {
                case Group group -> {
                    slots.add(new Slot(group, List.copyOf(words)));
                    words.clear();
                }
                case Item item -> words.add(item);
            }
        }
        behindLast.addAll(words);
    }

    static List<Judged> judge(List<Piece> pieces, boolean afterRefusal) {
        return new Polarity(pieces, afterRefusal).judge();
    }

    private List<Judged> judge() {
        boolean anyBefore = marks(slots.getFirst().before());
        boolean anyBehind = marks(behindLast);
        if (slots.size() == 1) return List.of(new Judged(slots.getFirst().group(), alone(anyBefore, anyBehind)));
        if (noneIsNegative()) return all(Sign.WANTED);
        if (has(Sense.BUSY) && has(Sense.NO)) return all(Sign.UNCLEAR);
        if (anyBefore && !anyBehind) return eachHasItsOwnBefore();
        if (!anyBehind && restIsRefused()) return firstOnly();
        if (restIsRefusedBefore()) return lastOnly();
        if (!anyBefore && anyBehind) return eachHasItsOwnBehind();
        return all(Sign.UNCLEAR);
    }

    private Sign alone(boolean anyBefore, boolean anyBehind) {
        var before = slots.getFirst().before();
        if (!anyBefore && !anyBehind) return afterRefusal && !isAskedFor() ? Sign.UNCLEAR : Sign.WANTED;
        if (!anyBehind) return before(before);
        if (!anyBefore) return sign(behindLast);
        var first = sign(before);
        var second = sign(behindLast);
        if (first == Sign.WANTED && second == Sign.WANTED) return Sign.WANTED;
        boolean bothRefuse = first == Sign.REFUSED && second == Sign.REFUSED && before.stream().anyMatch(it -> it.is(Sense.NO) || it.is(Sense.BUSY));
        return bothRefuse ? Sign.REFUSED : Sign.UNCLEAR;
    }

    /** “Not Tuesday. The 2, please.” */
    private boolean isAskedFor() {
        return behindLast.stream().anyMatch(it -> it.is(Sense.PLEASE));
    }

    private List<Judged> eachHasItsOwnBefore() {
        var judged = new ArrayList<Judged>();
        var last = Sign.UNCLEAR;
        for (var slot : slots) {
            if (marks(slot.before())) last = before(slot.before());
            else if (last == Sign.REFUSED && !isJoined(slot)) last = Sign.UNCLEAR;
            judged.add(new Judged(slot.group(), last));
        }
        return judged;
    }

    private List<Judged> eachHasItsOwnBehind() {
        var judged = new ArrayList<Judged>();
        var next = sign(behindLast);
        for (int i = slots.size() - 1; i >= 0; i--) {
            judged.addFirst(new Judged(slots.get(i).group(), next));
            if (i > 0 && marks(slots.get(i).before())) next = sign(slots.get(i).before());
            else if (slots.stream().noneMatch(Polarity::isJoined)) next = Sign.UNCLEAR;
        }
        return judged;
    }

    /** “The 2 and not the 3”. */
    private boolean restIsRefused() {
        return slots.stream().skip(1).allMatch(it -> isJoined(it) && it.before().stream().anyMatch(word -> word.is(Sense.NOT)) && sign(it.before()) == Sign.REFUSED);
    }

    /** “Not Tuesday, not Wednesday, Friday yes”. */
    private boolean restIsRefusedBefore() {
        var last = slots.getLast();
        return behindLast.stream().anyMatch(it -> it.is(Sense.YES)) && sign(behindLast) == Sign.WANTED && !marks(last.before()) && !isJoined(last)
                && slots.stream().limit(slots.size() - 1).allMatch(it -> it.before().stream().anyMatch(word -> word.is(Sense.NOT) || word.is(Sense.NOR)) && sign(it.before()) == Sign.REFUSED);
    }

    private List<Judged> lastOnly() {
        return slots.stream().map(it -> new Judged(it.group(), it == slots.getLast() ? Sign.WANTED : Sign.REFUSED)).toList();
    }

    private List<Judged> firstOnly() {
        return slots.stream().map(it -> new Judged(it.group(), it == slots.getFirst() ? Sign.WANTED : Sign.REFUSED)).toList();
    }

    private boolean noneIsNegative() {
        return words().noneMatch(it -> it.sense().isNegative());
    }

    private boolean has(Sense sense) {
        return words().anyMatch(it -> it.is(sense));
    }

    private Stream<Item> words() {
        return Stream.concat(slots.stream().flatMap(it -> it.before().stream()), behindLast.stream());
    }

    private List<Judged> all(Sign sign) {
        return slots.stream().map(it -> new Judged(it.group(), sign)).toList();
    }

    private static boolean isJoined(Slot slot) {
        return slot.before().stream().anyMatch(it -> it.is(Sense.AND) || it.is(Sense.OR) || it.is(Sense.NOR));
    }

    private static boolean marks(List<Item> words) {
        return words.stream().anyMatch(it -> it.sense().isPositive() || it.sense().isNegative());
    }

    /** “Non le 3” may refuse it, or put it right. */
    private static Sign before(List<Item> words) {
        boolean onlyNo = words.stream().filter(it -> it.sense().isNegative()).allMatch(it -> it.is(Sense.NO)) && words.stream().anyMatch(it -> it.is(Sense.NO));
        return onlyNo ? Sign.UNCLEAR : sign(words);
    }

    /** One no refuses, two may make a yes, and a no beside a plain yes says nothing sure. */
    private static Sign sign(List<Item> words) {
        boolean hasNot = words.stream().anyMatch(it -> it.is(Sense.NOT));
        var noes = words.stream().filter(it -> it.sense().isNegative() && !(hasNot && it.is(Sense.NOR))).toList();
        if (noes.isEmpty()) return Sign.WANTED;
        boolean plainYes = words.stream().anyMatch(it -> it.is(Sense.YES));
        boolean noThenNot = noes.size() == 2 && noes.getFirst().is(Sense.NO) && !noes.getLast().is(Sense.NO);
        return !plainYes && (noes.size() == 1 || noThenNot) ? Sign.REFUSED : Sign.UNCLEAR;
    }
}
