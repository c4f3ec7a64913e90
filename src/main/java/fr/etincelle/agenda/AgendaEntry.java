package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** An appointment with the names one reads beside it, in the zone of its site. A hold may have no person yet. */
public record AgendaEntry(AppointmentId id, ZonedDateTime start, ZonedDateTime end,
                          @Nullable PersonId person, @Nullable String personName,
                          AccountId counsellor, String counsellorName, SiteId site, String siteName,
                          ServiceId service, String serviceLabel, @Nullable String workstation,
                          State state, int version) {}
