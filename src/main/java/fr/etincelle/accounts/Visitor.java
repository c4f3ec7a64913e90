package fr.etincelle.accounts;

import fr.etincelle.shared.Actor;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;

/** Whom the door knows: someone signed in, or someone who still owes a proof. */
sealed interface Visitor extends Principal, Serializable permits SignedIn, AtTheDoor {

    UUID account();

    UUID centre();

    List<GrantedAuthority> authorities();

    default AccountId id() {
        return new AccountId(account());
    }

    default Actor actor() {
        return new Actor(centre(), account());
    }

    /** Sessions are filed under this name: an identifier tells nothing about the person. */
    @Override
    default String getName() {
        return account().toString();
    }
}
