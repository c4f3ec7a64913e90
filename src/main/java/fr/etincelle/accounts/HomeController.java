package fr.etincelle.accounts;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everyone to where their work begins. */
@Controller
class HomeController {

    @GetMapping("/")
    String goToWork(@AuthenticationPrincipal SignedIn who) {
        return "redirect:" + switch (who.role()) {
            case DESK -> "/accueil";
            case COUNSELLOR -> "/agenda";
            case DIRECTOR, COORDINATOR -> "/impact";
            case ADMIN -> "/comptes";
            case PARTNER -> "/partenaire/rendez-vous";
        };
    }
}
