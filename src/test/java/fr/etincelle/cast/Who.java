package fr.etincelle.cast;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.accounts.Role;
import fr.etincelle.accounts.SignedIn;

/** Who may be signed in during a test. */
public enum Who {
    ODILE(Cast.ODILE_AT_THE_DESK, "Odile Perrin", "accueil", Role.DESK),
    CLAIRE(Cast.CLAIRE_THE_COUNSELLOR, "Claire Morel", "conseillere", Role.COUNSELLOR),
    SAMIR(Cast.SAMIR_THE_COUNSELLOR, "Samir Haddad", "conseiller", Role.COUNSELLOR),
    HELENE(Cast.HELENE_THE_DIRECTOR, "Hélène Schmitt", "direction", Role.DIRECTOR),
    NADIA(Cast.NADIA_THE_MEDIATOR, "Nadia Cherif", "mediatrice", Role.PARTNER),
    PAUL(Cast.PAUL_THE_COORDINATOR, "Paul Weber", "coordination", Role.COORDINATOR),
    ALICE(Cast.ALICE_THE_ADMIN, "Alice Klein", "admin", Role.ADMIN);

    public final AccountId account;
    public final String fullName;
    public final String email;
    public final Role role;

    Who(AccountId account, String fullName, String mailbox, Role role) {
        this.account = account;
        this.fullName = fullName;
        this.email = mailbox + "@briquet.example";
        this.role = role;
    }

    public SignedIn signedIn() {
        return new SignedIn(account.value(), Cast.LE_BRIQUET, fullName, role);
    }
}
