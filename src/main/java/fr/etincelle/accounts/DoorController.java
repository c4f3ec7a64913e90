package fr.etincelle.accounts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in. */
@Controller
class DoorController {

    @GetMapping("/connexion")
    String show() {
        return "accounts/sign-in";
    }
}
