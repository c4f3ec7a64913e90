package fr.etincelle.cast;

import fr.etincelle.shared.Pause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** In tests it is always nine o'clock on Monday 5 October 2026, but for what a test has happen later. */
@TestConfiguration(proxyBeanMethods = false)
public class StoppedClock {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Bean
    @Primary
    Hands stoppedClock() {
        return new Hands(new AtomicReference<>(TODAY.atTime(9, 0).atZone(PARIS).toInstant()), PARIS);
    }

    /** They stand still unless a test holds them elsewhere. */
    public static final class Hands extends Clock {

        private final AtomicReference<Instant> shown;
        private final ZoneId zone;

        private Hands(AtomicReference<Instant> shown, ZoneId zone) {
            this.shown = shown;
            this.zone = zone;
        }

        /** Does something at that moment; afterwards it is nine again. */
        public void at(Instant moment, Runnable work) {
            var before = shown.getAndSet(moment);
            try {
                work.run();
            } finally {
                shown.set(before);
            }
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId another) {
            return new Hands(shown, another);
        }

        @Override
        public Instant instant() {
            return shown.get();
        }
    }

    /** So nobody waits either. */
    @Bean
    @Primary
    Pause noPause() {
        return new Pause() {
            @Override
            public void lasting(Duration time) {}
        };
    }
}
