package fr.etincelle.agenda.slots;

import java.util.List;

/** The sites as one request sees them, each worked out when the first opening leads there. */
final class SiteViews {

    private final List<SiteFacts> sites;
    private final SlotRequest request;
    private final SiteClocks clocks;
    private final SiteView[] views;

    SiteViews(List<SiteFacts> sites, SlotRequest request) {
        this.sites = sites;
        this.request = request;
        this.clocks = new SiteClocks(sites, request.from(), request.days());
        this.views = new SiteView[sites.size()];
    }

    SiteView of(int site) {
        if (views[site] == null) views[site] = new SiteView(site, sites.get(site), request, clocks.of(site));
        return views[site];
    }
}
