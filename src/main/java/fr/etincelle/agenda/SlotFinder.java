package fr.etincelle.agenda;

import static fr.etincelle.agenda.BookingAnswer.Reason.NOT_OFFERED;
import static fr.etincelle.agenda.BookingAnswer.Reason.PERSON_BUSY;
import static fr.etincelle.agenda.BookingAnswer.Reason.TAKEN;

import fr.etincelle.places.Service;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds slots: fetches the facts, lets the search decide. */
@Component
class SlotFinder {

    /** All slots of a wish, with the zone each is to be shown in. */
    record Found(List<Slot> slots, Map<SiteId, ZoneId> zones) {}

    /** What the facts say of one slot: for what service, and why it cannot be had. */
    record Verdict(Optional<Service> service, Optional<BookingAnswer.Reason> objection) {}

    private static final int ALTERNATIVES = 3;
    private static final int DAYS_AHEAD_FOR_ALTERNATIVES = 60;

    private final AgendaFactList facts;
    private final Duration travel;

    /** A counsellor needs half an hour from one site to another, unless the centre says otherwise. */
    SlotFinder(AgendaFactList facts, @Value("${etincelle.agenda.travel-time:30m}") Duration travel) {
        this.facts = facts;
        this.travel = travel;
    }

    /** Nothing at all when the wish names something that is not of this centre. */
    Optional<Found> find(SlotWish wish) {
        return facts.around(wish).map(it -> new Found(new SlotOffers(it, wish, travel).all(),
                it.sites().stream().collect(Collectors.toMap(Site::id, Site::zone))));
    }

    List<Slot> best(SlotWish wish, int count) {
        return facts.around(wish).map(it -> new SlotOffers(it, wish, travel).best(count)).orElseGet(List::of);
    }

    /** Whether a claim is for a slot that is really offered, its own former time left out of account. */
    Verdict judge(Claim claim) {
        var wish = aroundTheSlot(claim);
        var known = facts.around(wish, claim.id());
        return new Verdict(known.map(AgendaFacts::service),
                known.map(it -> objection(it, wish, claim.slot())).orElseGet(() -> Optional.of(NOT_OFFERED)));
    }

    private Optional<BookingAnswer.Reason> objection(AgendaFacts known, SlotWish wish, Slot slot) {
        if (new SlotOffers(known, wish, travel).include(slot.start())) return Optional.empty();
        if (new SlotOffers(known, wish.forAnybody(), travel).include(slot.start())) return Optional.of(PERSON_BUSY);
        if (new SlotOffers(known.withNothingTaken(), wish, travel).include(slot.start())) return Optional.of(TAKEN);
        return Optional.of(NOT_OFFERED);
    }

    /** At the same site from that day on; where that is not enough, anywhere. */
    List<Slot> alternatives(Claim claim) {
        var wish = aroundTheSlot(claim);
        var here = new SlotWish(claim.service(), claim.slot().site(), null, wish.from().plusDays(1), DAYS_AHEAD_FOR_ALTERNATIVES,
                SlotWish.HalfDay.ANY, claim.person());
        var near = best(here, ALTERNATIVES);
        if (near.size() == ALTERNATIVES) return near;
        return Stream.concat(near.stream(), best(here.anywhere(), ALTERNATIVES).stream()).distinct().limit(ALTERNATIVES).toList();
    }

    /** The day of a start depends on the zone; three days hold it in every zone. */
    private static SlotWish aroundTheSlot(Claim claim) {
        var day = LocalDate.ofInstant(claim.slot().start(), ZoneOffset.UTC);
        return new SlotWish(claim.service(), claim.slot().site(), claim.slot().counsellor(), day.minusDays(1), 3,
                SlotWish.HalfDay.ANY, claim.person());
    }
}
