package fr.etincelle.agenda.slots;

import java.time.LocalDate;

/** A site as one request sees it: its days, its grid of starts, and when nobody can be received there. */
final class SiteView {

    final int site;
    final int start;
    final int end;
    final SiteClock clock;
    final StartGrid grid;
    final Intervals closed;

    private final SiteFacts facts;

    SiteView(int site, SiteFacts facts, SlotRequest request, SiteClock clock) {
        this.site = site;
        this.facts = facts;
        this.clock = clock;
        this.grid = new StartGrid(request.step(), clock);
        var firstDay = Math.toIntExact(request.from().toEpochDay());
        this.start = Math.max(request.notBefore(), clock.minuteAt(firstDay, 0));
        this.end = clock.minuteAt(firstDay + request.days(), 0);
        this.closed = new Intervals.Gathering(facts.closures().size() + request.personTaken().size())
                .addAll(facts.closures())
                .addAll(request.personTaken())
                .addAll(ComputerShortage.of(facts, request.computers()))
                .intervals();
    }

    boolean isHolidayAt(int minute) {
        return facts.holidays().contains(LocalDate.ofEpochDay(clock.dayOf(minute)));
    }
}
