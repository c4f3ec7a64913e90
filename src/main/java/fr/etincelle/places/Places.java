package fr.etincelle.places;

import fr.etincelle.shared.NotHere;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** Tells every module where people are received, for what, and on which days not. */
@org.springframework.stereotype.Service
@Transactional(readOnly = true)
public class Places {

    private final Centres centres;
    private final Sites sites;
    private final Services services;
    private final OpeningTimes times;

    Places(Centres centres, Sites sites, Services services, OpeningTimes times) {
        this.centres = centres;
        this.sites = sites;
        this.services = services;
        this.times = times;
    }

    /** The one we work for: no other is behind our wall. */
    public Centre centre() {
        return centres.findAll().getFirst();
    }

    public List<Site> sites() {
        return sites.findAllByOrderByName();
    }

    public Optional<Site> site(SiteId id) {
        return sites.findById(id);
    }

    /** Those one may ask for today, in the order the centre chose. */
    public List<Service> services() {
        return services.findByRetiredOnIsNullOrderByRankAscLabelAsc();
    }

    /** Retired ones too: what was done keeps its name. */
    public Optional<Service> service(ServiceId id) {
        return services.findById(id);
    }

    /** The public holidays of a site between two days, both included. */
    public Set<LocalDate> holidays(SiteId site, LocalDate from, LocalDate until) {
        return sites.findById(site).map(it -> it.holidays(from, until)).orElseGet(Set::of);
    }

    /** When a site has been open for so long since then: closures, holidays and nights do not count. */
    public Instant afterOpenTime(SiteId id, Instant from, Duration open) {
        var site = sites.findById(id).orElseThrow(NotHere::new);
        var begins = from.atZone(site.zone());
        return openTime(site, begins.toLocalDate()).after(begins, open);
    }

    /** How long a site is open between two moments. */
    public Duration openTimeBetween(SiteId id, Instant from, Instant until) {
        var site = sites.findById(id).orElseThrow(NotHere::new);
        var begins = from.atZone(site.zone());
        return openTime(site, begins.toLocalDate()).between(begins, until.atZone(site.zone()));
    }

    private OpenTime openTime(Site site, LocalDate from) {
        var closures = times.closures(site.id(), from);
        var holidays = site.holidays(from, from.plusYears(1));
        return new OpenTime(times.hours(site.id()), day -> holidays.contains(day) || closures.stream().anyMatch(it -> it.covers(day)));
    }
}
