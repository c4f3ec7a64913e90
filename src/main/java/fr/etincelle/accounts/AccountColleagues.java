package fr.etincelle.accounts;

import fr.etincelle.messaging.Colleagues;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells messages where a colleague is written to. */
@Component
class AccountColleagues implements Colleagues {

    private final Accounts accounts;

    AccountColleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Colleague> withAccount(UUID account) {
        return accounts.findById(new AccountId(account)).filter(Account::isOpen).map(it -> new Colleague(it.name(), it.email()));
    }
}
