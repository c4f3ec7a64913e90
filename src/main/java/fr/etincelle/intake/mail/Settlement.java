package fr.etincelle.intake.mail;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AgendaEntry;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer;
import fr.etincelle.agenda.BookingAnswer.Booked;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.CancelReason;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.agenda.State;
import fr.etincelle.people.Contact;
import fr.etincelle.people.People;
import fr.etincelle.people.PersonId;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns what was agreed into an appointment, moves it or calls it off. */
@Component
class Settlement {

    private final Agenda agenda;
    private final People people;
    private final ThreeTimes times;
    private final Clock clock;

    Settlement(Agenda agenda, People people, ThreeTimes times, Clock clock) {
        this.agenda = agenda;
        this.people = people;
        this.times = times;
        this.clock = clock;
    }

    /** The appointment it is about, while it can still be changed. */
    Optional<AgendaEntry> upcoming(Conversation conversation) {
        return appointment(conversation).filter(this::isUpcoming);
    }

    Optional<AgendaEntry> upcoming(AppointmentId id) {
        return agenda.entry(id).filter(this::isUpcoming);
    }

    Optional<AgendaEntry> appointment(Conversation conversation) {
        return Optional.ofNullable(conversation.appointment()).flatMap(agenda::entry);
    }

    boolean isUpcoming(AgendaEntry appointment) {
        return appointment.state() == State.BOOKED && appointment.start().toInstant().isAfter(clock.instant());
    }

    /** The conversation as it stands once that is booked; nothing when somebody else has the time. */
    Optional<Conversation> book(Conversation conversation, Proposal chosen) {
        var appointment = upcoming(conversation);
        if (appointment.isPresent()) return move(conversation, appointment.get().id(), chosen);
        var known = withItsPerson(conversation);
        var person = Objects.requireNonNull(known.person());
        var answer = agenda.book(new BookingRequest(chosen.id(), person, chosen.service(), chosen.start(), chosen.counsellor(), chosen.site(), Channel.EMAIL));
        return settled(answer, known);
    }

    /** What is kept for the new time would stand in its own way. */
    private Optional<Conversation> move(Conversation conversation, AppointmentId appointment, Proposal chosen) {
        agenda.release(chosen.id());
        return settled(agenda.move(appointment, chosen.slot()), conversation);
    }

    private Optional<Conversation> settled(BookingAnswer answer, Conversation conversation) {
        return switch (answer) {
            case Booked(var appointment) -> {
                times.release(conversation.id());
                yield Optional.of(conversation.ledTo(appointment));
            }
            case BookingAnswer.Refused _ -> Optional.empty();
        };
    }

    boolean callOff(AppointmentId appointment) {
        return agenda.cancel(appointment, CancelledFor.PERSON, CancelReason.OTHER) instanceof Booked;
    }

    /** Nobody is taken for somebody we know: whoever is not confirmed is welcomed anew, and the desk is shown who it may be. */
    private Conversation withItsPerson(Conversation conversation) {
        if (conversation.person() != null) {
            var current = people.contactOf(conversation.person()).map(Contact::id);
            if (current.isPresent()) return conversation.with(current.get(), conversation.personConfirmedAt());
        }
        var sender = Sender.of(conversation.senderName(), conversation.address());
        var person = people.welcomeByMail(PersonId.next(), sender.firstName(), sender.lastName(), conversation.number(), conversation.address(), conversation.language());
        return conversation.with(person, null);
    }
}
