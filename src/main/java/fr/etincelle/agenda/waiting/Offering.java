package fr.etincelle.agenda.waiting;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer.Booked;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.notice.WayChoice;
import fr.etincelle.agenda.waiting.Candidates.Candidate;
import fr.etincelle.messaging.Dispatch;
import fr.etincelle.messaging.DropReason;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.messaging.Outbox;
import fr.etincelle.messaging.PostAnswer;
import fr.etincelle.messaging.Purpose;
import fr.etincelle.people.Contact;
import fr.etincelle.people.People;
import fr.etincelle.places.Places;
import fr.etincelle.shared.Errands;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers a freed place to one person after the other, until somebody takes it or nobody is left to ask. */
@Service
@Transactional
class Offering {

    static final String ERRAND = "agenda.offer";

    private final Agenda agenda;
    private final Waits waits;
    private final FreedPlaces freed;
    private final Offers offers;
    private final Candidates candidates;
    private final OfferWording wording;
    private final People people;
    private final Places places;
    private final Outbox outbox;
    private final Errands errands;
    private final Clock clock;

    Offering(Agenda agenda, Waits waits, FreedPlaces freed, Offers offers, Candidates candidates, OfferWording wording, People people,
             Places places, Outbox outbox, Errands errands, Clock clock) {
        this.agenda = agenda;
        this.waits = waits;
        this.freed = freed;
        this.offers = offers;
        this.candidates = candidates;
        this.wording = wording;
        this.people = people;
        this.places = places;
        this.outbox = outbox;
        this.errands = errands;
        this.clock = clock;
    }

    /** Asks the next one when it is time. Answers when to come back, unless all is done. */
    Optional<Instant> goOn(FreedPlaceId id) {
        waits.oneChangeAtATime();
        var now = clock.instant();
        return freed.findById(id).filter(FreedPlace::isOpen).flatMap(place -> goOn(place, now));
    }

    private Optional<Instant> goOn(FreedPlace place, Instant now) {
        var standing = offers.openOf(place.id());
        if (standing.filter(offer -> offer.isOpenAt(now)).isPresent()) return standing.map(Offer::heldUntil);
        standing.ifPresent(offer -> end(offer.lapsed(now), DropReason.TOO_LATE));
        var zone = places.site(place.site()).orElseThrow().zone();
        var byDay = TimeToAnswer.byDay(now.atZone(zone));
        if (byDay.isAfter(now)) return Optional.of(byDay);
        var next = candidates.of(place, zone, now).filter(candidate -> isAsked(candidate, place, now)).findFirst();
        if (next.isEmpty()) freed.save(place.closed(now));
        return next.map(Candidate::until);
    }

    /** Not when the time went to somebody in this moment, nor when nothing reaches them: the next one is asked then. */
    private boolean isAsked(Candidate candidate, FreedPlace place, Instant now) {
        return people.contactOf(candidate.waiting().person())
                .flatMap(contact -> wayTo(contact).map(way -> isAsked(candidate, place, contact, way, now)))
                .orElse(false);
    }

    private boolean isAsked(Candidate candidate, FreedPlace place, Contact contact, WayChoice way, Instant now) {
        var wait = candidate.waiting();
        var hold = AppointmentId.next();
        if (!(agenda.hold(hold, wait.person(), wait.service(), candidate.slot(), Channel.DESK, candidate.until()) instanceof Booked)) return false;
        var message = MessageId.next();
        var told = wording.write(told(candidate, hold, contact), way);
        if (outbox.post(new Dispatch(message, Purpose.OFFER, told, hold.value(), now, candidate.until())) == PostAnswer.TOO_MANY) {
            agenda.release(hold);
            return false;
        }
        offers.save(Offer.made(wait, place, hold, message, candidate.slot(), now, candidate.until()));
        return true;
    }

    private OfferWording.Told told(Candidate candidate, AppointmentId hold, Contact contact) {
        var site = places.site(candidate.slot().site()).orElseThrow();
        return new OfferWording.Told(contact, agenda.entry(hold).orElseThrow(), places.centre(), site,
                candidate.later().map(later -> later.start().atZone(site.zone())).orElse(null), candidate.until().atZone(site.zone()));
    }

    /** Whoever wants nothing sent asked to be told of this: one of us calls them. */
    static Optional<WayChoice> wayTo(Contact contact) {
        return WayChoice.of(contact, Purpose.OFFER, 0).or(() -> Optional.ofNullable(contact.phone()).map(_ -> WayChoice.CALL));
    }

    /** It is kept no longer, and told no more. Whoever comes next is asked at once. */
    void end(Offer ended, DropReason why) {
        offers.save(ended);
        agenda.release(ended.hold());
        outbox.drop(ended.hold().value(), Set.of(Purpose.OFFER), why);
        errands.plan(ERRAND, ended.place().value(), clock.instant());
    }
}
