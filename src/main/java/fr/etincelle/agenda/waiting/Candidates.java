package fr.etincelle.agenda.waiting;

import static java.util.stream.Collectors.toSet;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.Slot;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.places.Places;
import fr.etincelle.places.ServiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who of those who wait could be asked for a place, first to be asked first: each with the time they would have. */
@Component
class Candidates {

    /** @param until how long it would be kept for them */
    record Candidate(Wait waiting, Slot slot, Optional<LaterAppointments.Later> later, Instant until) {}

    /** What is known of all of them, read once. */
    private record Known(Set<WaitId> alreadyAsked, List<Offer> before, Map<WaitId, LaterAppointments.Later> later, Map<ServiceId, List<Slot>> free,
                         Map<Instant, Optional<Instant>> until) {

        /** A quarter of an hour later is the same place to whoever said no to it. */
        boolean isNew(Wait wait, Slot slot) {
            return before.stream().noneMatch(offer -> offer.waiting().equals(wait.id()) && offer.slot().excludes(slot));
        }

        boolean isSooner(Wait wait, Slot slot) {
            return laterOf(wait).map(LaterAppointments.Later::start).filter(start -> !start.isAfter(slot.start())).isEmpty();
        }

        Optional<LaterAppointments.Later> laterOf(Wait wait) {
            return Optional.ofNullable(later.get(wait.id()));
        }
    }

    private final Agenda agenda;
    private final Waits waits;
    private final Offers offers;
    private final LaterAppointments later;
    private final Places places;

    Candidates(Agenda agenda, Waits waits, Offers offers, LaterAppointments later, Places places) {
        this.agenda = agenda;
        this.waits = waits;
        this.offers = offers;
        this.later = later;
        this.places = places;
    }

    Stream<Candidate> of(FreedPlace place, ZoneId zone, Instant now) {
        var known = known(place, now);
        var today = LocalDate.ofInstant(now, zone);
        return waits.findByLeftAtIsNull().stream()
                .filter(wait -> !known.alreadyAsked.contains(wait.id()))
                .sorted(Comparator.comparing(wait -> wait.rank(today, zone)))
                .flatMap(wait -> best(wait, place, known, zone, now).stream());
    }

    private Known known(FreedPlace place, Instant now) {
        var open = offers.findByAnsweredAtIsNullAndLapsedAtIsNull().stream().map(Offer::waiting).collect(toSet());
        return new Known(open, offers.madeAround(place.id()), later.after(now), new HashMap<>(), new HashMap<>());
    }

    private Optional<Candidate> best(Wait wait, FreedPlace place, Known known, ZoneId zone, Instant now) {
        return known.free.computeIfAbsent(wait.service(), service -> free(service, place, zone)).stream()
                .filter(slot -> wait.wishes().allow(slot.start().atZone(zone), slot.site()))
                .filter(slot -> known.isNew(wait, slot) && known.isSooner(wait, slot))
                .flatMap(slot -> known.until.computeIfAbsent(slot.start(), start -> keptUntil(place, start, now)).stream()
                        .map(until -> new Candidate(wait, slot, known.laterOf(wait), until)))
                .findFirst();
    }

    private Optional<Instant> keptUntil(FreedPlace place, Instant start, Instant now) {
        var left = places.openTimeBetween(place.site(), now, start.minus(TimeToAnswer.WAY));
        return new TimeToAnswer(left).granted().map(granted -> places.afterOpenTime(place.site(), now, granted));
    }

    /** What can really be had of it: part of it may have gone to somebody else since. */
    private List<Slot> free(ServiceId service, FreedPlace place, ZoneId zone) {
        var first = LocalDate.ofInstant(place.during().start(), zone);
        var days = (int) ChronoUnit.DAYS.between(first, LocalDate.ofInstant(place.during().end(), zone)) + 1;
        return agenda.slots(new SlotWish(service, place.site(), place.counsellor(), first, days, SlotWish.HalfDay.ANY, null)).stream()
                .filter(slot -> !slot.start().isBefore(place.during().start()) && slot.start().isBefore(place.during().end()))
                .toList();
    }
}
