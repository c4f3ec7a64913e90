package fr.etincelle.accounts;

import fr.etincelle.accounts.SignInAnswer.OneMoreProof;
import fr.etincelle.accounts.SignInAnswer.Refused;
import fr.etincelle.accounts.SignInAnswer.Welcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in. */
@Controller
class DoorController {

    record Form(String email, String password) {

        Form(@Nullable String email, @Nullable String password) {
            this.email = Objects.requireNonNullElse(email, "").strip();
            this.password = Objects.requireNonNullElse(password, "");
        }
    }

    private final Door door;
    private final Threshold threshold;

    DoorController(Door door, Threshold threshold) {
        this.door = door;
        this.threshold = threshold;
    }

    @GetMapping("/connexion")
    String show(@ModelAttribute("form") Form form, @AuthenticationPrincipal @Nullable SignedIn who) {
        return who == null ? "accounts/sign-in" : "redirect:/";
    }

    @PostMapping("/connexion")
    String open(@ModelAttribute("form") Form form, HttpServletRequest request, HttpServletResponse response, Model page) {
        var answer = door.open(form.email(), form.password(), Device.of(request));
        return follow(answer, "accounts/sign-in", request, response, page);
    }

    @GetMapping(AtTheDoor.CODE_PAGE)
    String askForCode() {
        return "accounts/code";
    }

    @PostMapping(AtTheDoor.CODE_PAGE)
    String prove(@RequestParam(defaultValue = "") String code, @AuthenticationPrincipal AtTheDoor who,
                 HttpServletRequest request, HttpServletResponse response, Model page) {
        return follow(door.prove(who, code, Device.of(request)), "accounts/code", request, response, page);
    }

    private String follow(SignInAnswer answer, String samePage, HttpServletRequest request, HttpServletResponse response, Model page) {
        return switch (answer) {
            case Welcome(var who) -> {
                threshold.cross(who, request, response);
                yield "redirect:" + threshold.pageAskedFor(request, response);
            }
            case OneMoreProof(var who) -> {
                threshold.cross(who, request, response);
                yield "redirect:" + who.owed().address;
            }
            case Refused(var reason) -> {
                page.addAttribute("refused", reason);
                yield samePage;
            }
        };
    }
}
