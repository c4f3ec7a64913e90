package fr.etincelle.people;

import fr.etincelle.places.Places;
import fr.etincelle.places.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is where the centre stands. */
@Component
class CentreDay {

    private static final ZoneId BEFORE_THE_FIRST_SITE = ZoneId.of("Europe/Paris");

    private final Places places;
    private final Clock clock;

    CentreDay(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    ZoneId zone() {
        return places.sites().stream().findFirst().map(Site::zone).orElse(BEFORE_THE_FIRST_SITE);
    }
}
