package fr.etincelle.cast;

import fr.etincelle.shared.Pause;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** In tests it is always nine o'clock on Monday 5 October 2026. */
@TestConfiguration(proxyBeanMethods = false)
public class StoppedClock {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Bean
    @Primary
    Clock stoppedClock() {
        return Clock.fixed(TODAY.atTime(9, 0).atZone(PARIS).toInstant(), PARIS);
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
