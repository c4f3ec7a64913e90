package fr.etincelle.agenda.waiting;

import fr.etincelle.agenda.AbsenceForgotten;
import fr.etincelle.agenda.AppointmentCancelled;
import fr.etincelle.agenda.AppointmentExcused;
import fr.etincelle.agenda.AppointmentMoved;
import fr.etincelle.agenda.Slot;
import fr.etincelle.shared.Errands;
import fr.etincelle.shared.Identifier;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notices that a place falls free while somebody waits, in the transaction that frees it. */
@Component
class PlaceWatch {

    /** Who takes a cancellation back before hanging up finds the place still there. */
    static final Duration TIME_TO_UNDO = Duration.ofMinutes(1);

    private final Waits waits;
    private final FreedPlaces places;
    private final PresenceList presences;
    private final Errands errands;
    private final Clock clock;

    PlaceWatch(Waits waits, FreedPlaces places, PresenceList presences, Errands errands, Clock clock) {
        this.waits = waits;
        this.places = places;
        this.presences = presences;
        this.errands = errands;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentCancelled cancelled) {
        noteFree(cancelled.slot());
    }

    @EventListener
    void on(AppointmentExcused excused) {
        noteFree(excused.slot());
    }

    @EventListener
    void on(AppointmentMoved moved) {
        noteFree(moved.from());
    }

    @EventListener
    void on(AbsenceForgotten absence) {
        if (waits.existsByLeftAtIsNull()) presences.during(absence.counsellor(), absence.during()).forEach(this::noteFree);
    }

    private void noteFree(Slot slot) {
        var now = clock.instant();
        if (!slot.start().isAfter(now) || !waits.existsByLeftAtIsNull() || places.isOpenAt(slot.counsellor(), slot.site(), slot.start())) return;
        var place = places.save(new FreedPlace(new FreedPlaceId(Identifier.fresh()), slot.counsellor(), slot.site(), slot.during(), now, null, null));
        errands.plan(Offering.ERRAND, place.id().value(), now.plus(TIME_TO_UNDO));
    }
}
