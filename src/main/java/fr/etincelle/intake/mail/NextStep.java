package fr.etincelle.intake.mail;

import fr.etincelle.intake.enquiry.Clue;
import fr.etincelle.intake.enquiry.EnquiryMeaning;
import fr.etincelle.intake.enquiry.EnquiryMeaning.Kind;
import fr.etincelle.intake.mail.Step.AskTheDesk;
import fr.etincelle.intake.mail.Step.Book;
import fr.etincelle.intake.mail.Step.CallOff;
import fr.etincelle.intake.mail.Step.GiveUp;
import fr.etincelle.intake.mail.Step.LeaveAlone;
import fr.etincelle.intake.mail.Step.LeavePlace;
import fr.etincelle.intake.mail.Step.Propose;
import fr.etincelle.intake.mail.Step.TakePlace;
import fr.etincelle.intake.reply.DeskReason;
import fr.etincelle.intake.reply.Reply;
import fr.etincelle.intake.reply.ReplyMeaning;
import fr.etincelle.intake.reply.ReplyMeaning.Accept;
import fr.etincelle.intake.reply.ReplyMeaning.Cancel;
import fr.etincelle.intake.reply.ReplyMeaning.ForTheDesk;
import fr.etincelle.intake.reply.ReplyMeaning.Ignore;
import fr.etincelle.intake.reply.ReplyMeaning.NoneSuits;
import fr.etincelle.intake.reply.Why;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a message leads to. A wrong booking is worse than a question: what is not sure, comes from another address, is urgent or is
 * already in somebody's hands goes to the desk, with what the program would have done.
 *
 * @param text    whole, with what is quoted
 * @param meaning read as a message that stands alone
 */
record NextStep(Situation now, String text, EnquiryMeaning meaning) {

    /** To propose costs nothing where an appointment stands until another is chosen. */
    private static final Set<DeskReason> ANOTHER_TIME = Set.of(DeskReason.NOT_OFFERED, DeskReason.CHANGE, DeskReason.WISH_ONLY);

    Step step() {
        if (meaning.kind() == Kind.AUTO) return new LeaveAlone(clue());
        if (meaning.isUrgent()) return new AskTheDesk(null, false, clue());
        var step = understood();
        if (now.atTheDesk() || !now.sameAddress()) return askAbout(step, false);
        return switch (step) {
            case Propose it when now.told() >= Conversation.MOST_PROPOSALS -> askAbout(it, meaning.answered() && now.told() < Conversation.MOST_TOLD);
            case Propose it when !meaning.answered() -> askAbout(it, false);
            case Book it when now.told() >= Conversation.MOST_TOLD -> askAbout(it, false);
            case CallOff it when now.told() >= Conversation.MOST_TOLD -> askAbout(it, false);
            case TakePlace it when now.told() >= Conversation.MOST_TOLD -> askAbout(it, false);
            default -> step;
        };
    }

    private Step understood() {
        if (now.place() != null) return aboutThePlace(now.place());
        if (!now.offered().isEmpty()) return answer(now.offered());
        return now.appointment() == null ? request() : aboutTheAppointment(now.appointment());
    }

    private Step aboutThePlace(LocalDateTime start) {
        return switch (new Reply(now.cameAt(), List.of(start), text).meaning()) {
            case Accept(_, var why) -> new TakePlace(why);
            case NoneSuits(_, var why) -> new LeavePlace(why);
            case Ignore(var why) -> new LeaveAlone(why);
            case Cancel(var why) -> new AskTheDesk(null, false, why);
            case ForTheDesk it -> new AskTheDesk(null, false, it.why());
        };
    }

    private Step answer(List<LocalDateTime> offered) {
        return switch (new Reply(now.cameAt(), offered, text).meaning()) {
            case Accept(var number, var why) -> new Book(number, why);
            case NoneSuits(var wishes, var why) -> new Propose(Liking.of(wishes, now.cameAt().toLocalDate(), offered), why);
            // What they want no more: the change, or the appointment that stands?
            case Cancel(var why) when now.appointment() != null -> new AskTheDesk(Suggestion.CALL_OFF, false, why);
            case Cancel(var why) -> new GiveUp(why);
            case Ignore(var why) -> new LeaveAlone(why);
            case ForTheDesk it -> new AskTheDesk(suggestion(it), false, it.why());
        };
    }

    /** Read as an answer only if it is one: a new message may be about somebody else. */
    private Step aboutTheAppointment(LocalDateTime start) {
        if (!now.answersUs()) return meaning.kind() == Kind.CANCEL ? new CallOff(clue()) : new AskTheDesk(wanted(), false, clue());
        return switch (new Reply(now.cameAt(), List.of(start), text).meaning()) {
            case Cancel(var why) -> new CallOff(why);
            case NoneSuits(var wishes, var why) -> new Propose(Liking.of(wishes, now.cameAt().toLocalDate(), List.of(start)), why);
            case Accept(_, var why) -> new LeaveAlone(why);
            case Ignore(var why) -> new LeaveAlone(why);
            case ForTheDesk _ when isThanks() -> new LeaveAlone(clue());
            case ForTheDesk it when meaning.kind() == Kind.CANCEL && it.suggestion().map(Cancel.class::isInstance).orElse(true) -> new CallOff(clue());
            case ForTheDesk it when ANOTHER_TIME.contains(it.reason()) -> new Propose(wishes(it, start), it.why());
            case ForTheDesk it -> new AskTheDesk(suggestion(it) == null ? wanted() : suggestion(it), false, it.why());
        };
    }

    private Liking wishes(ForTheDesk it, LocalDateTime start) {
        return it.suggestion().filter(NoneSuits.class::isInstance).map(NoneSuits.class::cast)
                .map(none -> Liking.of(none.wishes(), now.cameAt().toLocalDate(), List.of(start))).orElseGet(() -> Liking.of(meaning.wishes()));
    }

    private Step request() {
        if (meaning.kind() != Kind.REQUEST || meaning.homeVisit()) return new AskTheDesk(wanted(), false, clue());
        return new Propose(Liking.of(meaning.wishes()), clue());
    }

    private @Nullable Suggestion wanted() {
        return meaning.kind() == Kind.REQUEST ? Suggestion.PROPOSE : null;
    }

    private @Nullable Suggestion suggestion(ForTheDesk it) {
        return it.suggestion().map(this::suggestion).orElse(null);
    }

    private Suggestion suggestion(ReplyMeaning guess) {
        return switch (guess) {
            case Accept(var number, _) -> now.offered().isEmpty() ? Suggestion.CLOSE : Suggestion.book(number);
            case NoneSuits _ -> Suggestion.PROPOSE;
            case Cancel _ -> now.appointment() == null ? Suggestion.CLOSE : Suggestion.CALL_OFF;
            case Ignore _, ForTheDesk _ -> Suggestion.CLOSE;
        };
    }

    /** What the program would have done is what it suggests. */
    private static Step askAbout(Step step, boolean handover) {
        return switch (step) {
            case Propose(_, var why) -> new AskTheDesk(Suggestion.PROPOSE, handover, why);
            case Book(var number, var why) -> new AskTheDesk(Suggestion.book(number), handover, why);
            case CallOff(var why) -> new AskTheDesk(Suggestion.CALL_OFF, handover, why);
            case GiveUp(var why) -> new AskTheDesk(Suggestion.CLOSE, handover, why);
            case TakePlace(var why) -> new AskTheDesk(null, handover, why);
            case LeavePlace(var why) -> new AskTheDesk(null, handover, why);
            case LeaveAlone it -> it;
            case AskTheDesk it -> it;
        };
    }

    private boolean isThanks() {
        return meaning.why().stream().findFirst().filter(it -> it.sort() == Clue.Sort.THANKS).isPresent();
    }

    private Why clue() {
        return meaning.why().stream().findFirst().map(it -> new Why(it.key(), it.words().isEmpty() ? List.of() : List.of(it.words())))
                .orElse(new Why(new Clue(Clue.Sort.NOT_UNDERSTOOD, "").key(), List.of()));
    }
}
