package fr.etincelle.agenda.slots;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Answers a request the slow way, asking of every minute of every start what the search never asks of one alone. */
final class MinuteByMinute {

    private final List<SiteFacts> sites;
    private final int[][] travel;
    private final SlotRequest request;

    MinuteByMinute(List<SiteFacts> sites, int[][] travel, SlotRequest request) {
        this.sites = sites;
        this.travel = travel;
        this.request = request;
    }

    /** Start, counsellor and site of each slot. */
    List<List<Integer>> slots(List<Diary> diaries) {
        var slots = new ArrayList<List<Integer>>();
        for (var diary : diaries) {
            for (var opening : diary.openings()) {
                for (int start = opening.start(); start < opening.end(); start++) {
                    if (isSlot(start, opening, diary)) slots.add(List.of(start, diary.counsellor(), opening.site()));
                }
            }
        }
        return slots;
    }

    private boolean isSlot(int start, Opening opening, Diary diary) {
        if (wall(start, opening).getMinute() % request.step() != 0) return false;
        for (int minute = start; minute < start + request.duration(); minute++) {
            if (!isFree(minute, opening, diary)) return false;
        }
        return suitsTheDay(start, opening);
    }

    boolean isFree(int minute, Opening opening, Diary diary) {
        var site = sites.get(opening.site());
        return opening.start() <= minute && minute < opening.end()
                && minute >= request.notBefore()
                && isAskedFor(wall(minute, opening).toLocalDate())
                && !site.holidays().contains(wall(opening.start(), opening).toLocalDate())
                && isOutside(site.closures(), minute)
                && isOutside(request.personTaken(), minute)
                && diary.engagements().stream().noneMatch(it -> keepsAway(it, opening.site(), minute))
                && (request.computers() == 0 || computersFree(site, minute) >= request.computers());
    }

    private static boolean isOutside(List<Interval> intervals, int minute) {
        return intervals.stream().noneMatch(it -> it.start() <= minute && minute < it.end());
    }

    private boolean isAskedFor(LocalDate day) {
        return !day.isBefore(request.from()) && day.isBefore(request.from().plusDays(request.days()));
    }

    private boolean keepsAway(Engagement engagement, int site, int minute) {
        var elsewhere = engagement.site() >= 0 && engagement.site() != site && travel.length > 0;
        var wayThere = elsewhere ? travel[site][engagement.site()] : 0;
        var wayBack = elsewhere ? travel[engagement.site()][site] : 0;
        return engagement.start() - wayThere <= minute && minute < engagement.end() + wayBack;
    }

    private int computersFree(SiteFacts site, int minute) {
        return site.computers() - site.uses().stream()
                .filter(use -> use.start() <= minute && minute < use.end())
                .mapToInt(ComputerUse::computers)
                .sum();
    }

    private boolean suitsTheDay(int start, Opening opening) {
        var part = request.dayPart();
        if (part.equals(DayPart.WHOLE_DAY)) return true;
        var zone = sites.get(opening.site()).zone();
        var day = wall(start, opening).toLocalDate();
        return minuteAt(day, part.fromMinute(), zone) <= start
                && start + request.duration() <= minuteAt(day, part.untilMinute(), zone);
    }

    private static int minuteAt(LocalDate day, int minute, ZoneId zone) {
        return EpochMinute.of(ZonedDateTime.ofLocal(day.atStartOfDay().plusMinutes(minute), zone, null).toInstant());
    }

    private ZonedDateTime wall(int minute, Opening opening) {
        return EpochMinute.toInstant(minute).atZone(sites.get(opening.site()).zone());
    }
}
