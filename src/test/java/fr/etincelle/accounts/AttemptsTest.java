package fr.etincelle.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    Instant now = Instant.parse("2026-10-05T07:00:00Z");
    final InstantSource hand = () -> now;
    final Clock clock = hand.withZone(ZoneOffset.UTC);
    final Attempts attempts = new Attempts(clock);

    @Test
    void three_tries_cost_nothing_then_each_takes_longer() {
        var waits = IntStream.range(0, 10).mapToObj(_ -> attempts.begin("claire", "hall").orElseThrow().toMillis()).toList();

        assertThat(waits).containsExactly(0L, 0L, 0L, 250L, 500L, 1000L, 2000L, 4000L, 4000L, 4000L);
    }

    @Test
    void the_eleventh_try_is_not_looked_at_until_a_quarter_of_an_hour_has_passed() {
        tryTenTimes();
        assertThat(attempts.begin("claire", "hall")).isEmpty();

        now = now.plus(Attempts.REST).minusSeconds(1);
        assertThat(attempts.begin("claire", "hall")).isEmpty();

        now = now.plusSeconds(2);
        assertThat(attempts.begin("claire", "hall")).contains(Duration.ZERO);
    }

    @Test
    void insisting_does_not_prolong_the_rest() {
        tryTenTimes();
        now = now.plusSeconds(600);
        attempts.begin("claire", "hall");
        now = now.plusSeconds(301);

        assertThat(attempts.begin("claire", "hall")).isPresent();
    }

    @Test
    void another_device_and_another_account_are_not_concerned() {
        tryTenTimes();

        assertThat(attempts.begin("claire", "bureau")).contains(Duration.ZERO);
        assertThat(attempts.begin("samir", "hall")).contains(Duration.ZERO);
        assertThat(attempts.begin(" Claire ", "hall")).isEqualTo(Optional.empty());
    }

    @Test
    void the_right_password_wipes_the_slate() {
        IntStream.range(0, 9).forEach(_ -> attempts.begin("claire", "hall"));
        attempts.succeeded("CLAIRE", "hall");

        assertThat(attempts.begin("claire", "hall")).contains(Duration.ZERO);
    }

    @Test
    void many_at_once_get_no_more_than_ten() {
        var looked = IntStream.range(0, 400).parallel().filter(_ -> attempts.begin("claire", "hall").isPresent()).count();

        assertThat(looked).isEqualTo(10);
    }

    private void tryTenTimes() {
        IntStream.range(0, 10).forEach(_ -> attempts.begin("claire", "hall"));
    }
}
