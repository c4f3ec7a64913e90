package fr.etincelle.agenda.waiting;

import static java.util.stream.Collectors.toSet;

import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody who would come sooner, from the day it was noted until they leave the list.
 *
 * @param notedFor the person it was first noted for; stays when records are merged
 */
@Table(schema = "agenda", name = "wait")
record Wait(@Id WaitId id, PersonId person, PersonId notedFor, ServiceId service, List<String> weekdays, HalfDay halfDay,
            @MappedCollection(idColumn = "wait") Set<WishedSite> sites, boolean urgent, Instant listedAt,
            @Nullable Instant leftAt, @Nullable LeaveReason leaveReason, @Version @Nullable Integer version) {

    @Table(schema = "agenda", name = "wished_site")
    record WishedSite(SiteId site) {}

    /** SERVED: they came, or have a sooner appointment. MERGED: another record of theirs waits already. */
    enum LeaveReason { NO_LONGER, SERVED, MERGED }

    static Wait noted(WaitId id, PersonId person, ServiceId service, Wishes wishes, boolean urgent, Instant now) {
        return new Wait(id, person, person, service, wishes.names(), wishes.halfDay(), sitesOf(wishes), urgent, now, null, null, null);
    }

    /** Said again, otherwise: the days they have waited still count. */
    Wait wishing(ServiceId service, Wishes wishes, boolean urgent) {
        return new Wait(id, person, notedFor, service, wishes.names(), wishes.halfDay(), sitesOf(wishes), urgent, listedAt, leftAt, leaveReason, version);
    }

    Wait left(LeaveReason why, Instant now) {
        return new Wait(id, person, notedFor, service, weekdays, halfDay, sites, urgent, listedAt, now, why, version);
    }

    boolean isOpen() {
        return leftAt == null;
    }

    Wishes wishes() {
        return Wishes.of(weekdays, halfDay, sites.stream().map(WishedSite::site).toList());
    }

    Rank rank(LocalDate today, ZoneId zone) {
        return Rank.of(urgent, listedAt, wishes(), today, zone);
    }

    private static Set<WishedSite> sitesOf(Wishes wishes) {
        return wishes.sites().stream().map(WishedSite::new).collect(toSet());
    }
}
