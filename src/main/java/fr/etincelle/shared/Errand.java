package fr.etincelle.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something the program does later on behalf of a centre, whatever happens to it meanwhile: deliver a message, end a hold.
 * It may be done twice when the program dies at the wrong moment, so doing it again must change nothing.
 */
public interface Errand {

    /** For ever the same: what was planned before an update is found again by it. */
    String name();

    /**
     * Does it, in transactions of its own; when it fails it is tried again, after waits that grow to an hour.
     *
     * @return when to come back, or nothing when all is done
     */
    Optional<Instant> run(UUID subject);
}
