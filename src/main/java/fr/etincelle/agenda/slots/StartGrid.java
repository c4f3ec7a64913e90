package fr.etincelle.agenda.slots;

/** The minutes of an hour at which appointments may begin: every quarter, say, by the clock on the site's wall. */
final class StartGrid {

    private static final int MINUTES_IN_AN_HOUR = 60;

    private final SiteClock clock;
    private final int step;

    /** For each minute of an hour, how long it is to the next start. */
    private final int[] wait = new int[MINUTES_IN_AN_HOUR];

    StartGrid(int step, SiteClock clock) {
        this.clock = clock;
        this.step = step;
        var next = MINUTES_IN_AN_HOUR;
        for (int minute = MINUTES_IN_AN_HOUR - 1; minute >= 0; minute--) {
            if (minute % step == 0) next = minute;
            wait[minute] = next - minute;
        }
    }

    /** The first start that is not before this minute. */
    int from(int minute) {
        var start = minute + wait[Math.floorMod(minute + clock.offsetAt(minute), MINUTES_IN_AN_HOUR)];
        var change = clock.changeAfter(minute);
        return start < change ? start : from(change);
    }

    /** The start that follows another: a step later, unless the hour or the clock breaks the rhythm. */
    int after(int start) {
        var next = start + step;
        return MINUTES_IN_AN_HOUR % step == 0 && next < clock.changeAfter(start) ? next : from(start + 1);
    }
}
