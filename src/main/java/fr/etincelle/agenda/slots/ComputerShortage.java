package fr.etincelle.agenda.slots;

import java.util.Arrays;
import java.util.List;

/** When a site has too few computers free: each use is counted where it begins and where it ends, in order of time. */
final class ComputerShortage {

    private ComputerShortage() {}

    static Intervals of(SiteFacts site, int needed) {
        if (needed == 0) return Intervals.NONE;
        var shortage = new Intervals.Gathering(site.uses().size());
        int free = site.computers();
        int since = Integer.MIN_VALUE;
        for (long change : changes(site.uses())) {
            if (free < needed) shortage.add(since, minute(change));
            since = minute(change);
            free += computers(change);
        }
        if (free < needed) shortage.add(since, Integer.MAX_VALUE);
        return shortage.intervals();
    }

    private static long[] changes(List<ComputerUse> uses) {
        var changes = new long[2 * uses.size()];
        int size = 0;
        for (var use : uses) {
            changes[size++] = change(use.start(), -use.computers());
            changes[size++] = change(use.end(), use.computers());
        }
        Arrays.sort(changes);
        return changes;
    }

    /** A minute and a number of computers in one number, so that sorting needs no objects. */
    private static long change(int minute, int computers) {
        return (long) minute << Integer.SIZE | computers & 0xFFFF_FFFFL;
    }

    private static int minute(long change) {
        return (int) (change >> Integer.SIZE);
    }

    private static int computers(long change) {
        return (int) change;
    }
}
