package fr.etincelle.installation;

import fr.etincelle.installation.Draft.Step;
import fr.etincelle.installation.InstallationAnswer.AlreadyDone;
import fr.etincelle.installation.InstallationAnswer.Done;
import fr.etincelle.installation.InstallationAnswer.Refused;
import fr.etincelle.places.CentreForm;
import fr.etincelle.places.SiteForm;
import fr.etincelle.places.WeekForm;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks one question a page, and makes the centre after the last. Whoever holds the code may answer. */
@Controller
@RequestMapping("/installation")
class InstallationController {

    private static final String DRAFT = "installation.draft";

    private final Installation installation;
    private final SetUpCode code;
    private final ConsoleNote console;

    InstallationController(Installation installation, SetUpCode code, ConsoleNote console) {
        this.installation = installation;
        this.code = code;
        this.console = console;
    }

    @ModelAttribute("steps")
    List<Step> steps() {
        return Step.IN_ORDER;
    }

    @ModelAttribute("proposals")
    List<ServicesForm.Proposal> proposals() {
        return List.of(ServicesForm.Proposal.values());
    }

    @GetMapping
    String begin(HttpSession session) {
        if (installation.isDone()) return "installation/over";
        return draft(session) instanceof Draft begun ? "redirect:" + begun.next().address() : "installation/code";
    }

    @PostMapping
    String enter(@RequestParam(name = "code", defaultValue = "") String typed, HttpSession session, Model page) {
        if (installation.isDone()) return "installation/over";
        return switch (code.check(typed)) {
            case RIGHT -> keep(session, draft(session) instanceof Draft begun ? begun : Draft.begun());
            case WRONG -> refuse("installation.code.wrong", page);
            case REPLACED -> {
                console.tell();
                yield refuse("installation.code.replaced", page);
            }
        };
    }

    private static String refuse(String reason, Model page) {
        page.addAttribute("refusal", reason);
        return "installation/code";
    }

    @GetMapping("/{step:centre|site|horaires|services|postes|compte}")
    String ask(@PathVariable String step, HttpSession session, Model page) {
        var draft = draft(session);
        var asked = Step.at(step);
        if (installation.isDone() || draft == null) return "redirect:/installation";
        if (!draft.isReadyFor(asked)) return "redirect:" + draft.next().address();
        page.addAttribute("form", switch (asked) {
            case CENTRE -> draft.centreOrEmpty();
            case SITE -> draft.siteOrEmpty();
            case WEEK -> draft.weekOrUsual();
            case SERVICES -> draft.servicesOrProposed();
            case COMPUTERS -> draft.computersOrUsual();
            case ACCOUNT -> AccountForm.empty();
        });
        return show(asked, page);
    }

    @PostMapping("/centre")
    String answer(@Valid @ModelAttribute("form") CentreForm form, BindingResult errors, HttpSession session, Model page) {
        var draft = draft(session);
        if (draft == null) return "redirect:/installation";
        form.check(errors);
        return errors.hasErrors() ? show(Step.CENTRE, page) : keep(session, draft.with(form), Step.SITE);
    }

    @PostMapping("/site")
    String answer(@Valid @ModelAttribute("form") SiteForm form, BindingResult errors, HttpSession session, Model page) {
        var draft = draft(session);
        if (draft == null) return "redirect:/installation";
        return errors.hasErrors() ? show(Step.SITE, page) : keep(session, draft.with(form), Step.WEEK);
    }

    @PostMapping("/horaires")
    String answer(@ModelAttribute("form") WeekForm form, BindingResult errors, HttpSession session, Model page) {
        var draft = draft(session);
        if (draft == null) return "redirect:/installation";
        form.check(errors);
        return errors.hasErrors() ? show(Step.WEEK, page) : keep(session, draft.with(form), Step.SERVICES);
    }

    @PostMapping("/services")
    String answer(@Valid @ModelAttribute("form") ServicesForm form, BindingResult errors, HttpSession session, Model page) {
        var draft = draft(session);
        if (draft == null) return "redirect:/installation";
        if (!errors.hasErrors() && form.isEmpty()) errors.reject("installation.services.none");
        return errors.hasErrors() ? show(Step.SERVICES, page) : keep(session, draft.with(form), Step.COMPUTERS);
    }

    @PostMapping("/postes")
    String answer(@Valid @ModelAttribute("form") ComputersForm form, BindingResult errors, HttpSession session, Model page) {
        var draft = draft(session);
        if (draft == null) return "redirect:/installation";
        return errors.hasErrors() ? show(Step.COMPUTERS, page) : keep(session, draft.with(form), Step.ACCOUNT);
    }

    @PostMapping("/compte")
    String answer(@Valid @ModelAttribute("form") AccountForm form, BindingResult errors, HttpSession session, Model page) {
        var draft = draft(session);
        if (draft == null || draft.plan().isEmpty()) return "redirect:/installation";
        form.check(errors);
        if (errors.hasErrors()) return show(Step.ACCOUNT, page);
        return switch (installation.complete(draft.plan().get(), form)) {
            case Done _ -> {
                session.removeAttribute(DRAFT);
                yield "redirect:/installation/pret";
            }
            case AlreadyDone _ -> "redirect:/installation";
            case Refused(var reason) -> {
                errors.rejectValue("password", reason);
                yield show(Step.ACCOUNT, page);
            }
        };
    }

    @GetMapping("/pret")
    String ready() {
        return installation.isDone() ? "installation/ready" : "redirect:/installation";
    }

    private static String show(Step step, Model page) {
        page.addAttribute("step", step);
        return "installation/" + step.name().toLowerCase(Locale.ROOT);
    }

    private static String keep(HttpSession session, Draft draft) {
        return keep(session, draft, draft.next());
    }

    private static String keep(HttpSession session, Draft draft, Step next) {
        session.setAttribute(DRAFT, draft);
        return "redirect:" + next.address();
    }

    private static @Nullable Draft draft(HttpSession session) {
        return session.getAttribute(DRAFT) instanceof Draft draft ? draft : null;
    }
}
