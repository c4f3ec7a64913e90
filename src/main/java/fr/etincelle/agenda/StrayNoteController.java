package fr.etincelle.agenda;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/** Tells whoever closes a site which appointments are left without anyone: places knows of none. */
@ControllerAdvice("fr.etincelle.places")
class StrayNoteController {

    private static final String CLOSURES = "/lieux/sites/{site}/fermetures";

    private final RotaList list;
    private final Clock clock;

    StrayNoteController(RotaList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @ModelAttribute
    void note(HttpServletRequest request, Model page) {
        if (!CLOSURES.equals(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))) return;
        var strays = list.strays(clock.instant());
        if (strays.isEmpty()) return;
        page.addAttribute("strays", strays);
        page.addAttribute("closureNote", "agenda/strays :: strays");
    }
}
