package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Clause.Says;
import java.util.ArrayList;
import java.util.List;

/** Cuts lines into thoughts, leaves out those that are ours or a signature, and reads the others. */
final class StatementReader {

    private final Offers offers;
    private final List<Clause> clauses = new ArrayList<>();

    private StatementReader(Offers offers) {
        this.offers = offers;
    }

    static Statement read(List<OwnWords.Line> lines, Offers offers) {
        var reader = new StatementReader(offers);
        reader.readAll(OurOwnLines.without(lines, offers));
        return new Statement(reader.clauses);
    }

    private void readAll(List<OwnWords.Line> lines) {
        var courtesies = new Courtesies();
        for (var line : lines) {
            var items = courtesies.named(Items.in(line.text()));
            var under = line.quotedAbove().map(above -> slotOf(above, offers)).filter(Slots::isOne);
            var thoughts = thoughts(items);
            if (under.isPresent() && thoughts.stream().flatMap(it -> it.pieces().stream()).noneMatch(Group.class::isInstance)) {
                thoughts = thoughts.isEmpty() ? thoughts : answering(thoughts, under.get());
            }
            thoughts.forEach(this::read);
        }
    }

    private void read(Thought thought) {
        boolean afterRefusal = !thought.contrasts() && !clauses.isEmpty() && refuses(clauses.getLast());
        var clause = ClauseReader.read(thought.pieces(), afterRefusal);
        if (!clause.isMute() || clauses.isEmpty()) clauses.add(clause);
    }

    private static boolean refuses(Clause clause) {
        return !clause.refused().isEmpty() || clause.says(Says.PERHAPS_NO) || clause.says(Says.UNCLEAR);
    }

    /** What stands right under a quoted proposal speaks of it. */
    private List<Thought> answering(List<Thought> thoughts, Slots slot) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Group(List.of(Mention.deciding(Mention.Type.CHOICE, slot, null, String.valueOf(slot.one())))));
        pieces.addAll(thoughts.getFirst().pieces());
        var all = new ArrayList<>(thoughts);
        all.set(0, new Thought(pieces, true));
        return all;
    }

    /** @param contrasts whether it began with “but” or the like */
    private record Thought(List<Piece> pieces, boolean contrasts) {}

    private List<Thought> thoughts(List<Item> items) {
        var thoughts = new ArrayList<Thought>();
        var current = new ArrayList<Item>();
        boolean contrasts = false;
        for (var item : items) {
            boolean cuts = item.is(Sense.BREAK) || item.is(Sense.BUT) || item.is(Sense.BECAUSE);
            if (isI(item) && (current.stream().anyMatch(StatementReader::isPlainNo) || endsWithPlease(current))) {
                thoughts.add(new Thought(MentionReader.read(current, offers), contrasts));
                contrasts = false;
                current.clear();
            }
            if (!cuts) {
                current.add(item);
                continue;
            }
            if (!current.isEmpty()) thoughts.add(new Thought(MentionReader.read(current, offers), contrasts));
            if (!current.isEmpty() || !item.is(Sense.BREAK)) contrasts = item.is(Sense.BUT);
            current.clear();
            if (item.is(Sense.BUT)) current.add(item);
        }
        if (!current.isEmpty()) thoughts.add(new Thought(MentionReader.read(current, offers), contrasts));
        return thoughts;
    }

    /** “Tuesday please I am not free on Monday”. */
    private static boolean endsWithPlease(List<Item> items) {
        return items.size() > 1 && items.getLast().is(Sense.PLEASE);
    }

    private static boolean isPlainNo(Item item) {
        return item.is(Sense.NONE) || item.is(Sense.CANCEL) || item.is(Sense.NUMBER) && item.value() == 0;
    }

    /** Behind a plain no, “I” begins to tell why. */
    private static boolean isI(Item item) {
        return item.says("je") || item.says("j") || item.said().startsWith("je ") || item.said().startsWith("j ");
    }

    /** The slot that a line names by its number, its day and its hour, and no other word. */
    static Slots slotOf(String line, Offers offers) {
        var pieces = MentionReader.read(Items.in(line).stream().filter(it -> !it.is(Sense.BREAK)).toList(), offers);
        var groups = pieces.stream().filter(Group.class::isInstance).map(Group.class::cast).toList();
        boolean isOffer = groups.size() == 1
                && pieces.stream().allMatch(it -> it instanceof Group || it instanceof Item item && item.sense().isLight() && !item.sense().isCourtesy())
                && groups.getFirst().has(Mention.Type.CHOICE) && groups.getFirst().has(Mention.Type.TIME)
                && (groups.getFirst().has(Mention.Type.DATE) || groups.getFirst().has(Mention.Type.DAY));
        return isOffer ? groups.getFirst().could() : Slots.NONE;
    }
}
