package fr.etincelle.agenda.waiting;

import static java.util.stream.Collectors.toSet;

import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.places.SiteId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When and where somebody could come. No day, no site: any will do. */
record Wishes(Set<DayOfWeek> weekdays, HalfDay halfDay, Set<SiteId> sites) {

    static final Wishes NONE = new Wishes(Set.of(), HalfDay.ANY, Set.of());

    private static final LocalTime NOON = LocalTime.NOON;

    static Wishes of(Collection<String> weekdays, HalfDay halfDay, Collection<SiteId> sites) {
        return new Wishes(weekdays.stream().map(DayOfWeek::valueOf).collect(toSet()), halfDay, Set.copyOf(sites));
    }

    /** A place that they could not come to is not offered. */
    boolean allow(ZonedDateTime start, SiteId site) {
        return (weekdays.isEmpty() || weekdays.contains(start.getDayOfWeek()))
                && (sites.isEmpty() || sites.contains(site))
                && switch (halfDay) {
                    case ANY -> true;
                    case MORNING -> start.toLocalTime().isBefore(NOON);
                    case AFTERNOON -> !start.toLocalTime().isBefore(NOON);
                };
    }

    /** How narrow they are: days, half-day and sites count one each. */
    int count() {
        return Math.toIntExact(Stream.of(!weekdays.isEmpty(), halfDay != HalfDay.ANY, !sites.isEmpty()).filter(said -> said).count());
    }

    List<String> names() {
        return weekdays.stream().sorted().map(DayOfWeek::name).toList();
    }
}
