package fr.etincelle.intake.mail;

import fr.etincelle.agenda.waiting.OfferAnswer;
import fr.etincelle.agenda.waiting.OpenOffer;
import fr.etincelle.agenda.waiting.WaitingList;
import fr.etincelle.intake.enquiry.EnquiryMeaning;
import fr.etincelle.intake.enquiry.EnquiryMeaning.Kind;
import fr.etincelle.intake.enquiry.EnquiryReader;
import fr.etincelle.intake.mail.AnswerWording.Occasion;
import fr.etincelle.intake.mail.Conversation.Turn;
import fr.etincelle.intake.mail.Step.AskTheDesk;
import fr.etincelle.intake.mail.Step.Book;
import fr.etincelle.intake.mail.Step.CallOff;
import fr.etincelle.intake.mail.Step.GiveUp;
import fr.etincelle.intake.mail.Step.LeaveAlone;
import fr.etincelle.intake.mail.Step.LeavePlace;
import fr.etincelle.intake.mail.Step.Propose;
import fr.etincelle.intake.mail.Step.TakePlace;
import fr.etincelle.messaging.Fate;
import fr.etincelle.messaging.Inbox;
import fr.etincelle.messaging.MailArrived;
import fr.etincelle.messaging.Purpose;
import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.people.PhoneNumber;
import fr.etincelle.people.PhoneNumber.Reading;
import fr.etincelle.places.CentreDay;
import fr.etincelle.places.Places;
import fr.etincelle.places.Site;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers those who write, in the transaction in which their message is taken in: all that follows from it is noted, or nothing. */
@Service
@Transactional
class Correspondence {

    /** What came of a message: how the conversation stands now, and what is suggested to the desk. */
    private record Outcome(Conversation conversation, Fate fate, @Nullable Suggestion suggestion) {}

    private final Threads threads;
    private final Conversations conversations;
    private final Entries entries;
    private final ThreeTimes times;
    private final Settlement settlement;
    private final WaitingList waiting;
    private final Answers answers;
    private final AnswerWording wording;
    private final Inbox inbox;
    private final Places places;
    private final CentreDay centre;
    private final Turns turns;
    private final Clock clock;

    Correspondence(Threads threads, Conversations conversations, Entries entries, ThreeTimes times, Settlement settlement, WaitingList waiting, Answers answers,
                   AnswerWording wording, Inbox inbox, Places places, CentreDay centre, Turns turns, Clock clock) {
        this.threads = threads;
        this.conversations = conversations;
        this.entries = entries;
        this.times = times;
        this.settlement = settlement;
        this.waiting = waiting;
        this.answers = answers;
        this.wording = wording;
        this.inbox = inbox;
        this.places = places;
        this.centre = centre;
        this.turns = turns;
        this.clock = clock;
    }

    @EventListener
    void on(MailArrived arrived) {
        var mail = arrived.mail();
        var meaning = new EnquiryReader(places.services(), ourNumbers()).read(mail, centre.today());
        var address = Threads.address(mail);
        if (address == null) {
            inbox.decide(arrived.arrival(), meaning.kind() == Kind.AUTO ? Fate.IGNORED : Fate.FOR_THE_DESK, word(meaning));
            return;
        }
        var open = threads.open(address, mail);
        if (open.isEmpty() && meaning.kind() == Kind.AUTO) {
            inbox.decide(arrived.arrival(), Fate.IGNORED, word(meaning));
            return;
        }
        read(arrived, meaning, open.orElseGet(() -> threads.begin(address, mail)));
    }

    private void read(MailArrived arrived, EnquiryMeaning meaning, Threads.Thread thread) {
        var came = clock.instant();
        var step = new NextStep(situation(arrived, thread), arrived.mail().text(), meaning).step();
        var heard = meaning.kind() == Kind.AUTO ? thread.conversation() : thread.conversation().heard(meaning);
        var outcome = follow(step, heard, thread, arrived.mail());
        conversations.save(outcome.conversation);
        entries.save(Entry.came(outcome.conversation.id(), arrived.arrival(), came, step.why(), outcome.suggestion));
        inbox.decide(arrived.arrival(), outcome.fate, outcome.fate == Fate.IGNORED || outcome.fate == Fate.FOR_THE_DESK ? word(meaning) : null);
    }

    private Situation situation(MailArrived arrived, Threads.Thread thread) {
        var conversation = thread.conversation();
        var proposals = times.open(conversation.id());
        var appointment = settlement.upcoming(conversation);
        var zone = Stream.concat(proposals.stream().map(Proposal::site), appointment.stream().map(it -> it.site())).findFirst()
                .flatMap(places::site).map(Site::zone).orElseGet(centre::zone);
        return new Situation(cameAt(arrived).atZone(zone), proposals.stream().map(it -> it.start().atZone(zone).toLocalDateTime()).toList(),
                appointment.map(it -> it.start().toLocalDateTime()).orElse(null),
                thread.place().map(it -> it.start().toLocalDateTime()).orElse(null), thread.answersUs(), thread.sameAddress(),
                conversation.turn() == Turn.DESK || conversation.byHand(), conversation.told());
    }

    /** The clock of a mailbox may go wrong; nothing comes from the future. */
    private Instant cameAt(MailArrived arrived) {
        var now = clock.instant();
        return arrived.receivedAt().isBefore(now) ? arrived.receivedAt() : now;
    }

    private Outcome follow(Step step, Conversation conversation, Threads.Thread thread, IncomingMail mail) {
        return switch (step) {
            case Propose(var liking, _) -> propose(conversation, liking, occasion(conversation), mail);
            case Book(var number, _) -> book(conversation, number, mail);
            case CallOff _ -> callOff(conversation);
            case GiveUp _ -> giveUp(conversation, mail);
            case TakePlace _ -> takePlace(conversation, thread.place().orElseThrow(), mail);
            case LeavePlace _ -> leavePlace(conversation, thread.place().orElseThrow());
            case LeaveAlone _ -> new Outcome(conversation, Fate.IGNORED, null);
            case AskTheDesk(var suggestion, var handover, _) -> {
                if (handover) answers.send(conversation, Purpose.ANSWER, wording.handover(conversation), thread(mail), true);
                yield forTheDesk(handover ? conversation.toldOnceMore() : conversation, suggestion);
            }
        };
    }

    private Occasion occasion(Conversation conversation) {
        if (settlement.upcoming(conversation).isPresent()) return Occasion.MOVE;
        return conversation.told() == 0 ? Occasion.REQUEST : Occasion.AGAIN;
    }

    private Outcome propose(Conversation conversation, Liking liking, Occasion occasion, IncomingMail mail) {
        if (!times.isPossible()) return forTheDesk(conversation, Suggestion.PROPOSE);
        var offer = times.offer(conversation, liking, null);
        if (offer.isEmpty()) return forTheDesk(conversation, null);
        var text = wording.proposal(conversation, offer.get(), occasion);
        if (!answers.send(conversation, Purpose.PROPOSAL, text, thread(mail), true)) {
            times.release(conversation.id());
            return forTheDesk(conversation, Suggestion.PROPOSE);
        }
        return new Outcome(turns.pass(conversation.toldOnceMore(), Turn.THEIRS), Fate.PROPOSED, null);
    }

    private Outcome book(Conversation conversation, int number, IncomingMail mail) {
        var chosen = times.open(conversation.id()).get(number - 1);
        return settlement.book(conversation, chosen)
                .map(it -> new Outcome(settled(it.toldOnceMore()), Fate.BOOKED, null))
                .orElseGet(() -> conversation.told() < Conversation.MOST_PROPOSALS
                        ? propose(conversation, Liking.ANYTHING, Occasion.TAKEN, mail) : forTheDesk(conversation, Suggestion.PROPOSE));
    }

    private Outcome takePlace(Conversation conversation, OpenOffer place, IncomingMail mail) {
        return switch (waiting.take(place.id())) {
            case OfferAnswer.Taken(var appointment) -> new Outcome(settled(conversation.ledTo(appointment).toldOnceMore()), Fate.BOOKED, null);
            case OfferAnswer.TooLate _ -> {
                answers.send(conversation, Purpose.ANSWER, wording.placeGone(conversation), thread(mail), true);
                yield new Outcome(settled(conversation.toldOnceMore()), Fate.ANSWERED, null);
            }
        };
    }

    private Outcome leavePlace(Conversation conversation, OpenOffer place) {
        waiting.decline(place.id());
        return new Outcome(settled(conversation), Fate.CANCELLED, null);
    }

    /** The agenda tells them itself. */
    private Outcome callOff(Conversation conversation) {
        var appointment = settlement.upcoming(conversation);
        if (appointment.isEmpty() || !settlement.callOff(appointment.get().id())) return forTheDesk(conversation, null);
        return new Outcome(settled(conversation.toldOnceMore()), Fate.CANCELLED, null);
    }

    private Outcome giveUp(Conversation conversation, IncomingMail mail) {
        times.release(conversation.id());
        var told = conversation.told() < Conversation.MOST_TOLD && mail.automatic() == null;
        if (told) answers.send(conversation, Purpose.ANSWER, wording.givenUp(conversation), thread(mail), true);
        return new Outcome(settled(told ? conversation.toldOnceMore() : conversation), Fate.CANCELLED, null);
    }

    private Conversation settled(Conversation conversation) {
        return turns.pass(conversation, Turn.NOBODY);
    }

    private Outcome forTheDesk(Conversation conversation, @Nullable Suggestion suggestion) {
        return new Outcome(turns.pass(conversation, Turn.DESK), Fate.FOR_THE_DESK, suggestion);
    }

    /** Whoever never answered is waited for no longer; what was kept for them is free long since. */
    void closeSilent(ConversationId id) {
        conversations.lockById(id).filter(it -> it.turn() == Turn.THEIRS && !it.turnSince().plus(Turns.SILENCE).isAfter(clock.instant()))
                .ifPresent(it -> conversations.save(turns.pass(it, Turn.NOBODY)));
    }

    private Set<PhoneNumber> ourNumbers() {
        var phone = places.centre().phone();
        return phone != null && PhoneNumber.read(phone) instanceof Reading.Read(var number) ? Set.of(number) : Set.of();
    }

    private static List<String> thread(IncomingMail mail) {
        return mail.messageId() == null ? List.of() : List.of(mail.messageId());
    }

    private static String word(EnquiryMeaning meaning) {
        return meaning.why().isEmpty() ? "NOT_UNDERSTOOD" : meaning.why().getFirst().sort().name();
    }
}
