package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import fr.etincelle.places.WorkstationId;
import fr.etincelle.shared.TimeRange;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** Time set aside for a person with a counsellor, and what became of it. With an end to its waiting, it is a hold. */
@Table(schema = "agenda", name = "appointment")
record Appointment(@Id AppointmentId id, @Nullable PersonId person, @Nullable PersonId bookedFor, AccountId counsellor,
                   SiteId site, @Nullable WorkstationId workstation, ServiceId service, TimeRange during,
                   BookingRequest.Channel channel, @Nullable Instant heldUntil,
                   @Embedded.Empty Outcome outcome, @Version @Nullable Integer version) {

    boolean isHold() {
        return heldUntil != null;
    }

    Slot slot() {
        return new Slot(during, counsellor, site);
    }

    boolean standsAt(Slot other) {
        return !outcome.gaveTheTimeBack() && isAt(other);
    }

    private boolean isAt(Slot other) {
        return during.start().equals(other.start()) && counsellor.equals(other.counsellor()) && site.equals(other.site());
    }

    /** Whether this is what somebody asks for, whoever it is set aside for. */
    boolean isWhatIsAskedIn(Claim claim) {
        return service.equals(claim.service()) && isAt(claim.slot());
    }

    boolean isTheAnswerTo(Claim claim) {
        return isWhatIsAskedIn(claim) && Objects.equals(bookedFor, claim.person());
    }

    Claim claimTo(Slot slot) {
        return new Claim(id, person, service, slot, channel, heldUntil);
    }

    Appointment confirmedFor(@Nullable PersonId somebody) {
        return new Appointment(id, somebody, somebody, counsellor, site, workstation, service, during, channel, null, outcome, version);
    }

    Appointment movedTo(Slot slot, @Nullable WorkstationId workstation) {
        return new Appointment(id, person, bookedFor, slot.counsellor(), slot.site(), workstation, service, slot.during(),
                channel, heldUntil, Outcome.NONE, version);
    }

    Appointment with(Outcome outcome) {
        return new Appointment(id, person, bookedFor, counsellor, site, workstation, service, during, channel, heldUntil, outcome, version);
    }
}
