package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.TimeRange;
import java.time.Instant;

/** A time that could become an appointment, with whom and where. */
public record Slot(TimeRange during, AccountId counsellor, SiteId site) {

    public Instant start() {
        return during.start();
    }

    public Instant end() {
        return during.end();
    }

    /** Whoever takes one takes the other: they are the same counsellor's time. */
    public boolean excludes(Slot other) {
        return counsellor.equals(other.counsellor) && during.overlaps(other.during);
    }
}
