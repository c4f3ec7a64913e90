package fr.etincelle.intake.reply;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thought of a reply.
 *
 * @param wanted  slots that are spoken of with favour, or simply named
 * @param refused slots that are ruled out
 * @param says    what it says besides
 * @param words   the items that say it
 */
record Clause(List<Group> wanted, List<Group> refused, Set<Says> says, List<Item> words) {

    enum Says {
        YES,
        NO,
        /** “I do not come”, “I cannot any more”: nobody knows what is refused, but it goes well with a cancellation. */
        PERHAPS_NO,
        NONE,
        CANCEL,
        OTHER,
        BUSY,
        WANT,
        EITHER,
        /** Yes and no in an order that can be read in two ways. */
        UNCLEAR
    }

    private static final Set<String> SUBJECTS = Set.of("je", "j", "on", "nous", "mon", "ma", "mes", "c", "ca", "i", "ich");

    Clause {
        wanted = List.copyOf(wanted);
        refused = List.copyOf(refused);
        says = Set.copyOf(says);
        words = List.copyOf(words);
    }

    boolean says(Says what) {
        return says.contains(what);
    }

    boolean has(Sense sense) {
        return words.stream().anyMatch(it -> it.is(sense));
    }

    /** Tells why: begins with who is spoken of, and asks for nothing. */
    boolean isReason() {
        return !words.isEmpty() && SUBJECTS.contains(words.getFirst().said().split(" ")[0])
                && !says(Says.NONE) && !says(Says.CANCEL) && !has(Sense.WANT) && !has(Sense.OR);
    }

    /** “I am away until the 5th”, “I work all days”. */
    boolean isAbsence() {
        return isReason() && (has(Sense.BUSY) || has(Sense.AROUND));
    }

    /** “I work all week, I cannot”, “no, not this week”. */
    boolean refusesPlainly() {
        boolean isBusyAndCannot = has(Sense.BUSY) && (has(Sense.CANNOT) || has(Sense.NOT) && has(Sense.CAN));
        return wanted.isEmpty() && (isBusyAndCannot || has(Sense.NO) && has(Sense.NOT));
    }

    /** “Would you have other dates?”, and not “is there another centre?”. */
    boolean asksForOthers() {
        return words.stream().anyMatch(it -> it.is(Sense.OTHER) && it.said().indexOf(' ') > 0)
                && words.stream().noneMatch(it -> it.is(Sense.TOPIC) || it.is(Sense.CONTACT) || it.is(Sense.KIN) || it.is(Sense.UNKNOWN));
    }

    /** Harmless only in their place: what one comes for behind “for”, “my number” before a number, “my appointment” with a yes. */
    Stream<Item> strayWords() {
        boolean isFor = words.stream().anyMatch(it -> it.says("pour"));
        boolean hasNumber = words.stream().anyMatch(it -> it.says("@"));
        boolean hasYes = words.stream().anyMatch(it -> it.sense().isPositive());
        return words.stream().filter(it -> it.is(Sense.TOPIC) && !isFor || it.is(Sense.CONTACT) && !hasNumber || it.is(Sense.MINE) && !hasYes);
    }

    boolean isMute() {
        return wanted.isEmpty() && refused.isEmpty() && says.isEmpty() && words.stream().allMatch(it -> it.sense().isLight());
    }
}
