package fr.etincelle.messaging;

import java.util.Optional;
import java.util.UUID;

/** Where those who work here are written to. They have accounts, which stand on the floor above: it says it to us. */
public interface Colleagues {

    record Colleague(String name, String email) {}

    Optional<Colleague> withAccount(UUID account);
}
