package fr.etincelle.accounts;

import fr.etincelle.accounts.NewPassword.Objection;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the guest of a link choose a password. The link is used up with it. */
@Service
class FirstPassword {

    private final PasswordChoice choice;
    private final Invitations invitations;
    private final TransactionTemplate transaction;

    FirstPassword(PasswordChoice choice, Invitations invitations, PlatformTransactionManager transactions) {
        this.choice = choice;
        this.invitations = invitations;
        this.transaction = new TransactionTemplate(transactions);
    }

    Optional<Objection> choose(Invitations.Guest guest, String wished) {
        return guest.who().actor().does(() -> transaction.execute(_ -> inOneGo(guest.who().id(), wished)));
    }

    private Optional<Objection> inOneGo(AccountId account, String wished) {
        var objection = choice.choose(account, wished, "");
        if (objection.isEmpty()) invitations.withdraw(account);
        return objection;
    }
}
