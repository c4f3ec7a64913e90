package fr.etincelle.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Works for the rest of the request on behalf of whoever the door knows. */
class ActingFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Visitor who)) {
            chain.doFilter(request, response);
            return;
        }
        var failure = who.actor().does(() -> failureOf(request, response, chain));
        if (failure != null) throw failure;
    }

    /** A scoped call may throw one kind of exception only; a chain throws two. */
    private static @Nullable ServletException failureOf(HttpServletRequest request, HttpServletResponse response,
                                                        FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (ServletException failure) {
            return failure;
        }
    }
}
