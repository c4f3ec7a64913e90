package fr.etincelle.agenda.slots;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Which slots are offered first. Week by week: those that break the fewest whole blocks; of these, the soonest day;
 * on that day, the counsellor of last time; then the earliest hour. Never two on the same half-day while there are others.
 */
public final class SlotRanking {

    private static final int DAYS_IN_A_WEEK = 7;
    private static final int NOON = 12 * 60;

    private static final Comparator<Weighed> BEST_FIRST = Comparator.comparingInt(Weighed::brokenBlocks)
            .thenComparingInt(Weighed::day)
            .thenComparing(Weighed::withSomeoneElse)
            .thenComparingInt(weighed -> weighed.slot.start())
            .thenComparingInt(weighed -> weighed.slot.counsellor());

    /** A slot, and all that its place among those of its week depends on. */
    private record Weighed(Slot slot, int brokenBlocks, int day, boolean afternoon, boolean withSomeoneElse) {

        boolean isOnAnotherHalfDayThan(Weighed other) {
            return day != other.day || afternoon != other.afternoon;
        }

        boolean isApartFrom(Weighed other) {
            return slot.end() <= other.slot.start() || other.slot.end() <= slot.start();
        }
    }

    private final SiteClocks clocks;
    private final int block;
    private final OptionalInt lastCounsellor;

    /** A block is the usual length of an appointment, in minutes: what a free hour must not be cut below. */
    public SlotRanking(SiteClocks clocks, int block, OptionalInt lastCounsellor) {
        this.clocks = clocks;
        this.block = block;
        this.lastCounsellor = lastCounsellor;
    }

    /** The few slots to offer, best first; fewer than asked for where the others would only overlap them. */
    public List<Slot> best(List<Slot> slots, int howMany) {
        var weeks = byWeek(slots);
        var offered = new ArrayList<Weighed>(howMany);
        for (var week : weeks) offer(howMany, week, offered, Weighed::isOnAnotherHalfDayThan);
        for (var week : weeks) offer(howMany, week, offered, Weighed::isApartFrom);
        return offered.stream().map(Weighed::slot).toList();
    }

    /** Weeks count from the soonest slot, whatever day of the week that is. */
    private Collection<List<Slot>> byWeek(List<Slot> slots) {
        var soonestDay = slots.stream().mapToInt(this::dayOf).min().orElse(0);
        return slots.stream()
                .collect(groupingBy(slot -> (dayOf(slot) - soonestDay) / DAYS_IN_A_WEEK, TreeMap::new, toList()))
                .values();
    }

    private void offer(int howMany, List<Slot> week, List<Weighed> offered, BiPredicate<Weighed, Weighed> differs) {
        if (offered.size() == howMany) return;
        var candidates = week.stream().map(this::weigh).toList();
        while (offered.size() < howMany) {
            var next = candidates.stream()
                    .filter(candidate -> offered.stream().allMatch(other -> differs.test(candidate, other)))
                    .min(BEST_FIRST);
            if (next.isEmpty()) return;
            offered.add(next.get());
        }
    }

    private Weighed weigh(Slot slot) {
        var afternoon = clocks.of(slot.site()).minuteOfDay(slot.start()) >= NOON;
        var withSomeoneElse = lastCounsellor.isPresent() && lastCounsellor.getAsInt() != slot.counsellor();
        return new Weighed(slot, brokenBlocks(slot), dayOf(slot), afternoon, withSomeoneElse);
    }

    private int dayOf(Slot slot) {
        return clocks.of(slot.site()).dayOf(slot.start());
    }

    /** How many usual appointments the free time could hold, and can no longer hold beside this slot. */
    private int brokenBlocks(Slot slot) {
        var free = slot.freeTime();
        return wholeBlocks(free.start(), free.end())
                - wholeBlocks(free.start(), slot.start())
                - wholeBlocks(slot.end(), free.end());
    }

    private int wholeBlocks(int start, int end) {
        return (end - start) / block;
    }
}
