package fr.etincelle.agenda.slots;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * A zone's clock over some days, its changes looked up once: local times to minutes since 1970, and back.
 * A local time that does not exist moves later by the gap; one that exists twice is the earlier of the two.
 */
public final class SiteClock {

    static final int MINUTES_IN_A_DAY = 1440;

    /** No zone is further than this from UTC: no local day of the table escapes it. */
    private static final Duration MARGIN = Duration.ofDays(2);

    /** The minute of each change of the clock. The last one is never reached. */
    private final int[] changes;

    /** The local minute from which the offset after each change holds. */
    private final int[] localChanges;

    /** What to add to a minute to have the local one, before each change. */
    private final int[] offsets;

    public static SiteClock of(ZoneId zone, LocalDate from, int days) {
        var rules = zone.getRules();
        var start = from.atStartOfDay(ZoneOffset.UTC).toInstant().minus(MARGIN);
        var end = from.plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant().plus(MARGIN);
        var transitions = new ArrayList<ZoneOffsetTransition>(2);
        var next = rules.nextTransition(start);
        while (next != null && next.getInstant().isBefore(end)) {
            transitions.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return new SiteClock(rules.getOffset(start), transitions);
    }

    private SiteClock(ZoneOffset first, List<ZoneOffsetTransition> transitions) {
        var last = transitions.size();
        changes = new int[last + 1];
        localChanges = new int[last + 1];
        offsets = new int[last + 1];
        offsets[0] = inMinutes(first);
        for (int i = 0; i < last; i++) {
            changes[i] = EpochMinute.of(transitions.get(i).getInstant());
            offsets[i + 1] = inMinutes(transitions.get(i).getOffsetAfter());
            localChanges[i] = changes[i] + Math.max(offsets[i], offsets[i + 1]);
        }
        changes[last] = Integer.MAX_VALUE;
        localChanges[last] = Integer.MAX_VALUE;
    }

    /** The minute at which this site's clock shows a minute of a day; days count from 1970. */
    public int minuteAt(int day, int minuteOfDay) {
        var local = day * MINUTES_IN_A_DAY + minuteOfDay;
        int i = 0;
        while (local >= localChanges[i]) i++;
        return local - offsets[i];
    }

    /** The local day, counted from 1970. */
    public int dayOf(int minute) {
        return Math.floorDiv(minute + offsetAt(minute), MINUTES_IN_A_DAY);
    }

    public int minuteOfDay(int minute) {
        return Math.floorMod(minute + offsetAt(minute), MINUTES_IN_A_DAY);
    }

    int offsetAt(int minute) {
        return offsets[indexOf(minute)];
    }

    /** When the offset that holds at this minute ceases to. */
    int changeAfter(int minute) {
        return changes[indexOf(minute)];
    }

    private int indexOf(int minute) {
        int i = 0;
        while (minute >= changes[i]) i++;
        return i;
    }

    private static int inMinutes(ZoneOffset offset) {
        return offset.getTotalSeconds() / 60;
    }
}
