package fr.etincelle.accounts;

import fr.etincelle.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who is at the screen, or behind a token. */
public record SignedIn(UUID account, UUID centre, String fullName, Role role) implements Visitor {

    @Override
    public AccountId id() {
        return new AccountId(account);
    }

    @Override
    public Actor actor() {
        return new Actor(centre, account);
    }

    @Override
    public List<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }
}
