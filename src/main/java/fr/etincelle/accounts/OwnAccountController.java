package fr.etincelle.accounts;

import fr.etincelle.shared.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What everyone settles for themselves: password, telephone, tokens. */
@Controller
@RequestMapping("/comptes/moi")
class OwnAccountController {

    record PasswordForm(@NotBlank String current, @NotBlank String wished, @NotBlank String again) {}

    record TokenForm(@NotNull ApiTokenId id, @NotBlank @Size(max = 60) String label) {}

    private final AccountList accounts;
    private final PasswordChoice choice;
    private final Attempts attempts;
    private final TokenDesk tokens;

    OwnAccountController(AccountList accounts, PasswordChoice choice, Attempts attempts, TokenDesk tokens) {
        this.accounts = accounts;
        this.choice = choice;
        this.attempts = attempts;
        this.tokens = tokens;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model page) {
        page.addAttribute("me", accounts.one(who.id()).orElseThrow());
        page.addAttribute("tokens", tokens.of(who.id()));
        page.addAttribute("newToken", ApiTokenId.next().value());
        page.addAttribute("mayUseTokens", Permissions.allow("/api/v1/slots", who.role()));
        if (!page.containsAttribute("passwordForm")) page.addAttribute("passwordForm", new PasswordForm("", "", ""));
        if (!page.containsAttribute("tokenForm")) page.addAttribute("tokenForm", new TokenForm(ApiTokenId.next(), ""));
        return "accounts/own";
    }

    @PostMapping("/mot-de-passe")
    String changePassword(@Valid @ModelAttribute("passwordForm") PasswordForm form, BindingResult errors, @AuthenticationPrincipal SignedIn who,
                          HttpServletRequest request, Model page, RedirectAttributes next) {
        if (!errors.hasErrors()) change(form, errors, who, request);
        if (errors.hasErrors()) return show(who, page);
        request.changeSessionId();
        next.addFlashAttribute("done", "accounts.own.password.changed");
        return "redirect:/comptes/moi";
    }

    private void change(PasswordForm form, BindingResult errors, SignedIn who, HttpServletRequest request) {
        var device = Device.of(request);
        if (attempts.begin(who.getName(), device).isEmpty()) errors.rejectValue("current", "accounts.own.password.too-many-tries");
        else if (!choice.isRight(who.id(), form.current())) errors.rejectValue("current", "accounts.own.password.wrong");
        else {
            attempts.succeeded(who.getName(), device);
            if (!form.wished().equals(form.again())) errors.rejectValue("again", "accounts.password.not-the-same");
            else choice.choose(who.id(), form.wished(), request.getSession().getId())
                    .ifPresent(objection -> errors.rejectValue("wished", "accounts.password.objection." + objection));
        }
    }

    @PostMapping("/jetons")
    String makeToken(@Valid @ModelAttribute("tokenForm") TokenForm form, BindingResult errors, @AuthenticationPrincipal SignedIn who,
                     Model page, RedirectAttributes next) {
        if (errors.hasErrors()) return show(who, page);
        @Nullable Secret made = tokens.make(form.id(), who.id(), form.label().strip()).orElse(null);
        if (made != null) next.addFlashAttribute("token", made.value());
        return "redirect:/comptes/moi#jetons";
    }

    @PostMapping("/jetons/{token}/revocation")
    String revokeToken(@PathVariable ApiTokenId token, @AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        tokens.revoke(token, who.id());
        next.addFlashAttribute("done", "accounts.own.token.revoked");
        return "redirect:/comptes/moi#jetons";
    }
}
