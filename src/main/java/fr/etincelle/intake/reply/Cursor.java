package fr.etincelle.intake.reply;

import java.util.List;
import java.util.stream.Collectors;

/** A place in a clause from which one reads on. */
final class Cursor {

    private static final Item NOTHING = new Item(Sense.BREAK, 0, "", false, false);

    private final List<Item> items;
    private int at;

    Cursor(List<Item> items) {
        this.items = items;
    }

    boolean isAtEnd() {
        return at >= items.size();
    }

    Item here() {
        return ahead(0);
    }

    /** Beyond either end stands nothing. */
    Item ahead(int steps) {
        int i = at + steps;
        return i >= 0 && i < items.size() ? items.get(i) : NOTHING;
    }

    boolean isFirst() {
        return at == 0;
    }

    boolean endsIn(int steps) {
        return at + steps >= items.size();
    }

    /** Moves on, and tells what was passed. */
    String pass(int steps) {
        var said = items.subList(at, Math.min(at + steps, items.size())).stream().map(Item::said).collect(Collectors.joining(" "));
        at += steps;
        return said;
    }
}
