package fr.etincelle.places;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is where the centre stands: in the zone of its first site. */
@Component
public class CentreDay {

    private static final ZoneId BEFORE_THE_FIRST_SITE = ZoneId.of("Europe/Paris");

    private final Places places;
    private final Clock clock;

    CentreDay(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    public ZoneId zone() {
        return places.sites().stream().findFirst().map(Site::zone).orElse(BEFORE_THE_FIRST_SITE);
    }
}
