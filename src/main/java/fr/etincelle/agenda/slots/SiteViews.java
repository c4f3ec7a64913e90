package fr.etincelle.agenda.slots;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sites as one request sees them, each worked out when the first opening leads there. */
final class SiteViews {

    private final List<SiteFacts> sites;
    private final SlotRequest request;
    private final SiteView[] views;
    private final Map<ZoneId, SiteClock> clocks = new HashMap<>(2);

    SiteViews(List<SiteFacts> sites, SlotRequest request) {
        this.sites = sites;
        this.request = request;
        this.views = new SiteView[sites.size()];
    }

    SiteView of(int site) {
        if (views[site] == null) views[site] = view(site, sites.get(site));
        return views[site];
    }

    private SiteView view(int site, SiteFacts facts) {
        var clock = clocks.computeIfAbsent(facts.zone(), zone -> SiteClock.of(zone, request.from(), request.days()));
        return new SiteView(site, facts, request, clock);
    }
}
