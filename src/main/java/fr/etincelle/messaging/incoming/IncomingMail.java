package fr.etincelle.messaging.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message as one can read it.
 *
 * @param sender      null when nobody, or more than one, signs for it: nobody may be answered then
 * @param replyTo     where answers should go, if the sender says so and it is not to us
 * @param text        what is written, quoted text and signature included; empty when there is nothing to read
 * @param attachments their names; what they hold is left where it is
 * @param automatic   the sign of a machine, which must not be answered
 */
public record IncomingMail(
        @Nullable Mailbox sender, @Nullable Mailbox replyTo, @Nullable String subject, @Nullable Instant sentAt,
        @Nullable String messageId, @Nullable String inReplyTo, List<String> references,
        String text, List<String> attachments, Set<Caveat> caveats, @Nullable MachineSign automatic) implements ReadMail {

    /** What whoever reads the text should know about it. */
    public enum Caveat {
        /** It goes on; this is the beginning. */
        CUT,
        /** Only the one who has the key can read it. */
        ENCRYPTED,
        /** Its headers are not made as they should be: who sent it is not sure. */
        DAMAGED,
        /** It comes with an invitation to a meeting. */
        INVITATION
    }

    public IncomingMail {
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
        caveats = Set.copyOf(caveats);
    }
}
