package fr.etincelle.messaging;

import fr.etincelle.shared.Errands;
import fr.etincelle.shared.Identifier;
import fr.etincelle.shared.Seal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps by which servers a centre writes and reads, and begins or ends the reading. */
@Service
@Transactional
class MailSetup {

    private final MailAccounts accounts;
    private final Mailboxes mailboxes;
    private final Seal seal;
    private final Errands errands;
    private final Clock clock;

    MailSetup(MailAccounts accounts, Mailboxes mailboxes, Seal seal, Errands errands, Clock clock) {
        this.accounts = accounts;
        this.mailboxes = mailboxes;
        this.seal = seal;
        this.errands = errands;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<MailAccount> account() {
        return accounts.ours();
    }

    /** The fields of passwords that are not known for these servers, and were not typed. */
    @Transactional(readOnly = true)
    List<String> passwordsToType(MailForm form) {
        var before = accounts.ours();
        var missing = new ArrayList<String>();
        if (form.smtpUser() != null && form.smtpPassword() == null && !form.smtp(null).isSameDoorAs(before.map(MailAccount::smtp).orElse(null))) missing.add("smtpPassword");
        if (form.isReadToo() && form.imapPassword() == null && !form.imap(null).isSameDoorAs(before.map(MailAccount::imap).orElse(null))) missing.add("imapPassword");
        return missing;
    }

    void keep(MailForm form) {
        var before = accounts.ours();
        if (before.isPresent() && form.version() == null) throw new OptimisticLockingFailureException("somebody set it up meanwhile");
        var id = before.map(MailAccount::id).orElseGet(Identifier::fresh);
        var account = new MailAccount(id, String.valueOf(form.senderName()), String.valueOf(form.senderAddress()),
                form.smtp(null), null, form.folder(), form.version());
        var smtp = form.smtpUser() == null ? null : sealed(form.smtpPassword(), account.sealOfSmtp(), before.map(MailAccount::smtp).orElse(null));
        var imap = form.isReadToo() ? form.imap(sealed(form.imapPassword(), account.sealOfImap(), before.map(MailAccount::imap).orElse(null))) : null;
        var kept = accounts.save(new MailAccount(id, account.senderName(), account.senderAddress(), form.smtp(smtp), imap, account.imapFolder(), account.version()));
        if (imap != null) mailboxes.begin(kept, imap);
        mailboxes.settingsChanged(id);
        read(id, imap != null);
    }

    private void read(UUID account, boolean wanted) {
        if (wanted) errands.plan(Reading.ERRAND, account, clock.instant());
        else errands.forget(Reading.ERRAND, account);
    }

    void remove() {
        accounts.ours().ifPresent(account -> {
            errands.forget(Reading.ERRAND, account.id());
            accounts.delete(account);
        });
    }

    private @Nullable String sealed(@Nullable String typed, String about, @Nullable MailServer before) {
        if (typed != null) return seal.close(typed, about);
        return before == null ? null : before.password();
    }
}
