package fr.etincelle.accounts;

import fr.etincelle.shared.Secret;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out tokens to programs and takes them back. The secret is told once. */
@Service
@Transactional
class TokenDesk {

    private final ApiTokens tokens;
    private final Clock clock;

    TokenDesk(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Empty when this token was made before: what was told once is not told again. */
    Optional<Secret> make(ApiTokenId id, AccountId account, String label) {
        if (tokens.existsById(id)) return Optional.empty();
        var secret = Secret.fresh("etc_");
        tokens.save(new ApiToken(id, account, label, secret.hash(), clock.instant(), null, null));
        return Optional.of(secret);
    }

    void revoke(ApiTokenId id, AccountId account) {
        tokens.findByIdAndAccount(id, account).ifPresent(token -> tokens.save(token.revoked(clock.instant())));
    }

    @Transactional(readOnly = true)
    List<ApiToken> of(AccountId account) {
        return tokens.findByAccountAndRevokedAtIsNullOrderByCreatedAtDesc(account);
    }
}
