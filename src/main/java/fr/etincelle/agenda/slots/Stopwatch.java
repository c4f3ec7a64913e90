package fr.etincelle.agenda.slots;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/** Times a query once the machine is warm: what it usually takes, what it takes at worst, and the processor's time. */
final class Stopwatch {

    record Times(double p50Micros, double p95Micros, double cpuMicros) {}

    private static final long WARM_UP_NANOS = 3_000_000_000L;
    private static final long MEASURE_NANOS = 1_000_000_000L;
    private static final int FEWEST_RUNS = 30;
    private static final int MOST_RUNS = 100_000;

    /** Where answers go, so that no compiler may find them useless. */
    private static volatile Object answer = "";

    private Stopwatch() {}

    static Times time(Supplier<?> query) {
        var warm = System.nanoTime() + WARM_UP_NANOS;
        while (System.nanoTime() < warm) answer = query.get();

        var threads = ManagementFactory.getThreadMXBean();
        var nanos = new long[MOST_RUNS];
        int runs = 0;
        var cpuBefore = threads.getCurrentThreadCpuTime();
        var end = System.nanoTime() + MEASURE_NANOS;
        while (runs < FEWEST_RUNS || runs < MOST_RUNS && System.nanoTime() < end) {
            var start = System.nanoTime();
            answer = query.get();
            nanos[runs++] = System.nanoTime() - start;
        }
        var cpu = threads.getCurrentThreadCpuTime() - cpuBefore;
        Arrays.sort(nanos, 0, runs);
        return new Times(micros(nanos[runs / 2]), micros(nanos[runs * 95 / 100]), micros(cpu / runs));
    }

    private static double micros(long nanos) {
        return Math.round(nanos / 100.0) / 10.0;
    }
}
