package fr.etincelle.agenda.slots;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A bench file as the search wants it. Nothing is kept from one query to the next, not even the dates of a window. */
record BenchQuestion(
        SlotSearch search, SlotRequest request, ZoneId zone,
        List<List<WeeklyOpening>> weeks, List<List<Engagement>> engagements) {

    static BenchQuestion in(Workload workload) {
        return new BenchQuestion(
                new SlotSearch(workload.siteFacts(), Travel.none()), workload.request(), workload.zone(),
                workload.weeks(), workload.engagements());
    }

    int counsellors() {
        return weeks.size();
    }

    List<Slot> slotsOf(int counsellor, int computers) {
        return search.slots(List.of(diary(counsellor, clock())), request.withComputers(computers));
    }

    List<SharedStart> sharedStarts(int computers) {
        var clock = clock();
        var diaries = new ArrayList<Diary>(counsellors());
        for (int i = 0; i < counsellors(); i++) diaries.add(diary(i, clock));
        return search.sharedStarts(diaries, request.withComputers(computers));
    }

    private Diary diary(int counsellor, SiteClock clock) {
        var openings = WeeklyOpening.openings(weeks.get(counsellor), request.from(), request.days(), _ -> clock);
        return new Diary(counsellor, openings, engagements.get(counsellor));
    }

    private SiteClock clock() {
        return SiteClock.of(zone, request.from(), request.days());
    }
}
