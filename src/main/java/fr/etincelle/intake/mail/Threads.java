package fr.etincelle.intake.mail;

import static java.util.stream.Collectors.toSet;

import fr.etincelle.agenda.AgendaEntry;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.waiting.OpenOffer;
import fr.etincelle.agenda.waiting.WaitingList;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.people.Contact;
import fr.etincelle.people.People;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the conversation to which a message belongs, or begins one. What it says it answers counts more than the address it comes from. */
@Component
class Threads {

    /**
     * @param answersUs   it says which of our messages it answers
     * @param sameAddress it comes from where we wrote to
     * @param place       from the waiting list, that it answers to
     */
    record Thread(Conversation conversation, boolean answersUs, boolean sameAddress, Optional<OpenOffer> place) {}

    /** An appointment that a message is about. */
    private record Subject(AgendaEntry appointment, boolean answersUs, boolean sameAddress) {}

    private final Conversations conversations;
    private final NoticeList notices;
    private final Settlement settlement;
    private final WaitingList waiting;
    private final People people;
    private final Clock clock;

    Threads(Conversations conversations, NoticeList notices, Settlement settlement, WaitingList waiting, People people, Clock clock) {
        this.conversations = conversations;
        this.notices = notices;
        this.settlement = settlement;
        this.waiting = waiting;
        this.people = people;
        this.clock = clock;
    }

    /** Where an answer goes; nowhere when nobody signs for the message. */
    static @Nullable String address(IncomingMail mail) {
        if (mail.sender() == null) return null;
        return (mail.replyTo() == null ? mail.sender() : mail.replyTo()).address().toLowerCase(Locale.ROOT);
    }

    Optional<Thread> open(String address, IncomingMail mail) {
        var answered = written(mail);
        var place = place(mail);
        // A place that was offered to somebody else is not theirs to take.
        var theirs = place.isEmpty() || offeredTo(address, place.get()).isPresent();
        return answered.flatMap(it -> conversations.lockById(it.id())).filter(Conversation::isOpen)
                .map(it -> new Thread(it, true, theirs && it.address().equals(address), place))
                .or(() -> conversations.openWith(address).map(it -> new Thread(it, false, theirs, place)));
    }

    Thread begin(String address, IncomingMail mail) {
        var now = clock.instant();
        var begun = Conversation.begun(address, mail.sender() == null ? null : mail.sender().name(), now);
        var place = place(mail);
        if (place.isPresent()) {
            var theirs = offeredTo(address, place.get());
            return new Thread(conversations.save(theirs.map(it -> begun.with(it.id(), now)).orElse(begun)), true, theirs.isPresent(), place);
        }
        var subject = subject(address, mail);
        if (subject.isEmpty()) return new Thread(conversations.save(likeBefore(begun)), false, true, place);
        var about = subject.get();
        var whose = about.sameAddress ? about.appointment.person() : null;
        return new Thread(conversations.save(begun.about(about.appointment.id(), about.appointment.service(), whose, now)), about.answersUs, about.sameAddress, place);
    }

    private Optional<OpenOffer> place(IncomingMail mail) {
        return ours(mail).stream().map(MessageId::new).map(waiting::offerTold).flatMap(Optional::stream).findFirst();
    }

    private Optional<Contact> offeredTo(String address, OpenOffer place) {
        return people.contactOf(place.person()).filter(it -> address.equalsIgnoreCase(it.email()));
    }

    /** An address that has written before stands for the same person. */
    private Conversation likeBefore(Conversation begun) {
        return conversations.findTop5ByAddressOrderByBegunAtDesc(begun.address()).stream().filter(it -> it.person() != null).findFirst()
                .map(it -> begun.with(Objects.requireNonNull(it.person()), it.personConfirmedAt())).orElse(begun);
    }

    private Optional<Subject> subject(String address, IncomingMail mail) {
        return toldOf(address, mail).or(() -> settledIn(address, mail)).or(() -> settledBefore(address));
    }

    /** A confirmation or a reminder is answered. */
    private Optional<Subject> toldOf(String address, IncomingMail mail) {
        return notices.about(ours(mail)).flatMap(told -> settlement.upcoming(new AppointmentId(told.about()))
                .map(it -> new Subject(it, true, told.recipient().equalsIgnoreCase(address))));
    }

    private Optional<Subject> settledIn(String address, IncomingMail mail) {
        return written(mail).flatMap(talk -> settlement.upcoming(talk).map(it -> new Subject(it, true, talk.address().equals(address))));
    }

    /** Whoever once answered a message that was not written to them knows no person, and calls nothing off. */
    private Optional<Subject> settledBefore(String address) {
        return conversations.findTop5ByAddressOrderByBegunAtDesc(address).stream().filter(it -> it.person() != null).map(settlement::upcoming).flatMap(Optional::stream).findFirst()
                .map(it -> new Subject(it, false, true));
    }

    private Optional<Conversation> written(IncomingMail mail) {
        var ours = ours(mail);
        return ours.isEmpty() ? Optional.empty() : conversations.inWhichWeWrote(ours);
    }

    private static Set<UUID> ours(IncomingMail mail) {
        return Stream.concat(mail.references().stream(), Stream.ofNullable(mail.inReplyTo())).map(MessageId::named).flatMap(Optional::stream)
                .map(MessageId::value).collect(toSet());
    }
}
