package fr.etincelle.accounts;

import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.Secret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The accounts of a centre: who may sign in, and as what. */
@Controller
@RequestMapping("/comptes")
class AccountController {

    record Form(@NotNull AccountId id, @NotBlank @Size(max = 120) String name, @NotBlank @Email @Size(max = 254) String email, @NotNull Role role) {

        Form(AccountId id, @Nullable String name, @Nullable String email, Role role) {
            this.id = id;
            this.name = Objects.requireNonNullElse(name, "").strip();
            this.email = Objects.requireNonNullElse(email, "").strip().toLowerCase(Locale.ROOT);
            this.role = role;
        }
    }

    private final Staff staff;
    private final AccountList accounts;
    private final SecondFactor secondFactor;

    AccountController(Staff staff, AccountList accounts, SecondFactor secondFactor) {
        this.staff = staff;
        this.accounts = accounts;
        this.secondFactor = secondFactor;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("accounts", accounts.all());
        page.addAttribute("secondFactorRequired", secondFactor.isRequired());
        return "accounts/list";
    }

    @GetMapping("/nouveau")
    String prepare(Model page) {
        page.addAttribute("form", new Form(AccountId.next(), "", "", Role.COUNSELLOR));
        return "accounts/new";
    }

    @PostMapping
    String open(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model page, RedirectAttributes next) {
        if (!errors.hasErrors()) openUnlessTaken(form, errors, next);
        if (!errors.hasErrors()) return "redirect:/comptes/" + form.id().value();
        page.addAttribute("spare", AccountId.next().value());
        return "accounts/new";
    }

    private void openUnlessTaken(Form form, BindingResult errors, RedirectAttributes next) {
        try {
            tell(staff.open(form.id(), form.email(), form.name(), form.role()), next);
        } catch (DataIntegrityViolationException taken) {
            errors.rejectValue("email", "rule.one_account_per_email");
        }
    }

    @GetMapping("/{account:[0-9a-f-]{36}}")
    String show(@PathVariable AccountId account, @AuthenticationPrincipal SignedIn who, Model page) {
        page.addAttribute("account", accounts.one(account).orElseThrow(NotHere::new));
        page.addAttribute("isMe", account.equals(who.id()));
        return "accounts/account";
    }

    @PostMapping("/{account}/lien")
    String invite(@PathVariable AccountId account, RedirectAttributes next) {
        tell(staff.invite(account), next);
        return "redirect:/comptes/{account}";
    }

    @PostMapping("/{account}/role")
    String changeRole(@PathVariable AccountId account, @RequestParam Role role, @AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        return answer(staff.changeRole(account, role, who.id()), "accounts.role-changed", next);
    }

    @PostMapping("/{account}/fermeture")
    String disable(@PathVariable AccountId account, @AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        return answer(staff.disable(account, who.id()), "accounts.disabled", next);
    }

    @PostMapping("/{account}/reouverture")
    String reopen(@PathVariable AccountId account, RedirectAttributes next) {
        staff.reopen(account);
        return answer(Optional.empty(), "accounts.reopened", next);
    }

    @PostMapping("/{account}/double-verification/retrait")
    String removeSecondFactor(@PathVariable AccountId account, RedirectAttributes next) {
        staff.removeSecondFactor(account);
        return answer(Optional.empty(), "accounts.second-factor.removed", next);
    }

    @PostMapping("/double-verification")
    String requireSecondFactor(@RequestParam(defaultValue = "false") boolean required, @AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        answer(staff.requireSecondFactor(required, who.id()), required ? "accounts.second-factor.now-required" : "accounts.second-factor.now-free", next);
        return "redirect:/comptes";
    }

    private static String answer(Optional<Staff.Refusal> refusal, String done, RedirectAttributes next) {
        refusal.ifPresentOrElse(
                reason -> next.addFlashAttribute("refused", "accounts.refused." + reason),
                () -> next.addFlashAttribute("done", done));
        return "redirect:/comptes/{account}";
    }

    /** The link is shown once, on the next page, and kept nowhere. */
    private static void tell(Secret link, RedirectAttributes next) {
        next.addFlashAttribute("link", ServletUriComponentsBuilder.fromCurrentContextPath().path("/bienvenue/" + link.value()).toUriString());
    }
}
