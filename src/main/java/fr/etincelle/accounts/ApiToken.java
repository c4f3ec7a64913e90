package fr.etincelle.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What a program shows to come in the name of an account, until it is revoked. */
@Table(schema = "accounts", name = "api_token")
record ApiToken(@Id ApiTokenId id, AccountId account, String label, String hash,
                Instant createdAt, @Nullable Instant revokedAt, @Version @Nullable Integer version) {

    ApiToken revoked(Instant now) {
        return revokedAt != null ? this : new ApiToken(id, account, label, hash, createdAt, now, version);
    }
}
