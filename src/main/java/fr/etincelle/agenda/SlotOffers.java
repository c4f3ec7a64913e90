package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.slots.ComputerUse;
import fr.etincelle.agenda.slots.DayPart;
import fr.etincelle.agenda.slots.Diary;
import fr.etincelle.agenda.slots.Engagement;
import fr.etincelle.agenda.slots.EpochMinute;
import fr.etincelle.agenda.slots.Interval;
import fr.etincelle.agenda.slots.Opening;
import fr.etincelle.agenda.slots.SiteClocks;
import fr.etincelle.agenda.slots.SiteFacts;
import fr.etincelle.agenda.slots.SlotRanking;
import fr.etincelle.agenda.slots.SlotRequest;
import fr.etincelle.agenda.slots.SlotSearch;
import fr.etincelle.agenda.slots.Travel;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which slots answer a wish, given the facts: says in the words of the agenda what the slot search says in numbers. */
final class SlotOffers {

    private final AgendaFacts facts;
    private final SlotWish wish;
    private final Duration travel;
    private final Map<SiteId, Integer> siteNumbers = new HashMap<>();
    private final List<AccountId> counsellors;
    private final Map<AccountId, Integer> counsellorNumbers = new HashMap<>();
    private final FreeWorkstations workstations;

    SlotOffers(AgendaFacts facts, SlotWish wish, Duration travel) {
        this.facts = facts;
        this.wish = wish;
        this.travel = travel;
        for (var site : facts.sites()) siteNumbers.put(site.id(), siteNumbers.size());
        this.counsellors = facts.presences().stream().map(AgendaFacts.Presence::counsellor).distinct()
                .sorted(Comparator.comparing(AccountId::value)).toList();
        for (var counsellor : counsellors) counsellorNumbers.put(counsellor, counsellorNumbers.size());
        this.workstations = FreeWorkstations.of(facts);
    }

    /** All, by start. */
    List<Slot> all() {
        return found().stream().map(this::slot)
                .sorted(Comparator.comparing(Slot::start).thenComparing(slot -> slot.counsellor().value()))
                .toList();
    }

    /** The few to propose, best first. */
    List<Slot> best(int count) {
        if (wish.days() < 1) return List.of();
        var lastCounsellor = facts.lastCounsellor() == null ? null : counsellorNumbers.get(facts.lastCounsellor());
        var ranking = new SlotRanking(new SiteClocks(siteFacts(), wish.from(), wish.days()), facts.service().durationMinutes(),
                lastCounsellor == null ? OptionalInt.empty() : OptionalInt.of(lastCounsellor));
        return ranking.best(found(), count).stream().map(this::slot).toList();
    }

    boolean include(Instant start) {
        var minute = EpochMinute.of(start);
        return EpochMinute.toInstant(minute).equals(start) && found().stream().anyMatch(slot -> slot.start() == minute);
    }

    private List<fr.etincelle.agenda.slots.Slot> found() {
        if (wish.days() < 1) return List.of();
        var search = new SlotSearch(siteFacts(), travels());
        var slots = search.slots(diaries(), request());
        if (!facts.service().needsWorkstation()) return slots;
        return slots.stream().filter(this::hasAComputerThroughout).toList();
    }

    /** A computer must be free all the time: two halves on two computers would make somebody move. */
    private boolean hasAComputerThroughout(fr.etincelle.agenda.slots.Slot slot) {
        return workstations.hasOneFree(facts.sites().get(slot.site()).id(), slot.start(), slot.end());
    }

    private Slot slot(fr.etincelle.agenda.slots.Slot slot) {
        return new Slot(new TimeRange(slot.startsAt(), slot.endsAt()), counsellors.get(slot.counsellor()),
                facts.sites().get(slot.site()).id());
    }

    private SlotRequest request() {
        var earliest = facts.now().plus(Duration.ofMinutes(facts.service().noticeMinutes()));
        return SlotRequest.over(wish.from(), wish.days(), facts.service().durationMinutes())
                .every(facts.service().stepMinutes())
                .notBefore(EpochMinute.notBefore(earliest))
                .within(switch (wish.halfDay()) {
                    case ANY -> DayPart.WHOLE_DAY;
                    case MORNING -> DayPart.MORNING;
                    case AFTERNOON -> DayPart.AFTERNOON;
                })
                .withComputers(facts.service().needsWorkstation() ? 1 : 0)
                .avoiding(facts.taken().stream().filter(it -> it.isFor(wish.person())).map(it -> interval(it.during())).toList());
    }

    private List<SiteFacts> siteFacts() {
        var closed = facts.closed().stream().collect(Collectors.groupingBy(AgendaFacts.Closed::site));
        return facts.sites().stream().map(site -> siteFacts(site, closed.getOrDefault(site.id(), List.of()))).toList();
    }

    private SiteFacts siteFacts(Site site, List<AgendaFacts.Closed> closed) {
        List<ComputerUse> uses = facts.service().needsWorkstation() ? workstations.uses(site.id()) : List.of();
        return new SiteFacts(site.zone(), workstations.count(site.id()), uses,
                closed.stream().map(it -> interval(it.during())).toList(),
                site.holidays(wish.from(), wish.from().plusDays(wish.days())));
    }

    private List<Diary> diaries() {
        var openings = facts.presences().stream().collect(Collectors.groupingBy(AgendaFacts.Presence::counsellor));
        var absences = facts.absences().stream().collect(Collectors.groupingBy(AgendaFacts.Absence::counsellor));
        var taken = facts.taken().stream().collect(Collectors.groupingBy(AgendaFacts.Taken::counsellor));
        return counsellors.stream().map(it -> new Diary(Objects.requireNonNull(counsellorNumbers.get(it)),
                openings.getOrDefault(it, List.of()).stream().map(this::opening).toList(),
                Stream.concat(
                        absences.getOrDefault(it, List.of()).stream().map(SlotOffers::engagement),
                        taken.getOrDefault(it, List.of()).stream().map(this::engagement)).toList())).toList();
    }

    private Opening opening(AgendaFacts.Presence presence) {
        var during = interval(presence.during());
        return new Opening(numberOf(presence.site()), during.start(), during.end());
    }

    private static Engagement engagement(AgendaFacts.Absence absence) {
        var during = interval(absence.during());
        return Engagement.elsewhere(during.start(), during.end());
    }

    private Engagement engagement(AgendaFacts.Taken taken) {
        var during = interval(taken.during());
        return new Engagement(during.start(), during.end(), numberOf(taken.site()));
    }

    private int numberOf(SiteId site) {
        return Objects.requireNonNull(siteNumbers.get(site));
    }

    private Travel travels() {
        var minutes = new int[facts.sites().size()][facts.sites().size()];
        for (int from = 0; from < minutes.length; from++) {
            for (int to = 0; to < minutes.length; to++) minutes[from][to] = from == to ? 0 : Math.toIntExact(travel.toMinutes());
        }
        return Travel.of(minutes);
    }

    /** A minute that has begun is taken as a whole. */
    private static Interval interval(TimeRange during) {
        return new Interval(EpochMinute.of(during.start()), EpochMinute.notBefore(during.end()));
    }
}
