package fr.etincelle.agenda.slots;

import java.util.ArrayList;
import java.util.List;

/** A bench file as the search wants it. Nothing is kept from one query to the next, not even the dates of a window. */
record BenchQuestion(
        List<SiteFacts> sites, SlotSearch search, SlotRequest request,
        List<List<WeeklyOpening>> weeks, List<List<Engagement>> engagements) {

    static BenchQuestion in(Workload workload) {
        var sites = workload.siteFacts();
        return new BenchQuestion(
                sites, new SlotSearch(sites, Travel.none()), workload.request(), workload.weeks(), workload.engagements());
    }

    int counsellors() {
        return weeks.size();
    }

    List<Slot> slotsOf(int counsellor, int computers) {
        return search.slots(List.of(diary(counsellor, clocks())), request.withComputers(computers));
    }

    List<SharedStart> sharedStarts(int computers) {
        var clocks = clocks();
        var diaries = new ArrayList<Diary>(counsellors());
        for (int i = 0; i < counsellors(); i++) diaries.add(diary(i, clocks));
        return search.sharedStarts(diaries, request.withComputers(computers));
    }

    private Diary diary(int counsellor, SiteClocks clocks) {
        var openings = WeeklyOpening.openings(weeks.get(counsellor), request.from(), request.days(), clocks);
        return new Diary(counsellor, openings, engagements.get(counsellor));
    }

    private SiteClocks clocks() {
        return new SiteClocks(sites, request.from(), request.days());
    }
}
