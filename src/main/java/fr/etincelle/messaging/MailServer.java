package fr.etincelle.messaging;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A server that takes mail, or keeps it, and how one is let in.
 *
 * @param password sealed, see {@link fr.etincelle.shared.Seal}
 */
record MailServer(String host, int port, Security security, @Nullable String user, @Nullable String password) {

    /** How what is said to it is kept from others: from the second sentence on, from the first, or not at all. */
    enum Security { STARTTLS, TLS, NONE }

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    /** Passwords and letters cross no network in the open. */
    boolean mayBeSpokenTo() {
        return security != Security.NONE || THIS_MACHINE.contains(host);
    }

    /** Whether the password of the one opens the other. Sent to another server, it would be given away. */
    boolean isSameDoorAs(@Nullable MailServer that) {
        return that != null && host.equals(that.host) && Objects.equals(user, that.user);
    }

    @Override
    public String toString() {
        return "MailServer[%s:%d]".formatted(host, port);
    }
}
