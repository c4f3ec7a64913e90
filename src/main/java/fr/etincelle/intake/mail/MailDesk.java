package fr.etincelle.intake.mail;

import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.intake.mail.AnswerWording.Occasion;
import fr.etincelle.intake.mail.Conversation.Turn;
import fr.etincelle.messaging.ArrivalId;
import fr.etincelle.messaging.Fate;
import fr.etincelle.messaging.Inbox;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.messaging.Purpose;
import fr.etincelle.people.PersonId;
import fr.etincelle.shared.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one of us does with a conversation. Done twice, it is done once; and never over what has changed since it was seen. */
@Service
@Transactional
class MailDesk {

    /** How it went. CHANGED: a message came, or a colleague was quicker. */
    enum Done { BOOKED, CALLED_OFF, PROPOSED, ANSWERED, CLOSED, LINKED, CHANGED, TAKEN, NOTHING_FREE, TOO_LATE }

    /** @param from not before that day */
    record Wished(@Nullable LocalDate from, HalfDay half) {

        Liking liking() {
            return switch (half) {
                case ANY -> Liking.ANYTHING;
                case MORNING -> new Liking(List.of(time -> time.toLocalTime().isBefore(LocalTime.NOON)));
                case AFTERNOON -> new Liking(List.of(time -> !time.toLocalTime().isBefore(LocalTime.NOON)));
            };
        }
    }

    private final Conversations conversations;
    private final Entries entries;
    private final ThreeTimes times;
    private final Settlement settlement;
    private final Answers answers;
    private final AnswerWording wording;
    private final Inbox inbox;
    private final InboxBoard board;
    private final Turns turns;
    private final Clock clock;

    MailDesk(Conversations conversations, Entries entries, ThreeTimes times, Settlement settlement, Answers answers, AnswerWording wording,
             Inbox inbox, InboxBoard board, Turns turns, Clock clock) {
        this.conversations = conversations;
        this.entries = entries;
        this.times = times;
        this.settlement = settlement;
        this.answers = answers;
        this.wording = wording;
        this.inbox = inbox;
        this.board = board;
        this.turns = turns;
        this.clock = clock;
    }

    Done book(ConversationId id, int seen, int number) {
        return change(id, seen, conversation -> {
            var chosen = times.open(id).stream().filter(it -> it.number() == number).findFirst().orElseThrow(NotHere::new);
            var booked = settlement.book(conversation, chosen);
            booked.ifPresent(it -> settle(it, Turn.NOBODY, Fate.BOOKED));
            return booked.isPresent() ? Done.BOOKED : Done.TAKEN;
        });
    }

    Done callOff(ConversationId id, int seen) {
        return change(id, seen, conversation -> {
            var appointment = settlement.upcoming(conversation);
            if (appointment.isEmpty() || !settlement.callOff(appointment.get().id())) return Done.TOO_LATE;
            times.release(id);
            settle(conversation, Turn.NOBODY, Fate.CANCELLED);
            return Done.CALLED_OFF;
        });
    }

    /** Three times, sent on behalf of whoever pressed the key; the answer is understood by itself again. */
    Done propose(ConversationId id, int seen, Wished wished) {
        return change(id, seen, conversation -> {
            var offer = times.offer(conversation, wished.liking(), wished.from());
            if (offer.isEmpty()) return Done.NOTHING_FREE;
            answers.send(conversation, Purpose.PROPOSAL, wording.proposal(conversation, offer.get(), Occasion.DESK), thread(id), false);
            settle(conversation.ledByHand(false), Turn.THEIRS, Fate.PROPOSED);
            return Done.PROPOSED;
        });
    }

    /** From then on it is between people: what they reply comes to the desk. */
    Done answer(ConversationId id, int seen, MessageId message, String text) {
        return change(id, seen, conversation -> {
            answers.send(message, conversation, Purpose.ANSWER, text, thread(id), false);
            settle(conversation.ledByHand(true), Turn.THEIRS, Fate.ANSWERED);
            return Done.ANSWERED;
        });
    }

    Done close(ConversationId id, int seen) {
        return change(id, seen, conversation -> {
            times.release(id);
            settle(conversation, Turn.NOBODY, Fate.ANSWERED);
            return Done.CLOSED;
        });
    }

    /** One of us knows who writes. */
    Done link(ConversationId id, int seen, PersonId person) {
        return change(id, seen, conversation -> {
            conversations.save(conversation.with(person, clock.instant()));
            return Done.LINKED;
        });
    }

    /** A message that nobody can be answered for has been read. */
    void seen(ArrivalId arrival) {
        inbox.settle(List.of(arrival), Fate.ANSWERED);
    }

    private Done change(ConversationId id, int seen, Function<Conversation, Done> work) {
        var conversation = conversations.lockById(id).orElseThrow(NotHere::new);
        return Objects.equals(conversation.version(), seen) ? work.apply(conversation) : Done.CHANGED;
    }

    private void settle(Conversation conversation, Turn turn, Fate fate) {
        conversations.save(turns.pass(conversation, turn));
        inbox.settle(arrivals(conversation.id()).toList(), fate);
    }

    private Stream<ArrivalId> arrivals(ConversationId id) {
        return entries.findByConversationOrderByAtAscIdAsc(id).stream().map(Entry::arrival).flatMap(it -> Optional.ofNullable(it).stream());
    }

    private List<String> thread(ConversationId id) {
        return board.lastReceived(id).map(List::of).orElseGet(List::of);
    }
}
