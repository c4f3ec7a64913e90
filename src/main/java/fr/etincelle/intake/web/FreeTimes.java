package fr.etincelle.intake.web;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.Slot;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.places.Places;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the agenda everybody may see: when and where somebody is free, and nothing more. */
@Service
@Transactional(readOnly = true)
class FreeTimes {

    /** Between which addresses somebody chooses a time: the few best, the other days, and where the choice is sent. */
    record Addresses(String best, String otherDays, String choice) {}

    record Proposal(ChosenTime time, ZonedDateTime start, String site) {}

    /** @param day all are on the day that was asked for */
    record Best(List<Proposal> proposals, Passage choice, Passage otherDays, @Nullable Passage later, @Nullable LocalDate day, boolean lost) {}

    record Day(LocalDate day, Passage way) {}

    record Part(HalfDay half, Passage way, boolean chosen) {}

    record OtherDays(List<Day> days, List<Part> parts, @Nullable Passage later) {}

    private static final int PROPOSED = 3;
    private static final int PROPOSED_ON_A_DAY = 6;
    private static final int DAYS_SHOWN = 8;

    private final Agenda agenda;
    private final Places places;
    private final Clock clock;

    FreeTimes(Agenda agenda, Places places, Clock clock) {
        this.agenda = agenda;
        this.places = places;
        this.clock = clock;
    }

    Best best(ServiceId service, Visit visit, int daysAhead, Addresses addresses) {
        var onADay = visit.on() != null;
        var proposals = proposals(visit.wish(service, today(), daysAhead), onADay ? PROPOSED_ON_A_DAY : PROPOSED);
        var last = proposals.stream().map(it -> it.start().toLocalDate()).max(Comparator.naturalOrder());
        return new Best(proposals, visit.choosing(null).to(addresses.choice), visit.fromDay(visit.after()).to(addresses.otherDays),
                onADay ? null : last.map(day -> visit.fromDay(day.plusDays(1)).to(addresses.best)).orElse(null),
                visit.on(), Boolean.TRUE.equals(visit.lost()));
    }

    List<Proposal> proposals(SlotWish wish, int count) {
        var sites = sites();
        return agenda.best(wish, count).stream().map(slot -> proposal(slot, siteOf(slot, sites)))
                .sorted(Comparator.comparing(Proposal::start)).toList();
    }

    private static Proposal proposal(Slot slot, Site site) {
        return new Proposal(new ChosenTime(slot.start(), slot.site()), slot.start().atZone(site.zone()), site.name());
    }

    /** The first days on which there is something. */
    OtherDays otherDays(ServiceId service, Visit visit, int daysAhead, Addresses addresses) {
        var sites = sites();
        var any = visit.fromDay(visit.after());
        var days = agenda.slots(any.wish(service, today(), daysAhead)).stream()
                .map(slot -> LocalDate.ofInstant(slot.start(), siteOf(slot, sites).zone())).distinct().sorted().limit(DAYS_SHOWN + 1L).toList();
        var shown = days.stream().limit(DAYS_SHOWN).toList();
        return new OtherDays(shown.stream().map(day -> new Day(day, visit.onDay(day).to(addresses.best))).toList(),
                Arrays.stream(HalfDay.values()).map(it -> new Part(it, any.inThe(it).to(addresses.otherDays), it == visit.halfDay())).toList(),
                days.size() > DAYS_SHOWN ? visit.fromDay(days.getLast()).to(addresses.otherDays) : null);
    }

    private static Site siteOf(Slot slot, Map<SiteId, Site> sites) {
        return Objects.requireNonNull(sites.get(slot.site()));
    }

    private Map<SiteId, Site> sites() {
        return places.sites().stream().collect(Collectors.toMap(Site::id, Function.identity()));
    }

    /** Somebody who is free then and there, whoever it is. */
    Optional<Slot> slot(ServiceId service, ChosenTime time, int daysAhead) {
        if (time.start().isBefore(clock.instant()) || time.start().isAfter(lastMoment(daysAhead))) return Optional.empty();
        var day = LocalDate.ofInstant(time.start(), ZoneOffset.UTC);
        return agenda.slots(new SlotWish(service, time.site(), null, day.minusDays(1), 3, HalfDay.ANY, null)).stream()
                .filter(slot -> slot.start().equals(time.start())).findFirst();
    }

    /** The last day ends latest twelve hours west of Greenwich. */
    private Instant lastMoment(int daysAhead) {
        return today().plusDays(daysAhead + 2L).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
