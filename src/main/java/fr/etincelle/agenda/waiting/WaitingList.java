package fr.etincelle.agenda.waiting;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentSeen;
import fr.etincelle.agenda.BookingAnswer;
import fr.etincelle.agenda.BookingAnswer.Booked;
import fr.etincelle.agenda.BookingAnswer.Refused;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.waiting.OfferAnswer.Reason;
import fr.etincelle.agenda.waiting.OfferAnswer.Taken;
import fr.etincelle.agenda.waiting.OfferAnswer.TooLate;
import fr.etincelle.agenda.waiting.Wait.LeaveReason;
import fr.etincelle.messaging.DropReason;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.people.PersonId;
import fr.etincelle.people.PersonsMerged;
import fr.etincelle.people.PersonsParted;
import fr.etincelle.places.ServiceId;
import fr.etincelle.shared.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps who would come sooner, and hears what they answer to what they were offered. Asking twice for the same thing does it once. */
@Service
@Transactional
public class WaitingList {

    private final Agenda agenda;
    private final Waits waits;
    private final Offers offers;
    private final Offering offering;
    private final LaterAppointments later;
    private final OfferList list;
    private final TransactionTemplate undoable;
    private final Clock clock;

    WaitingList(Agenda agenda, Waits waits, Offers offers, Offering offering, LaterAppointments later, OfferList list,
                PlatformTransactionManager transactions, Clock clock) {
        this.agenda = agenda;
        this.waits = waits;
        this.offers = offers;
        this.offering = offering;
        this.later = later;
        this.list = list;
        this.undoable = new TransactionTemplate(transactions);
        this.undoable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /** The offer that one of our messages told, even when it is over: whoever answers late is told so. */
    @Transactional(readOnly = true)
    public Optional<OpenOffer> offerTold(MessageId message) {
        return list.toldBy(message);
    }

    /** There is never more than one. */
    @Transactional(readOnly = true)
    public Optional<OpenOffer> openOfferFor(PersonId person) {
        return list.openFor(person, clock.instant());
    }

    /** They said yes. A later appointment they had for the same thing is moved there: they never have both. */
    public OfferAnswer take(OfferId id) {
        waits.oneChangeAtATime();
        var now = clock.instant();
        var offer = offers.findById(id).orElseThrow(NotHere::new);
        if (offer.appointment() != null) return new Taken(offer.appointment());
        if (offer.answer() == Offer.Answer.NO) return new TooLate(Reason.DECLINED);
        if (!offer.isOpenAt(now)) return new TooLate(Reason.LAPSED);
        var wait = waits.findById(offer.waiting()).orElseThrow();
        return switch (given(offer, wait)) {
            case Booked(var appointment) -> {
                offering.end(offer.taken(appointment, now), DropReason.ANSWERED);
                waits.save(wait.left(LeaveReason.SERVED, now));
                yield new Taken(appointment);
            }
            case Refused(var reason, _) -> {
                offering.end(offer.lapsed(now), DropReason.WITHDRAWN);
                yield new TooLate(reason == BookingAnswer.Reason.PERSON_BUSY ? Reason.PERSON_BUSY : Reason.GONE);
            }
        };
    }

    private BookingAnswer given(Offer offer, Wait wait) {
        return undoable.execute(transaction -> {
            var answer = later.of(wait.id(), offer.slot().start()).map(it -> moved(it, offer)).orElseGet(() -> booked(offer, wait));
            if (answer instanceof Refused) transaction.setRollbackOnly();
            return answer;
        });
    }

    private BookingAnswer moved(LaterAppointments.Later appointment, Offer offer) {
        agenda.release(offer.hold());
        return agenda.move(appointment.appointment(), offer.slot());
    }

    private BookingAnswer booked(Offer offer, Wait wait) {
        var slot = offer.slot();
        return agenda.book(new BookingRequest(offer.hold(), wait.person(), wait.service(), slot.start(), slot.counsellor(), slot.site(), Channel.DESK));
    }

    /** They said no, and stay on the list. The next one is asked at once. */
    public void decline(OfferId id) {
        waits.oneChangeAtATime();
        var offer = offers.findById(id).orElseThrow(NotHere::new);
        if (offer.isOpen()) offering.end(offer.declined(clock.instant()), DropReason.ANSWERED);
    }

    /** Whoever waits already says it anew: the days they have waited still count. */
    void note(WaitId id, PersonId person, ServiceId service, Wishes wishes, boolean urgent) {
        waits.oneChangeAtATime();
        if (waits.existsById(id)) return;
        waits.save(waits.findByPersonAndLeftAtIsNull(person).map(known -> known.wishing(service, wishes, urgent))
                .orElseGet(() -> Wait.noted(id, person, service, wishes, urgent, clock.instant())));
    }

    void leave(WaitId id) {
        waits.oneChangeAtATime();
        leave(waits.findById(id).filter(Wait::isOpen), LeaveReason.NO_LONGER, clock.instant());
    }

    private void leave(Optional<Wait> open, LeaveReason why, Instant now) {
        open.ifPresent(wait -> {
            offers.openTo(wait.id()).ifPresent(offer -> offering.end(offer.declined(now), DropReason.WITHDRAWN));
            waits.save(wait.left(why, now));
        });
    }

    /** What they waited for has taken place. */
    @EventListener
    void on(AppointmentSeen seen) {
        waits.findByPersonAndLeftAtIsNull(seen.person())
                .filter(wait -> agenda.entry(seen.appointment()).filter(entry -> entry.service().equals(wait.service())).isPresent())
                .ifPresent(wait -> leave(Optional.of(wait), LeaveReason.SERVED, clock.instant()));
    }

    @EventListener
    void on(PersonsMerged merged) {
        if (waits.findByPersonAndLeftAtIsNull(merged.kept()).isPresent()) {
            leave(waits.findByPersonAndLeftAtIsNull(merged.dropped()), LeaveReason.MERGED, clock.instant());
        }
        waits.handOver(merged.dropped(), merged.kept());
    }

    @EventListener
    void on(PersonsParted parted) {
        waits.handBack(parted.kept(), parted.restored());
    }
}
