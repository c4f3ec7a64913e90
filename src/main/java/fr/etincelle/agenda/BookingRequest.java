package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import java.time.Instant;

/** Someone takes a slot. The identifier comes with the request: sent twice, it books once. */
public record BookingRequest(AppointmentId id, PersonId person, ServiceId service, Instant start,
                             AccountId counsellor, SiteId site, Channel channel) {

    /** How the request reached the centre. */
    public enum Channel { DESK, EMAIL, WEB, SMS, VOICE, API }
}
