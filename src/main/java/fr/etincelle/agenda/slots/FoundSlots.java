package fr.etincelle.agenda.slots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The slots a search has found so far. Their starts are kept apart too: sorting then reads numbers, not objects. */
final class FoundSlots {

    private Slot[] slots = new Slot[64];
    private int[] starts = new int[64];
    private int size;

    void add(Slot slot) {
        if (size == slots.length) grow();
        starts[size] = slot.start();
        slots[size++] = slot;
    }

    private void grow() {
        slots = Arrays.copyOf(slots, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
    }

    /** In the order they were found. */
    List<Slot> asFound() {
        return listOf(Arrays.copyOf(slots, size));
    }

    /** In order of time. Sorts by counting how many begin at each start, as starts are few and slots may be many. */
    List<SharedStart> byStart() {
        var ranks = StartRanks.of(starts, size);
        var ends = new int[ranks.count() + 1];
        for (int i = 0; i < size; i++) ends[ranks.of(starts[i]) + 1]++;
        for (int rank = 0; rank < ranks.count(); rank++) ends[rank + 1] += ends[rank];
        var ordered = new Slot[size];
        for (int i = 0; i < size; i++) ordered[ends[ranks.of(starts[i])]++] = slots[i];
        return split(listOf(ordered), ends, ranks.count());
    }

    private static List<SharedStart> split(List<Slot> ordered, int[] ends, int count) {
        var shared = new ArrayList<SharedStart>(count);
        int first = 0;
        for (int rank = 0; rank < count; rank++) {
            shared.add(new SharedStart(ordered.get(first).start(), ordered.subList(first, ends[rank])));
            first = ends[rank];
        }
        return shared;
    }

    private static List<Slot> listOf(Slot[] slots) {
        return Collections.unmodifiableList(Arrays.asList(slots));
    }
}
