package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Someone lays claim to a slot: for good, or until an answer comes. */
record Claim(AppointmentId id, @Nullable PersonId person, ServiceId service, Slot slot, BookingRequest.Channel channel,
             @Nullable Instant heldUntil) {

    static Claim of(BookingRequest request) {
        // How long it lasts is for the service to say, once it is known.
        var slot = new Slot(TimeRange.lasting(request.start(), Duration.ofMinutes(1)), request.counsellor(), request.site());
        return new Claim(request.id(), request.person(), request.service(), slot, request.channel(), null);
    }

    boolean isHold() {
        return heldUntil != null;
    }

    Claim lasting(int minutes) {
        var during = TimeRange.lasting(slot.start(), Duration.ofMinutes(minutes));
        return new Claim(id, person, service, new Slot(during, slot.counsellor(), slot.site()), channel, heldUntil);
    }
}
