package fr.etincelle.intake.mail;

import fr.etincelle.messaging.Dispatch;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.messaging.Outbox;
import fr.etincelle.messaging.PostAnswer;
import fr.etincelle.messaging.Purpose;
import fr.etincelle.messaging.Way;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts what we answer into the outbox and into the conversation. */
@Component
class Answers {

    private final AnswerWording wording;
    private final Outbox outbox;
    private final Entries entries;
    private final Clock clock;

    Answers(AnswerWording wording, Outbox outbox, Entries entries, Clock clock) {
        this.wording = wording;
        this.outbox = outbox;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param thread    Message-IDs this answers
     * @param automatic nobody of us wrote it
     * @return false when this address has had enough for today
     */
    boolean send(Conversation conversation, Purpose purpose, String text, List<String> thread, boolean automatic) {
        return send(MessageId.next(), conversation, purpose, text, thread, automatic);
    }

    /** With an identifier that came with a form: sent twice, it leaves once. */
    boolean send(MessageId id, Conversation conversation, Purpose purpose, String text, List<String> thread, boolean automatic) {
        var now = clock.instant();
        var email = new Way.Email(conversation.address(), wording.subject(conversation), text, null, thread, automatic);
        var answer = outbox.post(new Dispatch(id, purpose, email, conversation.id().value(), now, null));
        if (answer == PostAnswer.POSTED) entries.save(Entry.left(conversation.id(), id, now));
        return answer != PostAnswer.TOO_MANY;
    }
}
