package fr.etincelle.agenda.waiting;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.Slot;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.TimeRange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A place offered to one of those who wait, and what they said. */
@Table(schema = "agenda", name = "waiting_offer")
record Offer(@Id OfferId id, WaitId waiting, FreedPlaceId place, AppointmentId hold, MessageId message, AccountId counsellor, SiteId site,
             TimeRange during, Instant madeAt, Instant heldUntil, @Nullable Instant answeredAt, @Nullable Answer answer,
             @Nullable Instant lapsedAt, @Nullable AppointmentId appointment, @Version @Nullable Integer version) {

    enum Answer { YES, NO }

    static Offer made(Wait wait, FreedPlace place, AppointmentId hold, MessageId message, Slot slot, Instant now, Instant until) {
        return new Offer(OfferId.next(), wait.id(), place.id(), hold, message, slot.counsellor(), slot.site(), slot.during(), now, until,
                null, null, null, null, null);
    }

    Slot slot() {
        return new Slot(during, counsellor, site);
    }

    boolean isOpen() {
        return answeredAt == null && lapsedAt == null;
    }

    boolean isOpenAt(Instant now) {
        return isOpen() && now.isBefore(heldUntil);
    }

    Offer taken(AppointmentId appointment, Instant now) {
        return ended(now, Answer.YES, null, appointment);
    }

    Offer declined(Instant now) {
        return ended(now, Answer.NO, null, null);
    }

    Offer lapsed(Instant now) {
        return ended(null, null, now, null);
    }

    private Offer ended(@Nullable Instant answeredAt, @Nullable Answer answer, @Nullable Instant lapsedAt, @Nullable AppointmentId appointment) {
        return new Offer(id, waiting, place, hold, message, counsellor, site, during, madeAt, heldUntil, answeredAt, answer, lapsedAt, appointment, version);
    }
}
