package fr.etincelle.agenda;

import static fr.etincelle.agenda.BookingAnswer.Reason.NOT_OFFERED;
import static fr.etincelle.agenda.BookingAnswer.Reason.PERSON_BUSY;
import static fr.etincelle.agenda.BookingAnswer.Reason.TAKEN;

import fr.etincelle.places.Service;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.NotHere;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds slots: fetches the facts, lets the search decide. */
@Component
class SlotFinder {

    /** All slots of a wish, with the zone each is to be shown in. */
    record Found(List<Slot> slots, Map<SiteId, ZoneId> zones) {}

    /** What the facts say of one slot: for what service, and why it cannot be had. */
    record Verdict(Service service, Optional<BookingAnswer.Reason> objection) {}

    private static final int ALTERNATIVES = 3;
    private static final int LONGEST_WISH_IN_DAYS = 366;
    private static final int DAYS_AHEAD_FOR_ALTERNATIVES = 60;

    /** Permanences are written eighteen months ahead at most: further off there is nothing to find. */
    private static final Period HORIZON = Period.ofYears(3);

    private final AgendaFactList facts;
    private final Duration travel;
    private final Clock clock;

    /** A counsellor needs half an hour from one site to another, unless the installation says otherwise. */
    SlotFinder(AgendaFactList facts, @Value("${etincelle.agenda.travel-time:30m}") Duration travel, Clock clock) {
        this.facts = facts;
        this.travel = travel;
        this.clock = clock;
    }

    /** Nothing at all when the wish names something that is not of this centre, or no longer proposed. */
    Optional<Found> find(SlotWish wish) {
        var bounded = bounded(wish);
        return proposed(bounded).map(it -> new Found(new SlotOffers(it, bounded, travel).all(),
                it.sites().stream().collect(Collectors.toMap(Site::id, Site::zone))));
    }

    List<Slot> best(SlotWish wish, int count) {
        var bounded = bounded(wish);
        return proposed(bounded).map(it -> new SlotOffers(it, bounded, travel).best(count)).orElseGet(List::of);
    }

    private Optional<AgendaFacts> proposed(SlotWish wish) {
        return facts.around(wish, null).filter(it -> !it.service().isRetired());
    }

    /** Whether a claim is for a slot that is really offered, its own former time left out of account. */
    Verdict judge(Claim claim) {
        var wish = aroundTheSlot(claim);
        var known = facts.around(wish, claim.id()).orElseThrow(NotHere::new);
        return new Verdict(known.service(), objection(known, wish, claim.slot()));
    }

    private Optional<BookingAnswer.Reason> objection(AgendaFacts known, SlotWish wish, Slot slot) {
        if (isOutOfSight(slot.start())) return Optional.of(NOT_OFFERED);
        if (new SlotOffers(known, wish, travel).include(slot.start())) return Optional.empty();
        if (new SlotOffers(known, wish.forAnybody(), travel).include(slot.start())) return Optional.of(PERSON_BUSY);
        if (new SlotOffers(known.withNothingTaken(), wish, travel).include(slot.start())) return Optional.of(TAKEN);
        return Optional.of(NOT_OFFERED);
    }

    /** At the same site from that day on; where that is not enough, anywhere. */
    List<Slot> alternatives(Claim claim) {
        var here = new SlotWish(claim.service(), claim.slot().site(), null, dayOf(claim), DAYS_AHEAD_FOR_ALTERNATIVES,
                SlotWish.HalfDay.ANY, claim.person());
        var near = best(here, ALTERNATIVES);
        if (near.size() == ALTERNATIVES) return near;
        return Stream.concat(near.stream(), best(here.anywhere(), ALTERNATIVES).stream()).distinct().limit(ALTERNATIVES).toList();
    }

    /** The day of a start depends on the zone; three days hold it in every zone. */
    private SlotWish aroundTheSlot(Claim claim) {
        return new SlotWish(claim.service(), claim.slot().site(), claim.slot().counsellor(), dayOf(claim).minusDays(1), 3,
                SlotWish.HalfDay.ANY, claim.person());
    }

    private LocalDate dayOf(Claim claim) {
        return isOutOfSight(claim.slot().start()) ? yesterday() : LocalDate.ofInstant(claim.slot().start(), ZoneOffset.UTC);
    }

    private boolean isOutOfSight(Instant start) {
        return start.isBefore(yesterday().atStartOfDay(ZoneOffset.UTC).toInstant())
                || start.isAfter(yesterday().plus(HORIZON).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Only what may still hold a slot is read. */
    private SlotWish bounded(SlotWish wish) {
        var from = wish.from().isBefore(yesterday()) ? yesterday() : wish.from();
        if (from.isAfter(yesterday().plus(HORIZON))) return wish.during(yesterday(), 0);
        var days = Math.max(0, wish.days() - from.toEpochDay() + wish.from().toEpochDay());
        return wish.during(from, Math.toIntExact(Math.min(days, LONGEST_WISH_IN_DAYS)));
    }

    /** It is never earlier than this anywhere on earth: the exact moment is for the search to mind. */
    private LocalDate yesterday() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(1);
    }
}
