package fr.etincelle.intake.web;

import fr.etincelle.places.SiteId;
import java.time.Instant;
import java.util.UUID;

/** A free time as a button sends it back: when and where. With whom is not for the public to know. */
record ChosenTime(Instant start, SiteId site) {

    /** Reads what {@link #toString} wrote; forms are bound through it. */
    public static ChosenTime valueOf(String text) {
        var parts = text.split(" ");
        if (parts.length != 2) throw new IllegalArgumentException("not a time");
        return new ChosenTime(Instant.parse(parts[0]), new SiteId(UUID.fromString(parts[1])));
    }

    @Override
    public String toString() {
        return "%s %s".formatted(start, site.value());
    }
}
