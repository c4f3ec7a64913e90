package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.shared.Errands;
import fr.etincelle.shared.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds slots, books them, and notes what became of each appointment. Asking twice for the same thing does it once.
 * What this centre does not have is {@link NotHere}.
 */
@Service
@Transactional
public class Agenda {

    private final SlotFinder slots;
    private final Bookings bookings;
    private final AppointmentChanges changes;
    private final Appointments appointments;
    private final AppointmentList list;
    private final Errands errands;
    private final Clock clock;

    Agenda(SlotFinder slots, Bookings bookings, AppointmentChanges changes, Appointments appointments, AppointmentList list,
           Errands errands, Clock clock) {
        this.slots = slots;
        this.bookings = bookings;
        this.changes = changes;
        this.appointments = appointments;
        this.list = list;
        this.errands = errands;
        this.clock = clock;
    }

    /** All that there are, by start. */
    @Transactional(readOnly = true)
    public List<Slot> slots(SlotWish wish) {
        return slots.find(wish).map(SlotFinder.Found::slots).orElseGet(List::of);
    }

    /** Nothing at all when the wish names somebody or something that is not of this centre. */
    @Transactional(readOnly = true)
    Optional<SlotFinder.Found> find(SlotWish wish) {
        return slots.find(wish);
    }

    /** The few to propose, best first. */
    @Transactional(readOnly = true)
    public List<Slot> best(SlotWish wish, int count) {
        return slots.best(wish, count);
    }

    @Transactional(readOnly = true)
    public Optional<AgendaEntry> entry(AppointmentId id) {
        return list.entry(id);
    }

    /** Confirms a hold when the request bears its identifier. */
    public BookingAnswer book(BookingRequest request) {
        return bookings.book(Claim.of(request));
    }

    /** Keeps a slot for whoever is still thinking it over. */
    public BookingAnswer hold(AppointmentId id, @Nullable PersonId person, ServiceId service, Slot slot,
                              BookingRequest.Channel channel, Instant until) {
        var answer = bookings.book(new Claim(id, person, service, slot, channel, until));
        if (answer instanceof BookingAnswer.Booked) errands.plan(LapsedHold.NAME, id.value(), until.plus(LapsedHold.STAYS));
        return answer;
    }

    /** When to look again, if it is kept for longer by now. */
    Optional<Instant> forgetLapsed(AppointmentId hold) {
        var until = appointments.findById(hold).filter(Appointment::isHold).map(Appointment::heldUntil).map(it -> it.plus(LapsedHold.STAYS));
        if (until.filter(clock.instant()::isBefore).isPresent()) return until;
        appointments.release(hold);
        return Optional.empty();
    }

    public void release(AppointmentId hold) {
        appointments.release(hold);
    }

    /** The appointment stays the same one. */
    public BookingAnswer move(AppointmentId id, Slot to) {
        return changes.move(id, to);
    }

    /** Changes it unless a colleague did since it was seen: empty then. */
    Optional<BookingAnswer> ifStill(AppointmentId id, IntPredicate seen, Supplier<BookingAnswer> change) {
        return changes.isStill(id, seen) ? Optional.of(change.get()) : Optional.empty();
    }

    public BookingAnswer cancel(AppointmentId id, CancelledFor whom, CancelReason why) {
        return changes.cancel(id, whom, why);
    }

    public BookingAnswer markArrived(AppointmentId id) {
        return changes.mark(id, Outcome::arrived);
    }

    public BookingAnswer markSeen(AppointmentId id) {
        return changes.mark(id, Outcome::seen);
    }

    public BookingAnswer markExcused(AppointmentId id) {
        return changes.mark(id, Outcome::excused);
    }

    public BookingAnswer markMissed(AppointmentId id) {
        return changes.mark(id, Outcome::missed);
    }

    /** One step back. Refused when the time, once given back, went to somebody else. */
    public BookingAnswer unmark(AppointmentId id) {
        return changes.unmark(id);
    }

    /** As it was booked, whatever was noted since. */
    BookingAnswer reopen(AppointmentId id) {
        return changes.mark(id, (_, _) -> Outcome.NONE);
    }

    @Transactional(readOnly = true)
    List<AgendaEntry> between(Instant from, Instant until) {
        return list.between(from, until);
    }
}
