package fr.etincelle.agenda;

import static fr.etincelle.agenda.BookingAnswer.Reason.ANSWERED_BEFORE;
import static fr.etincelle.agenda.BookingAnswer.Reason.NOT_OFFERED;
import static fr.etincelle.agenda.BookingAnswer.Reason.TAKEN;

import fr.etincelle.agenda.BookingAnswer.Booked;
import fr.etincelle.agenda.BookingAnswer.Reason;
import fr.etincelle.agenda.BookingAnswer.Refused;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns claims into appointments and holds, whatever the channel they came by. */
@Component
class Bookings {

    /** Each try that loses a computer means that somebody else has it: a site seldom has more of them. */
    private static final int TRIES_FOR_A_COMPUTER = 12;

    private final Appointments appointments;
    private final Claims claims;
    private final SlotFinder slots;
    private final ContestedChange change;
    private final ApplicationEventPublisher events;

    Bookings(Appointments appointments, Claims claims, SlotFinder slots, ContestedChange change, ApplicationEventPublisher events) {
        this.appointments = appointments;
        this.claims = claims;
        this.slots = slots;
        this.change = change;
        this.events = events;
    }

    BookingAnswer book(Claim claim) {
        var earlier = appointments.findById(claim.id());
        if (earlier.isEmpty()) return take(claim);
        return earlier.get().isHold() ? confirm(claim) : answerAgain(earlier.get(), claim);
    }

    private BookingAnswer answerAgain(Appointment earlier, Claim claim) {
        return earlier.isTheAnswerTo(claim) ? new Booked(claim.id()) : refused(ANSWERED_BEFORE, claim);
    }

    /** What was held becomes theirs. A hold of another slot makes room for the one they prefer. */
    private BookingAnswer confirm(Claim claim) {
        appointments.oneChangeAtATime();
        var hold = appointments.lockById(claim.id());
        if (hold.isPresent() && !hold.get().isHold()) return answerAgain(hold.get(), claim);
        if (hold.isEmpty() || claim.isHold() || !hold.get().isWhatIsAskedIn(claim)) {
            appointments.release(claim.id());
            return take(claim);
        }
        var confirmed = hold.get().confirmedFor(claim.person());
        var objection = change.objectionTo(confirmed);
        if (objection.isPresent()) return refused(objection.get(), claim);
        announce(claim, confirmed.slot());
        return new Booked(claim.id());
    }

    private BookingAnswer take(Claim claim) {
        var verdict = slots.judge(claim);
        if (verdict.objection().isPresent()) return refused(verdict.objection().get(), claim);
        var service = verdict.service();
        if (service.isRetired()) return refused(NOT_OFFERED, claim);
        var exact = claim.lasting(service.durationMinutes());
        makeWayFor(exact.slot());
        if (!isTaken(exact, service.needsWorkstation())) return lost(exact);
        announce(exact, exact.slot());
        return new Booked(claim.id());
    }

    /** Clearing takes turns, so that two who clear never wait for each other. */
    private void makeWayFor(Slot slot) {
        if (!claims.expiredHoldsStandInTheWayOf(slot)) return;
        appointments.oneChangeAtATime();
        claims.clearExpiredHolds(slot);
    }

    private boolean isTaken(Claim claim, boolean withComputer) {
        for (int attempt = 1; attempt <= TRIES_FOR_A_COMPUTER; attempt++) {
            if (claims.take(claim, withComputer, attempt)) return true;
            if (!withComputer || claims.meetAnother(claim)) return false;
        }
        return false;
    }

    /** Somebody was quicker: perhaps the same request, sent twice in one moment. */
    private BookingAnswer lost(Claim claim) {
        var same = appointments.findById(claim.id());
        if (same.isPresent()) return answerAgain(same.get(), claim);
        return refused(slots.judge(claim).objection().orElse(TAKEN), claim);
    }

    private Refused refused(Reason reason, Claim claim) {
        return new Refused(reason, slots.alternatives(claim));
    }

    private void announce(Claim claim, Slot slot) {
        if (claim.isHold()) return;
        events.publishEvent(new AppointmentBooked(claim.id(), Objects.requireNonNull(claim.person()), claim.service(), slot, claim.channel()));
    }
}
