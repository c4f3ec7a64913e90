package fr.etincelle.agenda.slots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/**
 * Which slots are offered first. Week by week: those that break the fewest whole blocks; of these, the soonest day;
 * on that day, the counsellor of last time; then the earliest hour. Never two on the same half-day while there are others.
 */
public final class SlotRanking {

    private static final int DAYS_IN_A_WEEK = 7;
    private static final int NOON = 12 * 60;

    private static final Comparator<Weighed> BEST_FIRST = Comparator.comparingInt(Weighed::week)
            .thenComparingInt(Weighed::brokenBlocks)
            .thenComparingInt(Weighed::day)
            .thenComparing(Weighed::withSomeoneElse)
            .thenComparingInt(weighed -> weighed.slot.start())
            .thenComparingInt(weighed -> weighed.slot.counsellor());

    /** A slot, and all that its place in the ranking depends on. */
    private record Weighed(Slot slot, int week, int brokenBlocks, int day, boolean afternoon, boolean withSomeoneElse) {

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
        var weighed = weigh(slots);
        var offered = new ArrayList<Weighed>(howMany);
        offer(howMany, weighed, offered, Weighed::isOnAnotherHalfDayThan);
        offer(howMany, weighed, offered, Weighed::isApartFrom);
        return offered.stream().map(Weighed::slot).toList();
    }

    private static void offer(int howMany, List<Weighed> weighed, List<Weighed> offered, BiPredicate<Weighed, Weighed> differs) {
        while (offered.size() < howMany) {
            var next = weighed.stream()
                    .filter(candidate -> offered.stream().allMatch(other -> differs.test(candidate, other)))
                    .min(BEST_FIRST);
            if (next.isEmpty()) return;
            offered.add(next.get());
        }
    }

    private List<Weighed> weigh(List<Slot> slots) {
        var soonestDay = slots.stream().mapToInt(this::dayOf).min().orElse(0);
        return slots.stream().map(slot -> weigh(slot, soonestDay)).toList();
    }

    private Weighed weigh(Slot slot, int soonestDay) {
        var day = dayOf(slot);
        var afternoon = clocks.of(slot.site()).minuteOfDay(slot.start()) >= NOON;
        var withSomeoneElse = lastCounsellor.isPresent() && lastCounsellor.getAsInt() != slot.counsellor();
        return new Weighed(slot, (day - soonestDay) / DAYS_IN_A_WEEK, brokenBlocks(slot), day, afternoon, withSomeoneElse);
    }

    private int dayOf(Slot slot) {
        return clocks.of(slot.site()).dayOf(slot.start());
    }

    /** How many whole blocks the free time holds before, and no longer holds on either side of the slot. */
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
