package fr.etincelle.agenda.slots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A start at which one or several counsellors are free. */
public record SharedStart(int start, List<Slot> slots) {

    /** Sorts by counting how many slots begin at each minute, as the minutes are few and the slots may be many. */
    static List<SharedStart> of(List<Slot> slots) {
        if (slots.isEmpty()) return List.of();
        var ordered = inOrderOfTime(slots);
        var shared = new ArrayList<SharedStart>();
        int first = 0;
        for (int i = 1; i <= ordered.length; i++) {
            if (i < ordered.length && ordered[i].start() == ordered[first].start()) continue;
            shared.add(new SharedStart(ordered[first].start(), List.of(Arrays.copyOfRange(ordered, first, i))));
            first = i;
        }
        return shared;
    }

    private static Slot[] inOrderOfTime(List<Slot> slots) {
        int earliest = Integer.MAX_VALUE;
        int latest = Integer.MIN_VALUE;
        for (var slot : slots) {
            earliest = Math.min(earliest, slot.start());
            latest = Math.max(latest, slot.start());
        }
        var places = new int[latest - earliest + 2];
        for (var slot : slots) places[slot.start() - earliest + 1]++;
        for (int i = 1; i < places.length; i++) places[i] += places[i - 1];
        var ordered = new Slot[slots.size()];
        for (var slot : slots) ordered[places[slot.start() - earliest]++] = slot;
        return ordered;
    }
}
