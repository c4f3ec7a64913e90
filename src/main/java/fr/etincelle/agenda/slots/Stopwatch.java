package fr.etincelle.agenda.slots;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/** Times a query that has been running for a while: the median, the 95th percentile, and the processor's time. */
record Stopwatch(Duration warmUp, Duration measure) {

    private static final int FEWEST_RUNS = 30;
    private static final int MOST_RUNS = 200_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Where answers go, lest the compiler find out that nobody reads them. */
    private static volatile Object answer = "";

    record Times(double p50Micros, double p95Micros, double cpuMicros) {}

    Times time(Supplier<?> query) {
        var warm = System.nanoTime() + warmUp.toNanos();
        while (System.nanoTime() < warm) answer = query.get();

        var nanos = new long[MOST_RUNS];
        var runs = 0;
        var cpuBefore = THREADS.getCurrentThreadCpuTime();
        var end = System.nanoTime() + measure.toNanos();
        while (runs < FEWEST_RUNS || runs < MOST_RUNS && System.nanoTime() < end) nanos[runs++] = nanos(query);
        var cpu = THREADS.getCurrentThreadCpuTime() - cpuBefore;

        Arrays.sort(nanos, 0, runs);
        return new Times(micros(nanos[runs / 2]), micros(nanos[runs * 95 / 100]), micros(cpu / runs));
    }

    private static long nanos(Supplier<?> query) {
        var start = System.nanoTime();
        answer = query.get();
        return System.nanoTime() - start;
    }

    private static double micros(long nanos) {
        return Math.round(nanos / 100.0) / 10.0;
    }
}
