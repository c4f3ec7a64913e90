package fr.etincelle.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Where a browser becomes someone's: under a new session number each time more is proved, and on to the page that was asked for. */
@Component
class Threshold {

    private final SecurityContextRepository contexts;
    private final RequestCache askedPages;
    private final SessionAuthenticationStrategy renewal;

    Threshold(SecurityContextRepository contexts, RequestCache askedPages, CsrfTokenRepository csrfTokens) {
        this.contexts = contexts;
        this.askedPages = askedPages;
        this.renewal = new CompositeSessionAuthenticationStrategy(java.util.List.of(
                new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens)));
    }

    void cross(Visitor who, HttpServletRequest request, HttpServletResponse response) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(who, null, who.authorities());
        request.getSession();
        renewal.onAuthentication(authentication, request, response);
        var context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** The page someone wanted before they were asked who they are, or their home. */
    String pageAskedFor(HttpServletRequest request, HttpServletResponse response) {
        var asked = askedPages.getRequest(request, response);
        askedPages.removeRequest(request, response);
        return asked == null ? "/" : addressIn(URI.create(asked.getRedirectUrl()));
    }

    private static String addressIn(URI asked) {
        @Nullable String query = asked.getRawQuery();
        return query == null ? asked.getRawPath() : asked.getRawPath() + "?" + query;
    }
}
