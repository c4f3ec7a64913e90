package fr.etincelle.agenda.slots;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;

/** The clocks of several sites over the same days. Sites of one zone share theirs. */
public final class SiteClocks {

    private final SiteClock[] clocks;

    /** A site's number is its place in the list. */
    public SiteClocks(List<SiteFacts> sites, LocalDate from, int days) {
        var byZone = new HashMap<ZoneId, SiteClock>(2);
        clocks = new SiteClock[sites.size()];
        for (int site = 0; site < clocks.length; site++) {
            clocks[site] = byZone.computeIfAbsent(sites.get(site).zone(), zone -> SiteClock.of(zone, from, days));
        }
    }

    public SiteClock of(int site) {
        return clocks[site];
    }
}
