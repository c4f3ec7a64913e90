package fr.etincelle.agenda.slots;

import java.util.List;

/** A counsellor's taken time as it looks from each site: worked out once, and once for all where nobody travels. */
final class TakenTime {

    private final List<Engagement> engagements;
    private final Travel travel;
    private final Intervals[] seenFrom;

    TakenTime(List<Engagement> engagements, Travel travel, int sites) {
        this.engagements = engagements;
        this.travel = travel;
        this.seenFrom = new Intervals[sites];
    }

    Intervals seenFrom(int site) {
        var view = travel.isNone() ? 0 : site;
        if (seenFrom[view] == null) seenFrom[view] = gather(site);
        return seenFrom[view];
    }

    private Intervals gather(int site) {
        var taken = new Intervals.Gathering(engagements.size());
        for (var engagement : engagements) {
            taken.add(engagement.start() - travel.minutesTo(engagement, site), engagement.end() + travel.minutesFrom(engagement, site));
        }
        return taken.intervals();
    }
}
