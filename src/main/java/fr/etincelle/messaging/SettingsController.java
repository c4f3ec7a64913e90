package fr.etincelle.messaging;

import fr.etincelle.places.CentreDay;
import fr.etincelle.places.Places;
import fr.etincelle.places.Telephone;
import fr.etincelle.shared.Actor;
import fr.etincelle.shared.BrokenRules;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** By which servers the centre writes, reads and sends SMS; tries them, and says in words what is wrong. */
@Controller
@RequestMapping("/messages/reglages")
class SettingsController {

    private static final String AGAIN = "redirect:/messages/reglages";
    private static final String TO_SMS = "redirect:/messages/reglages#sms";

    private final MailSetup mail;
    private final SmsSetup sms;
    private final MailTrial mailTrial;
    private final SmsTrial smsTrial;
    private final HttpSmsGateway http;
    private final MessageBoard board;
    private final Colleagues colleagues;
    private final Places places;
    private final CentreDay today;

    SettingsController(MailSetup mail, SmsSetup sms, MailTrial mailTrial, SmsTrial smsTrial, HttpSmsGateway http, MessageBoard board,
                       Colleagues colleagues, Places places, CentreDay today) {
        this.mail = mail;
        this.sms = sms;
        this.mailTrial = mailTrial;
        this.smsTrial = smsTrial;
        this.http = http;
        this.board = board;
        this.colleagues = colleagues;
        this.places = places;
        this.today = today;
    }

    @GetMapping
    String show(Model page) {
        var mailAccount = mail.account();
        var smsAccount = sms.account();
        if (!page.containsAttribute("mail")) page.addAttribute("mail", mailAccount.map(MailForm::of).orElseGet(this::firstMailForm));
        if (!page.containsAttribute("sms")) page.addAttribute("sms", smsAccount.map(SmsForm::of).orElseGet(SmsForm::empty));
        page.addAttribute("hasMail", mailAccount.isPresent());
        page.addAttribute("isRead", mailAccount.filter(it -> it.imap() != null).isPresent());
        page.addAttribute("hasSmtpPassword", mailAccount.filter(it -> it.smtp().password() != null).isPresent());
        page.addAttribute("hasSms", smsAccount.isPresent());
        page.addAttribute("hasToken", smsAccount.filter(it -> it.token() != null).isPresent());
        page.addAttribute("reading", board.reading());
        page.addAttribute("smsThisMonth", board.smsThisMonth());
        page.addAttribute("zone", today.zone());
        page.addAttribute("securities", List.of(MailServer.Security.values()));
        page.addAttribute("gateways", List.of(SmsAccount.Kind.HTTP, SmsAccount.Kind.LOG));
        return "messaging/settings";
    }

    private MailForm firstMailForm() {
        var centre = places.centre();
        return MailForm.empty(centre.name(), centre.email());
    }

    @PostMapping("/courriel")
    String keepMail(@Valid @ModelAttribute("mail") MailForm form, BindingResult errors, Model page, RedirectAttributes next) {
        if (!errors.hasErrors()) form.check(errors);
        if (!errors.hasErrors()) mail.passwordsToType(form).forEach(field -> errors.rejectValue(field, "messaging.settings.password.again"));
        if (errors.hasErrors() || !keeps(() -> mail.keep(form), errors)) return show(page);
        tryMail(next);
        return AGAIN;
    }

    @PostMapping("/courriel/essai")
    String tryMailAgain(RedirectAttributes next) {
        tryMail(next);
        return AGAIN;
    }

    /** Outside of any transaction: a server may take its ten seconds. */
    private void tryMail(RedirectAttributes next) {
        var account = mail.account();
        var me = Actor.current().map(Actor::account).flatMap(colleagues::withAccount);
        if (account.isEmpty() || me.isEmpty()) return;
        next.addFlashAttribute("sending", result(mailTrial.send(account.get(), me.get())));
        next.addFlashAttribute("sentTo", me.get().email());
        if (account.get().imap() != null) next.addFlashAttribute("receiving", result(mailTrial.read(account.get())));
    }

    @PostMapping("/courriel/retrait")
    String removeMail() {
        mail.remove();
        return AGAIN;
    }

    @PostMapping("/sms")
    String keepSms(@Valid @ModelAttribute("sms") SmsForm form, BindingResult errors, Model page, RedirectAttributes next) {
        if (!errors.hasErrors()) form.check(http, errors);
        if (!errors.hasErrors() && sms.needsTheToken(form)) errors.rejectValue("token", "messaging.settings.token.again");
        if (errors.hasErrors() || !keeps(() -> sms.keep(form), errors)) return show(page);
        next.addFlashAttribute("smsKept", true);
        return TO_SMS;
    }

    @PostMapping("/sms/essai")
    String trySms(@RequestParam(defaultValue = "") String number, RedirectAttributes next) {
        var dialled = Telephone.international(number);
        var account = sms.account();
        next.addFlashAttribute("number", number);
        if (dialled.isEmpty()) next.addFlashAttribute("numberUnreadable", true);
        else if (account.isPresent()) next.addFlashAttribute("smsSending", result(smsTrial.send(account.get(), dialled.get())));
        return TO_SMS;
    }

    @PostMapping("/sms/retrait")
    String removeSms() {
        sms.remove();
        return TO_SMS;
    }

    private static String result(Optional<Trouble> trouble) {
        return trouble.map(Trouble::name).orElse("NONE");
    }

    private static boolean keeps(Runnable work, BindingResult errors) {
        try {
            work.run();
            return true;
        } catch (DataIntegrityViolationException refusal) {
            errors.reject("rule." + BrokenRules.nameOf(refusal), "");
        } catch (OptimisticLockingFailureException refusal) {
            errors.reject("rule.changed_meanwhile");
        }
        return false;
    }
}
