package fr.etincelle.agenda.slots;

import java.util.Arrays;

/** Minutes that cannot be used: in order and apart, whatever overlapped when they were gathered. */
final class Intervals {

    static final Intervals NONE = new Gathering(0).intervals();

    /** Both end with a sentinel, so that whoever walks along them need not count. */
    private final int[] starts;
    private final int[] ends;

    private Intervals(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The first interval that is not over at this minute; the sentinel when all are. */
    int firstEndingAfter(int minute) {
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > minute) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** Takes intervals as they come. */
    static final class Gathering {

        /** Start and end in one number, so that sorting needs no objects. */
        private long[] packed;
        private int size;

        Gathering(int expected) {
            packed = new long[expected];
        }

        Gathering add(int start, int end) {
            if (start >= end) return this;
            if (size == packed.length) packed = Arrays.copyOf(packed, size * 2 + 8);
            packed[size++] = (long) start << Integer.SIZE | end & 0xFFFF_FFFFL;
            return this;
        }

        Gathering addAll(Intervals others) {
            for (int i = 0; i < others.ends.length - 1; i++) add(others.starts[i], others.ends[i]);
            return this;
        }

        Gathering addAll(Iterable<Interval> intervals) {
            for (var interval : intervals) add(interval.start(), interval.end());
            return this;
        }

        Intervals intervals() {
            Arrays.sort(packed, 0, size);
            var starts = new int[size + 1];
            var ends = new int[size + 1];
            int count = 0;
            for (int i = 0; i < size; i++) {
                int start = (int) (packed[i] >> Integer.SIZE);
                int end = (int) packed[i];
                var joins = count > 0 && start <= ends[count - 1];
                if (!joins) starts[count++] = start;
                ends[count - 1] = joins ? Math.max(ends[count - 1], end) : end;
            }
            starts[count] = Integer.MAX_VALUE;
            ends[count] = Integer.MAX_VALUE;
            return new Intervals(Arrays.copyOf(starts, count + 1), Arrays.copyOf(ends, count + 1));
        }
    }
}
