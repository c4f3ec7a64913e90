package fr.etincelle.accounts;

import fr.etincelle.shared.Actor;
import fr.etincelle.shared.Identifier;
import fr.etincelle.shared.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The links with which colleagues choose their password: one for each account, for a week, used once. */
@Repository
class Invitations {

    static final Duration VALID = Duration.ofDays(7);

    record Guest(SignedIn who, String email) {}

    private record Row(UUID account, UUID centre, String name, Role role, String email) {

        Guest guest() {
            return new Guest(new SignedIn(account, centre, name, role), email);
        }
    }

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Invitations(JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A new link; the one before no longer opens. */
    Secret renew(AccountId account) {
        var secret = Secret.fresh("");
        db.sql("""
                insert into accounts.invitation (id, account, hash, expires_at)
                values (:id, :account, :hash, :expires)
                    on conflict (account) do update set hash = excluded.hash, expires_at = excluded.expires_at
                """).param("id", Identifier.fresh()).param("account", account.value()).param("hash", secret.hash())
                .param("expires", clock.instant().plus(VALID).atOffset(ZoneOffset.UTC)).update();
        return secret;
    }

    void withdraw(AccountId account) {
        db.sql("delete from accounts.invitation where account = :account").param("account", account.value()).update();
    }

    /** Whom this link was made for, before any centre is known. */
    Optional<Guest> guest(Secret link) {
        return Actor.NOBODY.does(() -> transaction.execute(_ -> lookUp(link)));
    }

    private Optional<Guest> lookUp(Secret link) {
        db.sql("select set_config('etincelle.invitation', :hash, true)").param("hash", link.hash()).query(String.class).single();
        return db.sql("""
                select account.id as account, account.centre, account.name, account.role, account.email
                  from accounts.invitation
                  join accounts.account on account.id = invitation.account
                 where invitation.hash = :hash and invitation.expires_at > :now and account.disabled_at is null
                """).param("hash", link.hash()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Row.class).optional().map(Row::guest);
    }
}
