package fr.etincelle.agenda.slots;

import java.util.ArrayList;
import java.util.List;

/** Finds every slot that answers a request. Counsellors and sites are told apart by number: a site's is its rank. */
public final class SlotSearch {

    private final List<SiteFacts> sites;
    private final Travel travel;

    public SlotSearch(List<SiteFacts> sites, Travel travel) {
        this.sites = List.copyOf(sites);
        this.travel = travel;
    }

    /** One diary after another, each in the order of its openings. */
    public List<Slot> slots(List<Diary> diaries, SlotRequest request) {
        var found = new ArrayList<Slot>();
        var views = new SiteViews(sites, request);
        for (var diary : diaries) {
            new Sweep(diary, request, views, new TakenTime(diary.engagements(), travel, sites.size()), found).run();
        }
        return found;
    }

    /** In order of time, with those who are free at each start. */
    public List<SharedStart> sharedStarts(List<Diary> diaries, SlotRequest request) {
        return SharedStart.of(slots(diaries, request));
    }
}
