package fr.etincelle.agenda.slots;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clocks of several sites over the same days. Sites of one zone share theirs. */
public final class SiteClocks {

    private final List<SiteFacts> sites;
    private final LocalDate from;
    private final int days;
    private final Map<ZoneId, SiteClock> clocks = new HashMap<>(2);

    /** A site's number is its place in the list. */
    public SiteClocks(List<SiteFacts> sites, LocalDate from, int days) {
        this.sites = sites;
        this.from = from;
        this.days = days;
    }

    public SiteClock of(int site) {
        return clocks.computeIfAbsent(sites.get(site).zone(), zone -> SiteClock.of(zone, from, days));
    }
}
