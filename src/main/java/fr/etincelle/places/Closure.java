package fr.etincelle.places;

import java.time.LocalDate;

/** Days on which a site is closed although it would be open; both are included. */
public record Closure(ClosureId id, SiteId site, LocalDate fromOn, LocalDate untilOn, String reason) {

    boolean covers(LocalDate day) {
        return !day.isBefore(fromOn) && !day.isAfter(untilOn);
    }
}
