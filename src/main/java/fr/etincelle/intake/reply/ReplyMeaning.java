package fr.etincelle.intake.reply;

import java.util.List;
import java.util.Optional;

/** What a reply means, and why. Only the first four change something without anybody looking. */
public sealed interface ReplyMeaning {

    Why why();

    /** @param slot the number of the proposal, from 1 */
    record Accept(int slot, Why why) implements ReplyMeaning {}

    /** None of the proposals suits; others are wanted, if possible with these wishes. */
    record NoneSuits(List<Wish> wishes, Why why) implements ReplyMeaning {

        public NoneSuits {
            wishes = List.copyOf(wishes);
        }
    }

    /** No appointment is wanted any more. */
    record Cancel(Why why) implements ReplyMeaning {}

    /** @param suggestion the best guess, which the desk may follow with one key */
    record ForTheDesk(DeskReason reason, Why why, Optional<ReplyMeaning> suggestion) implements ReplyMeaning {

        static ForTheDesk unread(DeskReason reason) {
            return new ForTheDesk(reason, reason.because(List.of()), Optional.empty());
        }

        public boolean isUrgent() {
            return reason == DeskReason.DISTRESS;
        }
    }

    /** Written by a machine: nothing is answered, nothing changes. */
    record Ignore(Why why) implements ReplyMeaning {}
}
