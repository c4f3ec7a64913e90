package fr.etincelle.accounts;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in with an address and a password. An unknown address takes as long as a wrong password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIns signIns;
    private final PasswordEncoder passwords;
    private final String nobodysPassword;

    PasswordSignIn(SignIns signIns, PasswordEncoder passwords) {
        this.signIns = signIns;
        this.passwords = passwords;
        this.nobodysPassword = passwords.encode("personne n'a ce mot de passe");
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        var password = String.valueOf(claim.getCredentials());
        var candidate = signIns.byEmail(claim.getName());
        var matches = passwords.matches(password, candidate.map(SignIns.Candidate::password).orElse(nobodysPassword));
        if (!matches || candidate.isEmpty()) throw new BadCredentialsException("refused");
        var who = candidate.get().signedIn();
        return UsernamePasswordAuthenticationToken.authenticated(who, null, who.authorities());
    }

    @Override
    public boolean supports(Class<?> claim) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(claim);
    }
}
