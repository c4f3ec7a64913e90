package fr.etincelle.places;

import fr.etincelle.shared.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages about places show. What this centre does not have is {@link NotHere}. */
@Repository
@Transactional(readOnly = true)
class PlacesBoard {

    /** A site at a glance. */
    record SiteCard(Site site, List<OpeningWeek.Stretch> hours, @Nullable Closure nextClosure, int workstations) {}

    /** A workstation, and why it cannot be used today or soon. */
    record WorkstationLine(Workstation workstation, boolean outOfService, List<Outage> outages) {}

    private final Sites sites;
    private final OpeningTimes openingTimes;
    private final Workstations workstations;
    private final Services services;
    private final Clock clock;

    PlacesBoard(Sites sites, OpeningTimes openingTimes, Workstations workstations, Services services, Clock clock) {
        this.sites = sites;
        this.openingTimes = openingTimes;
        this.workstations = workstations;
        this.services = services;
        this.clock = clock;
    }

    List<SiteCard> sites() {
        return sites.findAllByOrderByName().stream().map(this::card).toList();
    }

    private SiteCard card(Site site) {
        var closures = openingTimes.closures(site.id(), today(site));
        return new SiteCard(site, week(site.id()).stretches(), closures.isEmpty() ? null : closures.getFirst(),
                workstations.findBySiteOrderByLabel(site.id()).size());
    }

    Site site(SiteId id) {
        return sites.findById(id).orElseThrow(NotHere::new);
    }

    OpeningWeek week(SiteId site) {
        return OpeningWeek.of(openingTimes.hours(site));
    }

    List<Closure> closures(Site site) {
        return openingTimes.closures(site.id(), today(site));
    }

    List<WorkstationLine> workstations(Site site) {
        var today = today(site);
        var outages = openingTimes.outages(site.id(), site.zone(), today).stream().collect(Collectors.groupingBy(Outage::workstation));
        return workstations.findBySiteOrderByLabel(site.id()).stream().map(it -> line(it, outages, today)).toList();
    }

    WorkstationLine workstation(Site site, WorkstationId id) {
        return workstations(site).stream().filter(line -> line.workstation().id().equals(id)).findFirst().orElseThrow(NotHere::new);
    }

    private static WorkstationLine line(Workstation workstation, Map<WorkstationId, List<Outage>> outages, LocalDate today) {
        var its = outages.getOrDefault(workstation.id(), List.of());
        return new WorkstationLine(workstation, its.stream().anyMatch(it -> it.hasBegun(today)), its);
    }

    LocalDate today(Site site) {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }

    List<Service> offered() {
        return services.findByRetiredOnIsNullOrderByRankAscLabelAsc();
    }

    List<Service> retired() {
        return services.findAllByOrderByRankAscLabelAsc().stream().filter(Service::isRetired).toList();
    }
}
