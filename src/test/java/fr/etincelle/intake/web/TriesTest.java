package fr.etincelle.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TriesTest {

    static final String LIBRARY = "192.0.2.10";

    final Watch clock = new Watch();
    final Tries tries = new Tries(clock);
    final Pace pace = new Pace(clock);

    @Test
    void the_first_three_tries_wait_for_nothing_and_the_next_ones_longer_and_longer() {
        assertThat(tries.begin("A", LIBRARY)).contains(Duration.ZERO);
        tries.begin("B", LIBRARY);
        assertThat(tries.begin("C", LIBRARY)).contains(Duration.ZERO);
        assertThat(tries.begin("D", LIBRARY)).contains(Duration.ofMillis(250));
        assertThat(tries.begin("E", LIBRARY)).contains(Duration.ofMillis(500));
    }

    @Test
    void twenty_from_one_device_are_enough_for_a_quarter_of_an_hour() {
        for (int i = 0; i < Tries.MOST_OF_A_DEVICE; i++) assertThat(tries.begin("code" + i, LIBRARY)).isPresent();

        assertThat(tries.begin("another", LIBRARY)).isEmpty();
        assertThat(tries.begin("another", "192.0.2.11")).isPresent();
        clock.passes(Tries.REST);
        assertThat(tries.begin("another", LIBRARY)).isPresent();
    }

    @Test
    void ten_at_one_code_are_enough_for_a_day_wherever_they_come_from() {
        for (int i = 0; i < Tries.MOST_AT_A_CODE; i++) assertThat(tries.begin("K7MQR2TV", "192.0.2." + i)).isPresent();

        assertThat(tries.begin("K7MQR2TV", "192.0.2.99")).isEmpty();
        clock.passes(Duration.ofHours(23));
        assertThat(tries.begin("K7MQR2TV", "192.0.2.99")).isEmpty();
        clock.passes(Duration.ofHours(2));
        assertThat(tries.begin("K7MQR2TV", "192.0.2.99")).isPresent();
    }

    @Test
    void whoever_gets_in_starts_anew_at_their_code_but_gains_no_tries_at_others() {
        for (int i = 0; i < 9; i++) tries.begin("K7MQR2TV", "192.0.2." + i);
        tries.begin("K7MQR2TV", LIBRARY);
        tries.succeeded("K7MQR2TV", LIBRARY);
        assertThat(tries.begin("K7MQR2TV", LIBRARY)).isPresent();

        for (int i = 0; i < 30; i++) {
            tries.begin("other" + i, "192.0.2.50");
            if (tries.begin("own", "192.0.2.50").isPresent()) tries.succeeded("own", "192.0.2.50");
        }
        assertThat(tries.begin("another", "192.0.2.50")).isEmpty();
    }

    @Test
    void a_window_ends_when_it_began_plus_its_length_however_busy_it_was() {
        for (int i = 0; i < 20; i++) {
            tries.begin("code" + i, LIBRARY);
            clock.passes(Duration.ofSeconds(50));
        }

        assertThat(tries.begin("another", LIBRARY)).isPresent();
    }

    @Test
    void a_library_full_of_people_goes_through_and_a_program_does_not() {
        for (int i = 0; i < Pace.Step.HOLD.most; i++) assertThat(pace.admits(Pace.Step.HOLD, LIBRARY)).isTrue();

        assertThat(pace.admits(Pace.Step.HOLD, LIBRARY)).isFalse();
        assertThat(pace.admits(Pace.Step.BOOK, LIBRARY)).isTrue();
        assertThat(pace.admits(Pace.Step.HOLD, "192.0.2.11")).isTrue();
        clock.passes(Duration.ofMinutes(10));
        assertThat(pace.admits(Pace.Step.HOLD, LIBRARY)).isTrue();
    }

    /** A clock that goes when it is told to. */
    static class Watch extends Clock {

        private Instant now = Instant.parse("2026-10-05T07:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
