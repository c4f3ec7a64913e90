package fr.etincelle.accounts;

import fr.etincelle.shared.Secret;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a new colleague, or one who forgot, chooses a password. */
@Controller
@RequestMapping("/bienvenue/{link}")
class InvitationController {

    record Form(@NotBlank String wished, @NotBlank String again) {}

    private final Invitations invitations;
    private final FirstPassword firstPassword;

    InvitationController(Invitations invitations, FirstPassword firstPassword) {
        this.invitations = invitations;
        this.firstPassword = firstPassword;
    }

    @GetMapping
    String show(@PathVariable String link, @ModelAttribute("form") Form form, HttpServletResponse response, Model page) {
        var guest = invitations.guest(new Secret(link));
        if (guest.isEmpty()) return expired(response);
        page.addAttribute("guest", guest.get());
        page.addAttribute("link", link);
        return "accounts/welcome";
    }

    @PostMapping
    String choose(@PathVariable String link, @Valid @ModelAttribute("form") Form form, BindingResult errors,
                  HttpServletResponse response, Model page) {
        var guest = invitations.guest(new Secret(link));
        if (guest.isEmpty()) return expired(response);
        if (!errors.hasErrors()) choose(guest.get(), form, errors);
        return errors.hasErrors() ? show(link, form, response, page) : "redirect:/connexion?bienvenue";
    }

    private void choose(Invitations.Guest guest, Form form, BindingResult errors) {
        if (!form.wished().equals(form.again())) errors.rejectValue("again", "accounts.password.not-the-same");
        else firstPassword.choose(guest, form.wished())
                .ifPresent(objection -> errors.rejectValue("wished", "accounts.password.objection." + objection));
    }

    private static String expired(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "accounts/welcome-over";
    }
}
