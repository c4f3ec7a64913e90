package fr.etincelle.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes one's own telephone the second key: from one's account, or at the door where the centre asks for it. */
@Controller
@RequestMapping({"/comptes/moi/double-verification", AtTheDoor.ENROLMENT_PAGE})
class SecondFactorController {

    private static final String OFFER = "accounts.offered-secret";

    private final AccountList accounts;
    private final SecondFactor secondFactor;
    private final PasswordChoice passwords;
    private final Attempts attempts;
    private final Threshold threshold;

    SecondFactorController(AccountList accounts, SecondFactor secondFactor, PasswordChoice passwords, Attempts attempts, Threshold threshold) {
        this.accounts = accounts;
        this.secondFactor = secondFactor;
        this.passwords = passwords;
        this.attempts = attempts;
        this.threshold = threshold;
    }

    @GetMapping
    String offer(@AuthenticationPrincipal Visitor who, HttpSession session, Model page) {
        var code = offered(session);
        var email = accounts.one(who.id()).orElseThrow().email();
        page.addAttribute("picture", QrPicture.of(addressFor(email, code)));
        page.addAttribute("spelled", code.spelled());
        page.addAttribute("atTheDoor", who instanceof AtTheDoor);
        return "accounts/second-factor";
    }

    /** The same until it is taken: a page shown again must not ask to scan again. */
    private static TimeCode offered(HttpSession session) {
        if (session.getAttribute(OFFER) instanceof String known) return new TimeCode(known);
        var fresh = TimeCode.fresh();
        session.setAttribute(OFFER, fresh.base32());
        return fresh;
    }

    private static String addressFor(String email, TimeCode code) {
        return UriComponentsBuilder.fromUriString("otpauth://totp/{name}").queryParam("secret", "{secret}").queryParam("issuer", "{issuer}")
                .encode().buildAndExpand("Étincelle:" + email, code.base32(), "Étincelle").toUriString();
    }

    @PostMapping
    String enrol(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String password,
                 @AuthenticationPrincipal Visitor who, HttpServletRequest request, HttpServletResponse response,
                 HttpSession session, Model page, RedirectAttributes next) {
        var device = Device.of(request);
        if (attempts.begin(who.getName(), device).isEmpty()) return again("too-many-tries", who, session, page);
        if (who instanceof SignedIn && !passwords.isRight(who.id(), password)) return again("password", who, session, page);
        if (!secondFactor.enrol(who.id(), offered(session), code)) return again("code", who, session, page);
        attempts.succeeded(who.getName(), device);
        session.removeAttribute(OFFER);
        next.addFlashAttribute("done", "accounts.second-factor.done");
        return switch (who) {
            case SignedIn _ -> "redirect:/comptes/moi";
            case AtTheDoor newcomer -> {
                threshold.cross(newcomer.whoItWouldBe(), request, response);
                yield "redirect:" + threshold.pageAskedFor(request, response);
            }
        };
    }

    private String again(String wrong, Visitor who, HttpSession session, Model page) {
        page.addAttribute("wrong", wrong);
        return offer(who, session, page);
    }
}
