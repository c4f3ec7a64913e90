package fr.etincelle.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away forms with a field such as {@code days[100000]}: no page of ours sends one, and reading it would fail. */
@Component
class SmallForms extends OncePerRequestFilter {

    private static final Pattern OURS = Pattern.compile("[^\\[\\]]*(\\[\\d{1,2}][^\\[\\]]*)*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (var name : Collections.list(request.getParameterNames())) {
            if (OURS.matcher(name).matches()) continue;
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }
}
