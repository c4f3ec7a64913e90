package fr.etincelle.agenda;

import fr.etincelle.agenda.slots.ComputerUse;
import fr.etincelle.agenda.slots.EpochMinute;
import fr.etincelle.places.SiteId;
import fr.etincelle.places.WorkstationId;
import fr.etincelle.shared.TimeRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When each computer of each site is in use or out of order. A broken one that is also booked is missing once. */
final class FreeWorkstations {

    private final Map<SiteId, Map<WorkstationId, List<ComputerUse>>> sites = new HashMap<>();

    static FreeWorkstations of(AgendaFacts facts) {
        var times = new HashMap<WorkstationId, List<TimeRange>>();
        for (var taken : facts.taken()) {
            if (taken.workstation() != null) times.computeIfAbsent(taken.workstation(), _ -> new ArrayList<>()).add(taken.during());
        }
        for (var outage : facts.outages()) times.computeIfAbsent(outage.workstation(), _ -> new ArrayList<>()).add(outage.during());
        var free = new FreeWorkstations();
        for (var computer : facts.computers()) {
            free.sites.computeIfAbsent(computer.site(), _ -> new LinkedHashMap<>())
                    .put(computer.id(), joined(times.getOrDefault(computer.id(), List.of())));
        }
        return free;
    }

    private FreeWorkstations() {}

    int count(SiteId site) {
        return sites.getOrDefault(site, Map.of()).size();
    }

    List<ComputerUse> uses(SiteId site) {
        return sites.getOrDefault(site, Map.of()).values().stream().flatMap(List::stream).toList();
    }

    /** Whether one and the same computer is free from one minute to the other. */
    boolean hasOneFree(SiteId site, int start, int end) {
        return sites.getOrDefault(site, Map.of()).values().stream().anyMatch(uses -> isFree(uses, start, end));
    }

    /** Uses are in order and apart: the first that ends after the start decides. */
    private static boolean isFree(List<ComputerUse> uses, int start, int end) {
        int low = 0;
        int high = uses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (uses.get(middle).end() > start) high = middle;
            else low = middle + 1;
        }
        return low == uses.size() || uses.get(low).start() >= end;
    }

    private static List<ComputerUse> joined(List<TimeRange> times) {
        var joined = new ArrayList<ComputerUse>();
        for (var time : times.stream().sorted(Comparator.comparing(TimeRange::start)).toList()) {
            var use = new ComputerUse(EpochMinute.of(time.start()), EpochMinute.notBefore(time.end()), 1);
            if (joined.isEmpty() || joined.getLast().end() < use.start()) joined.add(use);
            else joined.add(joinedWith(joined.removeLast(), use));
        }
        return joined;
    }

    private static ComputerUse joinedWith(ComputerUse earlier, ComputerUse later) {
        return new ComputerUse(earlier.start(), Math.max(earlier.end(), later.end()), 1);
    }
}
