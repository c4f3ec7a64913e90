package fr.etincelle.intake.mail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.Slot;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.places.CentreDay;
import fr.etincelle.places.Places;
import fr.etincelle.places.Service;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds three times for somebody who wrote, and keeps them while they make up their mind. */
@Component
class ThreeTimes {

    /** @param asWished false: nothing was free when they wished */
    record Offer(List<Proposal> proposals, boolean asWished) {}

    private static final int OFFERED = 3;
    private static final Duration KEPT = Duration.ofHours(4);
    private static final int DAYS_AHEAD = 60;

    /** Whoever writes from many addresses shall not empty the agenda of everybody else. */
    private static final int MOST_KEPT = 60;

    private final Agenda agenda;
    private final Places places;
    private final Proposals proposals;
    private final CentreDay centre;
    private final Clock clock;

    ThreeTimes(Agenda agenda, Places places, Proposals proposals, CentreDay centre, Clock clock) {
        this.agenda = agenda;
        this.places = places;
        this.proposals = proposals;
        this.centre = centre;
        this.clock = clock;
    }

    boolean isPossible() {
        return proposals.countByHeldUntilAfter(clock.instant()) < MOST_KEPT;
    }

    /** Nothing when nothing is free. What was kept from an earlier round is given back first. */
    Optional<Offer> offer(Conversation conversation, Liking liking, @Nullable LocalDate from) {
        var service = service(conversation);
        if (service.isEmpty()) return Optional.empty();
        var earlier = proposals.findByConversationOrderByRoundAscNumberAsc(conversation.id());
        earlier.forEach(it -> agenda.release(it.id()));
        var sites = places.sites().stream().collect(toMap(Site::id, Function.identity()));
        var tomorrow = centre.today().plusDays(1);
        var wish = new SlotWish(service.get(), null, null, from == null || from.isBefore(tomorrow) ? tomorrow : from, DAYS_AHEAD, HalfDay.ANY,
                conversation.confirmedPerson());
        var before = earlier.stream().map(Proposal::start).collect(toSet());
        var others = liking.isAnything() && before.isEmpty() ? List.<Slot>of()
                : agenda.slots(wish).stream().filter(slot -> !before.contains(slot.start())).toList();
        var wished = liking.isAnything() ? List.<Slot>of()
                : spread(others.stream().filter(slot -> liking.fits(slot.start().atZone(zoneOf(slot, sites)))).toList(), sites);
        var asWished = liking.isAnything() || !wished.isEmpty();
        var free = !wished.isEmpty() ? wished : before.isEmpty() ? agenda.best(wish, OFFERED) : spread(others, sites);
        int round = earlier.stream().mapToInt(Proposal::round).max().orElse(0) + 1;
        var kept = keep(conversation, service.get(), round, free);
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Offer(kept, asWished));
    }

    private Optional<ServiceId> service(Conversation conversation) {
        return Optional.ofNullable(conversation.service()).filter(it -> places.service(it).filter(known -> !known.isRetired()).isPresent())
                // What most people come for, as at the telephone.
                .or(() -> places.services().stream().map(Service::id).findFirst());
    }

    /** On different days if there are any, soonest first; then whatever else there is. */
    private static List<Slot> spread(List<Slot> slots, Map<SiteId, Site> sites) {
        var chosen = new ArrayList<Slot>();
        var days = slots.stream().collect(groupingBy(slot -> slot.start().atZone(zoneOf(slot, sites)).toLocalDate(), TreeMap::new, toList()));
        days.values().stream().map(List::getFirst).limit(OFFERED).forEach(chosen::add);
        for (var slot : slots) {
            if (chosen.size() >= OFFERED) break;
            if (chosen.stream().noneMatch(it -> it.during().overlaps(slot.during()))) chosen.add(slot);
        }
        return chosen;
    }

    private List<Proposal> keep(Conversation conversation, ServiceId service, int round, List<Slot> slots) {
        var kept = new ArrayList<Proposal>();
        for (var slot : slots.stream().sorted(Comparator.comparing(Slot::start)).toList()) {
            var hold = AppointmentId.next();
            var until = earlier(places.afterOpenTime(slot.site(), clock.instant(), KEPT), slot.start());
            if (agenda.hold(hold, conversation.confirmedPerson(), service, slot, Channel.EMAIL, until) instanceof BookingAnswer.Booked) {
                kept.add(proposals.save(new Proposal(hold, conversation.id(), round, kept.size() + 1, service, slot.counsellor(), slot.site(), slot.during(), until, null)));
            }
        }
        return kept;
    }

    /** Those of the last round: they alone have numbers one can answer with. */
    List<Proposal> open(ConversationId conversation) {
        var all = proposals.findByConversationOrderByRoundAscNumberAsc(conversation);
        int last = all.stream().mapToInt(Proposal::round).max().orElse(0);
        return all.stream().filter(it -> it.round() == last).toList();
    }

    void release(ConversationId conversation) {
        open(conversation).forEach(it -> agenda.release(it.id()));
    }

    private static ZoneId zoneOf(Slot slot, Map<SiteId, Site> sites) {
        return Objects.requireNonNull(sites.get(slot.site())).zone();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
