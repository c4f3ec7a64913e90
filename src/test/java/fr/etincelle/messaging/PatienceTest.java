package fr.etincelle.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PatienceTest {

    static final Instant NINE = Instant.parse("2026-10-05T07:00:00Z");

    @Test
    void the_waits_double_from_half_a_minute_to_an_hour() {
        assertThat(waits(NINE, null)).startsWith(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4),
                Duration.ofMinutes(8), Duration.ofMinutes(16), Duration.ofMinutes(32), Duration.ofHours(1), Duration.ofHours(1));
    }

    @Test
    void after_three_days_it_is_over() {
        var waits = waits(NINE, null);

        assertThat(waits).allMatch(wait -> !wait.isNegative() && wait.compareTo(Duration.ofHours(1)) <= 0);
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofHours(71), Duration.ofHours(72));
    }

    @Test
    void nobody_waits_longer_than_the_message_is_worth() {
        assertThat(Patience.next(tried(1, NINE, NINE.plusSeconds(10)), NINE)).contains(NINE.plusSeconds(10));
    }

    private static List<Duration> waits(Instant first, @Nullable Instant uselessAfter) {
        var waits = new ArrayList<Duration>();
        var now = first;
        Optional<Instant> next = Patience.next(tried(1, first, uselessAfter), now);
        while (next.isPresent()) {
            waits.add(Duration.between(now, next.get()));
            now = next.get();
            next = Patience.next(tried(waits.size() + 1, first, uselessAfter), now);
        }
        return waits;
    }

    private static Message tried(int attempts, Instant first, @Nullable Instant uselessAfter) {
        var dispatch = new Dispatch(MessageId.next(), Purpose.REMINDER, new Way.Sms("+33639980001", "Demain"), null, first, uselessAfter);
        return Message.of(dispatch, first).with(new Progress(attempts, first, first, null, null, null, null, null, null));
    }
}
