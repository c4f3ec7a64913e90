package fr.etincelle.agenda.slots;

import java.util.stream.Stream;

/** How many minutes a counsellor needs from one site to another. */
public final class Travel {

    private static final Travel NONE = new Travel(new int[0][]);

    private final int[][] minutes;

    private Travel(int[][] minutes) {
        this.minutes = minutes;
    }

    /** For sites next door to one another. */
    public static Travel none() {
        return NONE;
    }

    /** Minutes from each site (its row) to each other one (its column). */
    public static Travel of(int[][] minutes) {
        return new Travel(Stream.of(minutes).map(int[]::clone).toArray(int[][]::new));
    }

    boolean isNone() {
        return minutes.length == 0;
    }

    /** What it takes to be at the engagement when coming from this site. */
    int minutesTo(Engagement engagement, int site) {
        return isNone() || !engagement.isAwayFrom(site) ? 0 : minutes[site][engagement.site()];
    }

    /** What it takes to be at this site when coming from the engagement. */
    int minutesFrom(Engagement engagement, int site) {
        return isNone() || !engagement.isAwayFrom(site) ? 0 : minutes[engagement.site()][site];
    }
}
