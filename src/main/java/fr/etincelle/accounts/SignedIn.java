package fr.etincelle.accounts;

import fr.etincelle.shared.Actor;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who is at the screen, or behind a token. */
public record SignedIn(UUID account, UUID centre, String fullName, Role role) implements Principal, Serializable {

    /** Sessions are filed under this name: an identifier tells nothing about the person. */
    @Override
    public String getName() {
        return account.toString();
    }

    public AccountId id() {
        return new AccountId(account);
    }

    public Actor actor() {
        return new Actor(centre, account);
    }

    List<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }
}
