package fr.etincelle.intake.reply;

import java.util.ArrayList;
import java.util.List;

/** Tells the names in a greeting or a signature from words that matter. Line after line, because a signature comes last. */
final class Courtesies {

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SIGNATURE_LINE = 8;

    private boolean somethingWasSaid;
    private boolean thanked;
    private boolean closed;

    /** The items of the next line, the names among them marked as such. */
    List<Item> named(List<Item> line) {
        var items = new ArrayList<>(line);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(Sense.UNKNOWN) && isName(items, i)) items.set(i, items.get(i).as(Sense.NAME));
        }
        for (int i = items.size() - 2; i >= 0; i--) {
            if (items.get(i).is(Sense.UNKNOWN) && items.get(i).capital() && isPerson(items.get(i + 1))) items.set(i, items.get(i).as(Sense.NAME));
        }
        if (isSignature(items)) items.replaceAll(item -> item.is(Sense.UNKNOWN) ? item.as(Sense.NAME) : item);
        remember(items);
        return items;
    }

    private boolean isName(List<Item> items, int i) {
        if (i == 0) return false;
        var before = items.get(i - 1);
        var item = items.get(i);
        boolean endsThere = i + 1 == items.size() || items.get(i + 1).is(Sense.BREAK);
        return switch (before.sense()) {
            case TITLE -> true;
            case GLUE -> before.says("m") && before.capital() && item.capital();
            case NAME -> item.capital();
            case GREETING -> item.capital() || endsThere;
            case CLOSING -> isRestOfLine(items, i);
            case THANKS, PLEASE -> item.capital() && endsThere && Character.isLetter(before.said().charAt(0));
            default -> false;
        };
    }

    /** Behind “cordialement”, a few words more on the same line are who writes. */
    private static boolean isRestOfLine(List<Item> items, int i) {
        var rest = items.subList(i, items.size());
        return rest.size() <= LONGEST_NAME && rest.stream().allMatch(it -> it.is(Sense.UNKNOWN) || it.is(Sense.NAME) || it.is(Sense.BREAK));
    }

    private static boolean isPerson(Item item) {
        return item.is(Sense.NAME) && Names.include(item.said());
    }

    /** A line of names below what was said; below “cordialement”, any line without a word of ours. */
    private boolean isSignature(List<Item> items) {
        if (!somethingWasSaid || items.isEmpty() || items.stream().noneMatch(it -> it.is(Sense.UNKNOWN))) return false;
        var words = items.stream().filter(it -> !it.is(Sense.BREAK) && !it.is(Sense.SOFT)).toList();
        boolean onlyNames = words.size() <= LONGEST_NAME
                && words.stream().allMatch(it -> it.is(Sense.UNKNOWN) && it.capital() || it.is(Sense.NAME) || it.is(Sense.TITLE));
        if (onlyNames && (closed || thanked || words.size() > 1)) return true;
        return closed && words.size() <= LONGEST_SIGNATURE_LINE && words.stream().allMatch(Courtesies::isHarmless);
    }

    private static boolean isHarmless(Item item) {
        return item.is(Sense.UNKNOWN) || item.is(Sense.TOPIC) || item.sense().isLight() || item.is(Sense.AND);
    }

    private void remember(List<Item> items) {
        somethingWasSaid |= items.stream().anyMatch(it -> !it.sense().isLight() && !it.is(Sense.BREAK));
        thanked |= items.stream().anyMatch(it -> it.is(Sense.THANKS));
        closed |= items.stream().anyMatch(it -> it.is(Sense.CLOSING));
    }
}
