package fr.etincelle.accounts;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account of whoever sets up a centre: nobody was there to invite them. */
@Service
@Transactional
public class FirstAccount {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    FirstAccount(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** What speaks against a password, as the key of its sentence. */
    @Transactional(readOnly = true)
    public Optional<String> objection(String wished, Collection<String> wordsAboutThem) {
        return new NewPassword(wished, wordsAboutThem).objection().map(it -> "accounts.password.objection." + it);
    }

    /** An administrator, since all others are to be invited. */
    public void open(String email, String name, String password) {
        accounts.save(Account.opened(AccountId.next(), email, name, Role.ADMIN, clock.instant()).withPassword(passwords.hash(password)));
    }
}
