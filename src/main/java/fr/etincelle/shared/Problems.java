package fr.etincelle.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents (RFC 9457) in French, one title and one piece of advice for each status. */
@Component
public class Problems {

    private final MessageSource texts;
    private final JsonMapper json;

    Problems(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    static boolean concern(HttpServletRequest request) {
        return concern(request.getRequestURI());
    }

    static boolean concern(String address) {
        return address.startsWith("/api/");
    }

    public ProblemDetail of(HttpStatusCode status) {
        return of(status, text("shared.problem." + status.value() + ".detail", text("shared.problem.detail", "")));
    }

    public ProblemDetail of(HttpStatusCode status, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(text("shared.problem." + status.value(), text("shared.problem", "")));
        return problem;
    }

    /** For filters, which answer before any controller is chosen. */
    public void write(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = of(status);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private String text(String key, String otherwise) {
        var found = texts.getMessage(key, null, otherwise, Locale.FRENCH);
        return found == null ? otherwise : found;
    }
}
