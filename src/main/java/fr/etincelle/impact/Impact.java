package fr.etincelle.impact;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.Slot;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.impact.ImpactFigures.Period;
import fr.etincelle.places.Places;
import fr.etincelle.places.Site;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the figures of the day and of the weeks before it. */
@Service
@Transactional(readOnly = true)
class Impact {

    static final int WEEKS_BEFORE = 8;
    static final int DAYS_AHEAD = 60;

    /** @param overall how long one waits wherever one is ready to go; then site by site */
    record Report(Period today, List<Period> weeks, @Nullable String service, @Nullable Waiting overall, List<Waiting> bySite) {}

    private final ImpactFigures figures;
    private final Agenda agenda;
    private final Places places;
    private final Clock clock;

    Impact(ImpactFigures figures, Agenda agenda, Places places, Clock clock) {
        this.figures = figures;
        this.agenda = agenda;
        this.places = places;
        this.clock = clock;
    }

    Report report() {
        var sites = places.sites();
        var zone = sites.stream().findFirst().map(Site::zone).orElse(clock.getZone());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var periods = figures.weeksAndDay(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS_BEFORE), today);
        var service = places.services().stream().findFirst();
        var slots = service.map(it -> new SlotWish(it.id(), null, null, today, DAYS_AHEAD, HalfDay.ANY, null)).map(agenda::slots).orElseGet(List::of);
        return new Report(periods.getLast(), periods.subList(0, periods.size() - 1), service.map(it -> it.label()).orElse(null),
                service.map(_ -> Waiting.at("", zone, today, slots)).orElse(null),
                service.isEmpty() ? List.of() : sites.stream().map(site -> waitingAt(site, slots)).toList());
    }

    private Waiting waitingAt(Site site, List<Slot> slots) {
        var today = LocalDate.ofInstant(clock.instant(), site.zone());
        return Waiting.at(site.name(), site.zone(), today, slots.stream().filter(slot -> slot.site().equals(site.id())).toList());
    }
}
