package fr.etincelle.agenda.waiting;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.SiteId;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * A place that was offered to somebody.
 *
 * @param hold      what keeps it for them in the agenda
 * @param start     in the zone of the site
 * @param heldUntil from then on the next one is asked
 */
public record OpenOffer(OfferId id, PersonId person, AppointmentId hold, ZonedDateTime start, SiteId site, String siteName, Instant heldUntil) {}
