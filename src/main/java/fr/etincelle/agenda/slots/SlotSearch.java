package fr.etincelle.agenda.slots;

import java.util.List;

/** Finds every slot that answers a request. Counsellors and sites are numbers here: a site's is its place in the list. */
public final class SlotSearch {

    private final List<SiteFacts> sites;
    private final Travel travel;

    public SlotSearch(List<SiteFacts> sites, Travel travel) {
        this.sites = List.copyOf(sites);
        this.travel = travel;
    }

    /** One diary after another, each in the order of its openings. */
    public List<Slot> slots(List<Diary> diaries, SlotRequest request) {
        return find(diaries, request).asFound();
    }

    /** In order of time, with those who are free at each start. */
    public List<SharedStart> sharedStarts(List<Diary> diaries, SlotRequest request) {
        return find(diaries, request).byStart();
    }

    private FoundSlots find(List<Diary> diaries, SlotRequest request) {
        var views = new SiteViews(sites, request);
        var found = new FoundSlots();
        for (var diary : diaries) {
            new Sweep(diary, request, views, new TakenTime(diary.engagements(), travel, sites.size()), found).run();
        }
        return found;
    }
}
