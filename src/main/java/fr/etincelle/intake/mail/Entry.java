package fr.etincelle.intake.mail;

import fr.etincelle.intake.reply.Why;
import fr.etincelle.messaging.ArrivalId;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.shared.SecretInText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One message of a conversation: one that came in or one of ours.
 *
 * @param why    the key of the sentence that says what was understood
 * @param facts  what fills it, secrets masked
 */
@Table(schema = "intake", name = "conversation_entry")
record Entry(@Id EntryId id, ConversationId conversation, Instant at, @Nullable ArrivalId arrival, @Nullable MessageId message,
             @Nullable String why, List<String> facts, Suggestion.@Nullable Action suggestion, @Nullable Integer number, @Version @Nullable Integer version) {

    Entry {
        facts = List.copyOf(facts);
    }

    static Entry came(ConversationId conversation, ArrivalId arrival, Instant at, Why why, @Nullable Suggestion suggestion) {
        return new Entry(EntryId.next(), conversation, at, arrival, null, why.message(), why.facts().stream().map(SecretInText::masked).toList(),
                suggestion == null ? null : suggestion.action(), suggestion == null ? null : suggestion.number(), null);
    }

    static Entry left(ConversationId conversation, MessageId message, Instant at) {
        return new Entry(EntryId.next(), conversation, at, null, message, null, List.of(), null, null, null);
    }

    @Nullable Suggestion suggested() {
        return suggestion == null ? null : new Suggestion(suggestion, number);
    }
}
