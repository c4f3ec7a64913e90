package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.Service;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import fr.etincelle.places.WorkstationId;
import fr.etincelle.shared.TimeRange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that decides which slots there are, as it was at one moment. */
record AgendaFacts(Instant now, Service service, List<Site> sites, List<Presence> presences, List<Absence> absences,
                   List<Taken> taken, List<Closed> closed, List<Computer> computers, List<Outage> outages,
                   @Nullable AccountId lastCounsellor) {

    record Presence(AccountId counsellor, SiteId site, TimeRange during) {}

    record Absence(AccountId counsellor, TimeRange during) {}

    /** An appointment, or a hold that still waits. */
    record Taken(AccountId counsellor, SiteId site, @Nullable WorkstationId workstation, @Nullable PersonId person, TimeRange during) {

        boolean isFor(@Nullable PersonId somebody) {
            return person != null && person.equals(somebody);
        }
    }

    record Closed(SiteId site, TimeRange during) {}

    record Computer(WorkstationId id, SiteId site) {}

    record Outage(WorkstationId workstation, TimeRange during) {}

    /** The same days with an empty agenda: tells a time that is taken from one that was never offered. */
    AgendaFacts withNothingTaken() {
        return new AgendaFacts(now, service, sites, presences, absences, List.of(), closed, computers, outages, lastCounsellor);
    }
}
