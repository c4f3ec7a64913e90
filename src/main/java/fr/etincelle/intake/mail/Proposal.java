package fr.etincelle.intake.mail;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.Slot;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.TimeRange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A time that was proposed under a number.
 *
 * @param id        of the hold: it keeps it in the agenda, and becomes the appointment
 * @param round     how often times were proposed in this conversation
 * @param heldUntil from then on, others may take it
 */
@Table(schema = "intake", name = "proposal")
record Proposal(@Id AppointmentId id, ConversationId conversation, int round, int number, ServiceId service, AccountId counsellor, SiteId site,
                TimeRange during, Instant heldUntil, @Version @Nullable Integer version) {

    Slot slot() {
        return new Slot(during, counsellor, site);
    }

    Instant start() {
        return during.start();
    }
}
