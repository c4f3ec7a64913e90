package fr.etincelle.intake.mail;

import fr.etincelle.intake.reply.Why;
import org.jspecify.annotations.Nullable;

/** What is to be done about a message, and why. */
sealed interface Step {

    Why why();

    /** Three times, new ones if some were proposed before. */
    record Propose(Liking liking, Why why) implements Step {}

    /** The proposal of that number. */
    record Book(int number, Why why) implements Step {}

    /** The appointment. */
    record CallOff(Why why) implements Step {}

    /** No appointment is wanted any more, and none was booked. */
    record GiveUp(Why why) implements Step {}

    /** A machine, or thanks: nothing changes. */
    record LeaveAlone(Why why) implements Step {}

    /** The place that fell free and was offered to them. */
    record TakePlace(Why why) implements Step {}

    /** They stay on the waiting list. */
    record LeavePlace(Why why) implements Step {}

    /** @param handover the person hears that somebody will write to them */
    record AskTheDesk(@Nullable Suggestion suggestion, boolean handover, Why why) implements Step {}
}
