package fr.etincelle.demo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appointment of the demonstration, with what became of it. */
record Meeting(UUID id, Habitant who, UUID counsellor, UUID site, @Nullable UUID workstation, Offer offer, Instant start, Instant end,
               String channel, Instant bookedAt, UUID bookedBy, Instant arrival, Outcome outcome) {

    enum Outcome { BOOKED, ARRIVED, SEEN, MISSED, EXCUSED, CANCELLED }

    boolean holdsItsTime() {
        return outcome != Outcome.CANCELLED && outcome != Outcome.EXCUSED;
    }
}
