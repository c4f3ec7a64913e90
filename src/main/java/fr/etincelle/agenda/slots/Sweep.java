package fr.etincelle.agenda.slots;

/** Goes once along a counsellor's openings: what is neither taken nor closed is free, and free time holds slots. */
final class Sweep {

    private final Diary diary;
    private final SlotRequest request;
    private final SiteViews sites;
    private final TakenTime taken;
    private final FoundSlots found;

    Sweep(Diary diary, SlotRequest request, SiteViews sites, TakenTime taken, FoundSlots found) {
        this.diary = diary;
        this.request = request;
        this.sites = sites;
        this.taken = taken;
        this.found = found;
    }

    void run() {
        for (var opening : diary.openings()) search(opening, sites.of(opening.site()));
    }

    private void search(Opening opening, SiteView site) {
        if (site.isHolidayAt(opening.start())) return;
        var start = Math.max(opening.start(), site.start);
        var end = Math.min(opening.end(), site.end);
        if (request.dayPart().isWholeDay()) search(site, start, end);
        else searchDayByDay(site, start, end);
    }

    private void searchDayByDay(SiteView site, int start, int end) {
        var part = request.dayPart();
        for (int day = site.clock.dayOf(start); day <= site.clock.dayOf(end); day++) {
            search(site,
                    Math.max(start, site.clock.minuteAt(day, part.fromMinute())),
                    Math.min(end, site.clock.minuteAt(day, part.untilMinute())));
        }
    }

    private void search(SiteView site, int start, int end) {
        var taken = this.taken.seenFrom(site.site);
        var closed = site.closed;
        int nextTaken = taken.firstEndingAfter(start);
        int nextClosed = closed.firstEndingAfter(start);
        int freeFrom = start;
        while (Math.min(taken.start(nextTaken), closed.start(nextClosed)) < end) {
            if (taken.start(nextTaken) <= closed.start(nextClosed)) {
                offer(site, freeFrom, taken.start(nextTaken));
                freeFrom = Math.max(freeFrom, taken.end(nextTaken++));
            } else {
                offer(site, freeFrom, closed.start(nextClosed));
                freeFrom = Math.max(freeFrom, closed.end(nextClosed++));
            }
        }
        offer(site, freeFrom, end);
    }

    private void offer(SiteView site, int from, int until) {
        if (until <= from) return;
        var last = until - request.duration();
        var start = site.grid.from(from);
        if (start > last) return;
        var freeTime = new FreeTime(diary.counsellor(), site.site, start, until);
        for (; start <= last; start = site.grid.after(start)) {
            found.add(new Slot(start, start + request.duration(), freeTime));
        }
    }
}
