package fr.etincelle.cast;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Somebody of the cast is signed in. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Inherited
@WithSecurityContext(factory = As.Factory.class)
public @interface As {

    Who value();

    class Factory implements WithSecurityContextFactory<As> {
        @Override
        public SecurityContext createSecurityContext(As as) {
            var who = as.value();
            return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    who.signedIn(), null, AuthorityUtils.createAuthorityList("ROLE_" + who.role.name())));
        }
    }
}
