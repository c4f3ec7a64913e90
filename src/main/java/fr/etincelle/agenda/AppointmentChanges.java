package fr.etincelle.agenda;

import static fr.etincelle.agenda.BookingAnswer.Reason.NOT_OFFERED;
import static fr.etincelle.agenda.BookingAnswer.Reason.OVER;

import fr.etincelle.agenda.BookingAnswer.Booked;
import fr.etincelle.agenda.BookingAnswer.Reason;
import fr.etincelle.agenda.BookingAnswer.Refused;
import fr.etincelle.people.PersonId;
import fr.etincelle.shared.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens to an appointment after it was booked. Each change can be undone, unless the time was given to another. */
@Component
class AppointmentChanges {

    private final Appointments appointments;
    private final Claims claims;
    private final SlotFinder slots;
    private final ContestedChange change;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointmentChanges(Appointments appointments, Claims claims, SlotFinder slots, ContestedChange change,
                       ApplicationEventPublisher events, Clock clock) {
        this.appointments = appointments;
        this.claims = claims;
        this.slots = slots;
        this.change = change;
        this.events = events;
        this.clock = clock;
    }

    BookingAnswer move(AppointmentId id, Slot to) {
        var appointment = lock(id);
        var claim = appointment.claimTo(to);
        if (appointment.standsAt(to)) return new Booked(id);
        if (appointment.outcome().isOver()) return refused(OVER, claim);
        var verdict = slots.judge(claim);
        if (verdict.objection().isPresent()) return refused(verdict.objection().get(), claim);
        var service = verdict.service();
        var slot = claim.lasting(service.durationMinutes()).slot();
        var objection = settle(appointment, slot, Outcome.NONE, service.needsWorkstation());
        if (objection.isPresent()) return refused(objection.get(), claim);
        if (appointment.person() != null && !appointment.isHold()) events.publishEvent(new AppointmentMoved(id, appointment.person(), appointment.slot(), slot));
        return new Booked(id);
    }

    BookingAnswer cancel(AppointmentId id, CancelledFor whom, CancelReason why) {
        return mark(id, (outcome, now) -> outcome.cancelled(now, whom, why));
    }

    BookingAnswer unmark(AppointmentId id) {
        return mark(id, (outcome, _) -> outcome.undone());
    }

    BookingAnswer mark(AppointmentId id, BiFunction<Outcome, Instant, Outcome> change) {
        var appointment = lock(id);
        var outcome = change.apply(appointment.outcome(), clock.instant());
        if (outcome.saysTheSameAs(appointment.outcome())) return new Booked(id);
        var claim = appointment.claimTo(appointment.slot());
        if (appointment.isHold() || appointment.person() == null) return refused(NOT_OFFERED, claim);
        if (appointment.outcome().gaveTheTimeBack() && !outcome.gaveTheTimeBack()) {
            var objection = settle(appointment, appointment.slot(), outcome, appointment.workstation() != null);
            if (objection.isPresent()) return refused(objection.get(), claim);
        } else {
            appointments.save(appointment.with(outcome));
        }
        events.publishEvent(whatHappened(appointment, appointment.person(), outcome));
        return new Booked(id);
    }

    /** Whoever is changing it is waited for, so that the answer holds until this transaction ends. */
    boolean isStill(AppointmentId id, IntPredicate seen) {
        var version = lock(id).version();
        return version != null && seen.test(version);
    }

    private Appointment lock(AppointmentId id) {
        appointments.oneChangeAtATime();
        return appointments.lockById(id).orElseThrow(NotHere::new);
    }

    private Optional<Reason> settle(Appointment appointment, Slot slot, Outcome outcome, boolean withComputer) {
        claims.clearExpiredHolds(slot);
        return withComputer
                ? change.objectionTo(appointment, slot, workstation -> appointment.movedTo(slot, workstation).with(outcome))
                : change.objectionTo(appointment.movedTo(slot, null).with(outcome));
    }

    private Refused refused(Reason reason, Claim claim) {
        return new Refused(reason, slots.alternatives(claim));
    }

    private static Object whatHappened(Appointment appointment, PersonId person, Outcome outcome) {
        var slot = appointment.slot();
        return switch (outcome.state()) {
            case ARRIVED -> new PersonArrived(appointment.id(), person, slot, appointment.outcome().state());
            case SEEN -> new AppointmentSeen(appointment.id(), person, slot);
            case MISSED -> new AppointmentMissed(appointment.id(), person, slot);
            case EXCUSED -> new AppointmentExcused(appointment.id(), person, slot);
            case CANCELLED -> new AppointmentCancelled(appointment.id(), person, slot,
                    Objects.requireNonNull(outcome.cancelledFor()), Objects.requireNonNull(outcome.cancelReason()));
            case BOOKED, HELD -> new AppointmentReopened(appointment.id(), person, slot, appointment.outcome().state());
        };
    }
}
