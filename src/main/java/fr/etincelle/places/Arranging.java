package fr.etincelle.places;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Arranges the centre: its sites and their hours, its workstations, its services. Asking twice does it once.
 * Nested, so that a refusal by the tables leaves whoever asked able to say why.
 */
@org.springframework.stereotype.Service
@Transactional(propagation = Propagation.NESTED)
public class Arranging {

    private final Centres centres;
    private final Sites sites;
    private final OpeningTimes openingTimes;
    private final Workstations workstations;
    private final Services services;
    private final Clock clock;

    Arranging(Centres centres, Sites sites, OpeningTimes openingTimes, Workstations workstations, Services services, Clock clock) {
        this.centres = centres;
        this.sites = sites;
        this.openingTimes = openingTimes;
        this.workstations = workstations;
        this.services = services;
        this.clock = clock;
    }

    public void keep(Centre centre) {
        centres.save(centre);
    }

    public void keep(Site site) {
        if (site.version() == null && sites.existsById(site.id())) return;
        sites.save(site);
    }

    public void open(SiteId site, OpeningWeek week) {
        openingTimes.replaceHours(site, week.hours());
    }

    public void close(Closure closure) {
        openingTimes.add(closure);
    }

    public void reopen(ClosureId closure) {
        openingTimes.remove(closure);
    }

    public void keep(Workstation workstation) {
        if (workstation.version() == null && workstations.existsById(workstation.id())) return;
        workstations.save(workstation);
    }

    void takeOutOfService(Outage outage) {
        openingTimes.add(outage, siteOf(outage.workstation()).zone());
    }

    void putBackInService(WorkstationId workstation, OutageId outage) {
        var zone = siteOf(workstation).zone();
        openingTimes.end(outage, LocalDate.ofInstant(clock.instant(), zone), zone);
    }

    private Site siteOf(WorkstationId workstation) {
        return sites.findById(workstations.findById(workstation).orElseThrow().site()).orElseThrow();
    }

    /** A new service comes last; one that is changed keeps its place. */
    public void keep(Service service) {
        if (service.version() != null) services.save(service);
        else if (!services.existsById(service.id())) services.save(service.ranked(lastRank() + 1));
    }

    private int lastRank() {
        return services.findAll().stream().mapToInt(Service::rank).max().orElse(0);
    }

    void retire(ServiceId id) {
        var service = services.findById(id).orElseThrow();
        if (!service.isRetired()) services.save(service.retired(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    void restore(ServiceId id) {
        var service = services.findById(id).orElseThrow();
        if (service.isRetired()) services.save(service.retired(null));
    }

    /** One place up or down among those that are offered. */
    void move(ServiceId id, int places) {
        var order = new ArrayList<>(services.findByRetiredOnIsNullOrderByRankAscLabelAsc());
        var from = order.stream().map(Service::id).toList().indexOf(id);
        var to = from + places;
        if (from < 0 || to < 0 || to >= order.size()) return;
        order.add(to, order.remove(from));
        renumber(order);
    }

    private void renumber(List<Service> order) {
        for (var rank = 1; rank <= order.size(); rank++) {
            var service = order.get(rank - 1);
            if (service.rank() != rank) services.save(service.ranked(rank));
        }
    }
}
