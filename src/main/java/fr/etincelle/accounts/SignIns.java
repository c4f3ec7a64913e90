package fr.etincelle.accounts;

import fr.etincelle.shared.Actor;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the one account someone claims to be, before any centre is known. */
@Repository
class SignIns {

    record Candidate(UUID id, UUID centre, String name, Role role, String password) {

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
}
