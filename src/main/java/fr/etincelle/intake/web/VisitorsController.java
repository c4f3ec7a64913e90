package fr.etincelle.intake.web;

import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.Spoken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Every page for visitors speaks the language it is asked for, even when it has nothing to show. */
@ControllerAdvice(assignableTypes = {StreetController.class, VisitController.class, OwnAppointmentController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class VisitorsController {

    private final LocaleResolver languages;
    private final MessageSource texts;
    private final Spoken spoken;

    VisitorsController(LocaleResolver languages, MessageSource texts, Spoken spoken) {
        this.languages = languages;
        this.texts = texts;
        this.spoken = spoken;
    }

    @ModelAttribute("say")
    Wording speak(@RequestParam(required = false) @Nullable String language, HttpServletRequest request, HttpServletResponse response) {
        var tongue = Tongue.of(language);
        languages.setLocale(request, response, tongue.locale());
        return new Wording(tongue, texts, spoken);
    }

    @ExceptionHandler
    ModelAndView nowhere(NotHere nothing, HttpServletRequest request, HttpServletResponse response) {
        var page = new ModelAndView("intake/web/apart", HttpStatus.NOT_FOUND);
        page.addObject("say", speak(request.getParameter("language"), request, response));
        page.addObject("why", "nowhere");
        return page;
    }
}
