package fr.etincelle.messaging;

import fr.etincelle.shared.Identifier;
import fr.etincelle.shared.Seal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps by whom a centre's SMS leave. */
@Service
@Transactional
class SmsSetup {

    private final SmsAccounts accounts;
    private final Seal seal;

    SmsSetup(SmsAccounts accounts, Seal seal) {
        this.accounts = accounts;
        this.seal = seal;
    }

    @Transactional(readOnly = true)
    Optional<SmsAccount> account() {
        return accounts.ours();
    }

    /** A token is not sent to another address than the one it was typed for. */
    @Transactional(readOnly = true)
    boolean needsTheToken(SmsForm form) {
        if (!form.isHttp() || form.header() == null || form.token() != null) return false;
        return accounts.ours().filter(it -> it.token() != null && Objects.equals(form.header(), it.header()) && Objects.equals(form.address(), it.address())).isEmpty();
    }

    void keep(SmsForm form) {
        var before = accounts.ours();
        if (before.isPresent() && form.version() == null) throw new OptimisticLockingFailureException("somebody set it up meanwhile");
        var id = before.map(SmsAccount::id).orElseGet(Identifier::fresh);
        var kind = form.isHttp() ? SmsAccount.Kind.HTTP : SmsAccount.Kind.LOG;
        var blank = new SmsAccount(id, kind, form.sender(), null, null, null, null, form.version());
        accounts.save(form.isHttp()
                ? new SmsAccount(id, kind, form.sender(), form.address(), form.header(), token(form, blank, before), form.body(), form.version())
                : blank);
    }

    private @Nullable String token(SmsForm form, SmsAccount account, Optional<SmsAccount> before) {
        if (form.header() == null) return null;
        return form.token() == null ? before.map(SmsAccount::token).orElse(null) : seal.close(form.token(), account.sealOfToken());
    }

    void remove() {
        accounts.ours().ifPresent(accounts::delete);
    }
}
