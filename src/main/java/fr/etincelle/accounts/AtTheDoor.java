package fr.etincelle.accounts;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Someone who gave the right password and owes one more proof. Nothing opens to them but the page that asks for it. */
record AtTheDoor(SignedIn whoItWouldBe, Proof owed) implements Visitor {

    static final String CODE_PAGE = "/connexion/code";
    static final String ENROLMENT_PAGE = "/connexion/double-verification";

    enum Proof {
        CODE(CODE_PAGE), ENROLMENT(ENROLMENT_PAGE);

        final String address;

        Proof(String address) {
            this.address = address;
        }

        String authority() {
            return "OWES_" + name();
        }
    }

    @Override
    public UUID account() {
        return whoItWouldBe.account();
    }

    @Override
    public UUID centre() {
        return whoItWouldBe.centre();
    }

    @Override
    public List<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority(owed.authority()));
    }
}
