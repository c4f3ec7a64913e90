package fr.etincelle.messaging;

import fr.etincelle.shared.Identifier;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

public record MessageId(UUID value) implements Identifier {

    private static final Pattern IN_A_NAME = Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^<>\\s]+>");

    public static MessageId next() {
        return new MessageId(Identifier.fresh());
    }

    /** Of one of ours, from the Message-ID under which it travelled: what an answer says it answers. */
    public static Optional<MessageId> named(String messageName) {
        var found = IN_A_NAME.matcher(messageName.strip());
        return found.matches() ? Optional.of(new MessageId(UUID.fromString(found.group(1)))) : Optional.empty();
    }

    String asName(String domain) {
        return "<%s@%s>".formatted(value, domain);
    }
}
