package fr.etincelle.accounts;

import fr.etincelle.shared.Secret;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in with its token, for this one request. */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final SignIns signIns;
    private final AuthenticationEntryPoint refusal;

    BearerFilter(SignIns signIns, AuthenticationEntryPoint refusal) {
        this.signIns = signIns;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = tokenOf(request);
        if (token.isPresent()) {
            var who = signIns.byToken(token.get());
            if (who.isEmpty()) {
                refusal.commence(request, response, new BadCredentialsException("unknown token"));
                return;
            }
            signIn(who.get());
        }
        chain.doFilter(request, response);
    }

    private static Optional<Secret> tokenOf(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return Optional.empty();
        return Optional.of(new Secret(header.substring(SCHEME.length()).strip()));
    }

    private static void signIn(SignedIn who) {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(who, null, who.authorities())));
    }
}
