package fr.etincelle.intake.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts wrong tries at codes: those of one device, which grow slower and end for a quarter of an hour, and those at one
 * code from wherever they come, which end for a day. A code that exists and one that does not are counted alike.
 */
@Component
class Tries {

    static final int QUICK = 3;
    static final int MOST_OF_A_DEVICE = 20;
    static final int MOST_AT_A_CODE = 10;
    static final Duration REST = Duration.ofMinutes(15);
    static final Duration DAY = Duration.ofDays(1);

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(250);
    private static final int LONGEST_DOUBLING = 4;

    private final Tally ofDevices;
    private final Tally atCodes;

    Tries(Clock clock) {
        this.ofDevices = new Tally(REST, clock);
        this.atCodes = new Tally(DAY, clock);
    }

    /** How long to wait before looking at this try; empty when it is not looked at. Counted now, so that many at once do not slip by. */
    Optional<Duration> begin(String code, String device) {
        if (ofDevices.of(device) >= MOST_OF_A_DEVICE || atCodes.of(code) >= MOST_AT_A_CODE) return Optional.empty();
        var nth = ofDevices.next(device);
        var nthHere = atCodes.next(code);
        return nth > MOST_OF_A_DEVICE || nthHere > MOST_AT_A_CODE ? Optional.empty() : Optional.of(waitBefore(nth));
    }

    /** Only this try is taken back from the device: who owns one code gains no tries at others by it. */
    void succeeded(String code, String device) {
        ofDevices.takeBack(device);
        atCodes.forget(code);
    }

    private static Duration waitBefore(int nth) {
        if (nth <= QUICK) return Duration.ZERO;
        return SHORTEST_WAIT.multipliedBy(1L << Math.min(nth - QUICK - 1, LONGEST_DOUBLING));
    }
}
