package fr.etincelle.agenda.waiting;

import fr.etincelle.shared.Errand;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks who comes next for a freed place, and comes back when their time to answer is over. */
@Component
class PlaceErrand implements Errand {

    private final Offering offering;

    PlaceErrand(Offering offering) {
        this.offering = offering;
    }

    @Override
    public String name() {
        return Offering.ERRAND;
    }

    @Override
    public Optional<Instant> run(UUID place) {
        return offering.goOn(new FreedPlaceId(place));
    }
}
