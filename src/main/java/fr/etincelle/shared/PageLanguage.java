package fr.etincelle.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The screens of the team are in French. A page for everybody says for each request which language it speaks. */
@Component("localeResolver")
public class PageLanguage implements LocaleResolver {

    private static final String CHOSEN = PageLanguage.class.getName();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getAttribute(CHOSEN) instanceof Locale chosen ? chosen : Locale.FRENCH;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale chosen) {
        request.setAttribute(CHOSEN, chosen);
    }
}
