package fr.etincelle.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What a colleague signs in with. No password until they have chosen one. */
@Table(schema = "accounts", name = "account")
record Account(@Id AccountId id, String email, String name, Role role, @Nullable String password, @Nullable String totpSecret,
               Instant createdAt, @Nullable Instant disabledAt, @Version @Nullable Integer version) {

    static Account opened(AccountId id, String email, String name, Role role, Instant now) {
        return new Account(id, email, name, role, null, null, now, null, null);
    }

    boolean isOpen() {
        return disabledAt == null;
    }

    Account withPassword(String hash) {
        return new Account(id, email, name, role, hash, totpSecret, createdAt, disabledAt, version);
    }

    Account withTotpSecret(@Nullable String secret) {
        return new Account(id, email, name, role, password, secret, createdAt, disabledAt, version);
    }

    Account withRole(Role another) {
        return new Account(id, email, name, another, password, totpSecret, createdAt, disabledAt, version);
    }

    Account disabled(Instant now) {
        return new Account(id, email, name, role, password, totpSecret, createdAt, disabledAt == null ? now : disabledAt, version);
    }

    Account reopened() {
        return new Account(id, email, name, role, password, totpSecret, createdAt, null, version);
    }

    @Override
    public String toString() {
        return "Account[%s, %s]".formatted(id, role);
    }
}
