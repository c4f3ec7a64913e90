package fr.etincelle.agenda.slots;

import java.util.Arrays;

/** A site as one request sees it: its days, its grid of starts, and when nobody can be received there. */
final class SiteView {

    final int site;
    final int start;
    final int end;
    final SiteClock clock;
    final StartGrid grid;
    final Intervals closed;

    private final int[] holidays;

    SiteView(int site, SiteFacts facts, SlotRequest request, SiteClock clock) {
        this.site = site;
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
        this.holidays = facts.holidays().stream().mapToInt(day -> Math.toIntExact(day.toEpochDay())).sorted().toArray();
    }

    boolean isHolidayAt(int minute) {
        return Arrays.binarySearch(holidays, clock.dayOf(minute)) >= 0;
    }
}
