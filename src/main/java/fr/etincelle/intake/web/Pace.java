package fr.etincelle.intake.web;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How much one address of the network may ask for. A library, a school or a whole estate may share one: the numbers leave
 * room for twenty people at a time, and for no program that takes every slot.
 */
@Component
class Pace {

    enum Step {
        SEARCH(600, Duration.ofMinutes(10)), HOLD(60, Duration.ofMinutes(10)), BOOK(30, Duration.ofHours(1));

        final int most;
        private final Duration stretch;

        Step(int most, Duration stretch) {
            this.most = most;
            this.stretch = stretch;
        }
    }

    private final Map<Step, Tally> tallies = new EnumMap<>(Step.class);

    Pace(Clock clock) {
        for (var step : Step.values()) tallies.put(step, new Tally(step.stretch, clock));
    }

    boolean admits(Step step, String device) {
        var tally = tallies.get(step);
        return tally != null && tally.next(device) <= step.most;
    }
}
