package fr.etincelle.accounts;

import fr.etincelle.shared.Actor;
import fr.etincelle.shared.Secret;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the one account someone claims to be, before any centre is known. */
@Repository
class SignIns {

    record Candidate(UUID id, UUID centre, String name, Role role, @Nullable String password) {

        SignedIn signedIn() {
            return new SignedIn(id, centre, name, role);
        }
    }

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    SignIns(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
    }

    Optional<Candidate> byEmail(String email) {
        return Actor.NOBODY.does(() -> transaction.execute(_ -> lookUp(email.strip().toLowerCase(Locale.ROOT))));
    }

    private Optional<Candidate> lookUp(String email) {
        db.sql("select set_config('etincelle.signing_in', :email, true)").param("email", email).query(String.class).single();
        return db.sql("""
                select id, centre, name, role, password
                  from accounts.account
                 where email = :email and disabled_at is null
                """).param("email", email).query(Candidate.class).optional();
    }

    /**
     * Two statements, since programs call often. Nobody is bound here, so the first one also says whose rows are meant:
     * no centre's, beside the token and its account.
     */
    Optional<SignedIn> byToken(Secret token) {
        return transaction.execute(_ -> lookUp(token));
    }

    private Optional<SignedIn> lookUp(Secret token) {
        db.sql("select set_config('etincelle.bearer', :hash, true), set_config('etincelle.centre', :nowhere, true)")
                .param("hash", token.hash()).param("nowhere", Actor.NOBODY.centre().toString()).query().singleRow();
        return db.sql("""
                select account.id as account, account.centre, account.name as full_name, account.role
                  from accounts.api_token token
                  join accounts.account on account.id = token.account
                 where token.hash = :hash and token.revoked_at is null and account.disabled_at is null
                """).param("hash", token.hash()).query(SignedIn.class).optional();
    }
}
