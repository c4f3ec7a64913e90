package fr.etincelle.agenda;

import fr.etincelle.agenda.AgendaBoard.Entry;
import fr.etincelle.agenda.AgendaBoard.SiteRow;
import java.util.List;

/** How many of a site's computers are taken at the busiest moment of a day. */
record ComputersInUse(String site, int used, int of) {

    /** Sites whose computers all stand free are left out. */
    static List<ComputersInUse> at(List<SiteRow> sites, List<Entry> entries) {
        return sites.stream().filter(site -> site.workstations() > 0)
                .map(site -> new ComputersInUse(site.name(), atTheBusiestMoment(site, entries), site.workstations()))
                .filter(it -> it.used > 0).toList();
    }

    private static int atTheBusiestMoment(SiteRow site, List<Entry> entries) {
        var taking = entries.stream().filter(entry -> entry.site().equals(site.id()) && entry.workstation() != null).toList();
        return taking.stream().mapToInt(one -> (int) taking.stream()
                .filter(other -> !other.start().isAfter(one.start()) && other.end().isAfter(one.start())).count()).max().orElse(0);
    }
}
