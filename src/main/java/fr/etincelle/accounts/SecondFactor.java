package fr.etincelle.accounts;

import fr.etincelle.accounts.AtTheDoor.Proof;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second proof: a code shown by one's own telephone. A code opens once. */
@Service
@Transactional
class SecondFactor {

    private record Standing(@Nullable String secret, boolean required) {}

    private final Accounts accounts;
    private final JdbcClient db;
    private final Clock clock;

    SecondFactor(Accounts accounts, JdbcClient db, Clock clock) {
        this.accounts = accounts;
        this.db = db;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Proof> owedBy(AccountId account) {
        var standing = standing(account);
        if (standing.secret != null) return Optional.of(Proof.CODE);
        return standing.required ? Optional.of(Proof.ENROLMENT) : Optional.empty();
    }

    @Transactional(readOnly = true)
    boolean isRequired() {
        return db.sql("select coalesce((select totp_required from accounts.policy), false)").query(Boolean.class).single();
    }

    boolean accepts(AccountId account, String code) {
        var secret = standing(account).secret;
        return secret != null && uses(account, new TimeCode(secret), code);
    }

    /** Keeps the secret once the telephone has shown that it knows it. */
    boolean enrol(AccountId account, TimeCode offered, String code) {
        if (!uses(account, offered, code)) return false;
        accounts.save(accounts.findById(account).orElseThrow().withTotpSecret(offered.base32()));
        return true;
    }

    private Standing standing(AccountId account) {
        return db.sql("""
                select totp_secret as secret, coalesce((select totp_required from accounts.policy), false) as required
                  from accounts.account
                 where id = :account
                """).param("account", account.value()).query(Standing.class).single();
    }

    private boolean uses(AccountId account, TimeCode secret, String code) {
        var step = secret.stepOf(code, clock.instant());
        return step.isPresent() && isFirstUse(account, step.getAsLong());
    }

    private boolean isFirstUse(AccountId account, long step) {
        db.sql("delete from accounts.totp_use where account = :account and step < :step - 10")
                .param("account", account.value()).param("step", step).update();
        return db.sql("insert into accounts.totp_use (account, step) values (:account, :step) on conflict do nothing")
                .param("account", account.value()).param("step", step).update() == 1;
    }
}
