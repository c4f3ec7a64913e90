package fr.etincelle.accounts;

import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.Secret;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts, changes what they may do, and closes them. Whatever an account loses, it loses at once. */
@Service
@Transactional
class Staff {

    enum Refusal { YOURSELF, YOURS_FIRST }

    private final Accounts accounts;
    private final Invitations invitations;
    private final WebSessions sessions;
    private final JdbcClient db;
    private final Clock clock;

    Staff(Accounts accounts, Invitations invitations, WebSessions sessions, JdbcClient db, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.db = db;
        this.clock = clock;
    }

    /** Opens an account, and makes the link with which its owner chooses a password. */
    Secret open(AccountId id, String email, String name, Role role) {
        if (!accounts.existsById(id)) accounts.save(Account.opened(id, email, name, role, clock.instant()));
        return invitations.renew(id);
    }

    Secret invite(AccountId id) {
        return invitations.renew(known(id).id());
    }

    Optional<Refusal> changeRole(AccountId id, Role role, AccountId by) {
        if (id.equals(by)) return Optional.of(Refusal.YOURSELF);
        var account = known(id);
        if (account.role() != role) {
            accounts.save(account.withRole(role));
            sessions.end(id);
        }
        return Optional.empty();
    }

    Optional<Refusal> disable(AccountId id, AccountId by) {
        if (id.equals(by)) return Optional.of(Refusal.YOURSELF);
        var account = known(id);
        if (account.isOpen()) {
            accounts.save(account.disabled(clock.instant()));
            invitations.withdraw(id);
            sessions.end(id);
        }
        return Optional.empty();
    }

    void reopen(AccountId id) {
        var account = known(id);
        if (!account.isOpen()) accounts.save(account.reopened());
    }

    /** For a telephone that is lost: the password alone opens again, or leads to enrolling another one. */
    void removeSecondFactor(AccountId id) {
        var account = known(id);
        if (account.totpSecret() == null) return;
        accounts.save(account.withTotpSecret(null));
        sessions.end(id);
    }

    /** For whoever stands outside with nobody inside to open: no second factor, no session, a link to choose another password. */
    Secret rescue(AccountId id) {
        removeSecondFactor(id);
        sessions.end(id);
        return invitations.renew(id);
    }

    /** Whoever decides this has a second factor already, or would be the first to stand outside. */
    Optional<Refusal> requireSecondFactor(boolean required, AccountId by) {
        if (required && known(by).totpSecret() == null) return Optional.of(Refusal.YOURS_FIRST);
        db.sql("""
                insert into accounts.policy (totp_required) values (:required)
                    on conflict (centre) do update set totp_required = excluded.totp_required
                """).param("required", required).update();
        if (required) sessions.endThoseWithoutSecondFactor();
        return Optional.empty();
    }

    private Account known(AccountId id) {
        return accounts.findById(id).orElseThrow(NotHere::new);
    }
}
