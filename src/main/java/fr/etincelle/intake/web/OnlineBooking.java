package fr.etincelle.intake.web;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AgendaEntry;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.Slot;
import fr.etincelle.intake.web.RequestAnswer.Noted;
import fr.etincelle.intake.web.RequestAnswer.Reason;
import fr.etincelle.intake.web.RequestAnswer.Refused;
import fr.etincelle.people.People;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.shared.TimeRange;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds a time while somebody types, and books it when they say yes. A refusal leaves no trace of them. */
@Service
class OnlineBooking {

    static final Duration HELD = Duration.ofMinutes(2);
    static final int MOST_OPEN = 3;

    private final Agenda agenda;
    private final FreeTimes free;
    private final People people;
    private final OpenRequests open;
    private final GivenCodes codes;
    private final CodeHash hash;
    private final TransactionTemplate undoable;
    private final Clock clock;

    OnlineBooking(Agenda agenda, FreeTimes free, People people, OpenRequests open, GivenCodes codes, CodeHash hash,
                  PlatformTransactionManager transactions, Clock clock) {
        this.agenda = agenda;
        this.free = free;
        this.people = people;
        this.open = open;
        this.codes = codes;
        this.hash = hash;
        this.undoable = new TransactionTemplate(transactions);
        this.undoable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /** Keeps the time two minutes, and two minutes more each time it is said again. False when somebody was quicker. */
    @Transactional
    public boolean hold(AppointmentId id, ServiceId service, ChosenTime time, int daysAhead) {
        var slot = slot(id, service, time, daysAhead);
        if (slot.isEmpty()) return false;
        var answer = agenda.hold(id, null, service, slot.get(), Channel.WEB, clock.instant().plus(HELD));
        return switch (answer) {
            case BookingAnswer.Booked _ -> true;
            case BookingAnswer.Refused(var reason, _) -> reason == BookingAnswer.Reason.ANSWERED_BEFORE;
        };
    }

    RequestAnswer confirm(Request request, int daysAhead) {
        var key = hash.of(request.code(), request.digits());
        return undoable.execute(transaction -> {
            var answer = answer(request, key, daysAhead);
            if (answer instanceof Refused) transaction.setRollbackOnly();
            return answer;
        });
    }

    private RequestAnswer answer(Request request, String key, int daysAhead) {
        open.oneAtATime(request.number());
        if (codes.opens(request.id(), key)) return new Noted(request.id(), request.code());
        if (open.of(request.number()) >= MOST_OPEN) return new Refused(Reason.TOO_MANY);
        var slot = slot(request.id(), request.service(), request.time(), daysAhead);
        return slot.isEmpty() ? new Refused(Reason.LOST) : book(request, slot.get(), key);
    }

    private RequestAnswer book(Request request, Slot slot, String key) {
        return switch (agenda.book(new BookingRequest(request.id(), person(request), request.service(), slot.start(),
                slot.counsellor(), slot.site(), Channel.WEB))) {
            case BookingAnswer.Booked(var appointment) -> new Noted(appointment, give(appointment, request, key));
            case BookingAnswer.Refused(var reason, _) when reason == BookingAnswer.Reason.ANSWERED_BEFORE -> new Refused(Reason.ANSWERED_BEFORE);
            case BookingAnswer.Refused _ -> new Refused(Reason.LOST);
        };
    }

    /** Known or new, nobody is told. */
    private PersonId person(Request request) {
        return people.recognise(request.number(), request.firstName())
                .orElseGet(() -> people.welcomeInTheirLanguage(PersonId.next(), request.firstName(), request.number(), request.tongue().code()));
    }

    /** The code of the request, unless it opens something else already. */
    private AppointmentCode give(AppointmentId appointment, Request request, String key) {
        var code = request.code();
        for (var its = key; !codes.give(appointment, its); its = hash.of(code, request.digits())) code = AppointmentCode.fresh();
        return code;
    }

    /** The counsellor whose time is held, or any other who is free. */
    private Optional<Slot> slot(AppointmentId id, ServiceId service, ChosenTime time, int daysAhead) {
        return agenda.entry(id).filter(entry -> isFor(entry, service, time)).map(OnlineBooking::slotOf)
                .or(() -> free.slot(service, time, daysAhead));
    }

    private static boolean isFor(AgendaEntry entry, ServiceId service, ChosenTime time) {
        return entry.service().equals(service) && entry.site().equals(time.site()) && entry.start().toInstant().equals(time.start());
    }

    private static Slot slotOf(AgendaEntry entry) {
        return new Slot(new TimeRange(entry.start().toInstant(), entry.end().toInstant()), entry.counsellor(), entry.site());
    }
}
