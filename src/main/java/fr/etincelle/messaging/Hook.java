package fr.etincelle.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Another program that is told what happens here.
 *
 * @param secret sealed; shown to its owner once, and signs all that is sent
 */
@Table(schema = "messaging", name = "hook")
record Hook(@Id HookId id, String name, String address, String secret, List<String> events, Instant createdAt, @Nullable Instant pausedAt,
            @Version @Nullable Integer version) {

    boolean isActive() {
        return pausedAt == null;
    }

    boolean wants(HookEvent event) {
        return isActive() && events.contains(event.name());
    }

    String sealOfSecret() {
        return sealOfSecret(id);
    }

    static String sealOfSecret(HookId id) {
        return "messaging.hook " + id.value();
    }

    Hook wanting(List<String> others) {
        return new Hook(id, name, address, secret, others, createdAt, pausedAt, version);
    }

    Hook paused(@Nullable Instant since) {
        return new Hook(id, name, address, secret, events, createdAt, since, version);
    }

    @Override
    public String toString() {
        return "Hook[%s]".formatted(id.value());
    }
}
