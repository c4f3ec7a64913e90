package fr.etincelle.intake.web;

import fr.etincelle.places.Service;
import fr.etincelle.places.ServiceId;
import fr.etincelle.shared.BrokenRules;
import fr.etincelle.shared.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The centre decides whether people may book by themselves, for what, and how far ahead. */
@Controller
@RequestMapping("/lieux/page-publique")
class PublicPageController {

    record Form(@Nullable PublicPageId page, @Nullable Boolean open,
                @NotBlank @Size(max = 80) @Nullable String title,
                @NotBlank @Size(max = 40) @Nullable String shortName,
                @Min(1) @Max(180) @Nullable Integer daysAhead,
                @Nullable List<ServiceId> services, @Nullable Integer version) {

        Form {
            if (page == null) page = PublicPageId.next();
        }

        static Form of(PublicPage it) {
            return new Form(it.id(), it.isOpen(), it.title(), it.shortName(), it.daysAhead(), List.copyOf(it.offered()), it.version());
        }

        static Form proposed(String centre, List<Service> services) {
            return new Form(PublicPageId.next(), false, centre, plain(centre), PublicPage.USUAL_DAYS_AHEAD,
                    services.stream().map(Service::id).toList(), null);
        }

        List<ServiceId> chosen() {
            return services == null ? List.of() : List.copyOf(services);
        }

        boolean isOpen() {
            return Boolean.TRUE.equals(open);
        }
    }

    private final PublicPageDesk desk;

    PublicPageController(PublicPageDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute("offered")
    List<Service> services() {
        return desk.services();
    }

    /** As it stands, whatever is being typed. */
    @ModelAttribute("saved")
    @Nullable PublicPage saved() {
        return desk.page().orElse(null);
    }

    @GetMapping
    String show(Model page) {
        var form = page.getAttribute("saved") instanceof PublicPage saved ? Form.of(saved) : Form.proposed(desk.centreName(), desk.services());
        page.addAttribute("form", form);
        return show(form, page);
    }

    private static String show(Form form, Model page) {
        page.addAttribute("chosen", form.chosen());
        page.addAttribute("street", OwnAppointmentController.address(Door.STREET));
        return "intake/web/settings";
    }

    @PostMapping
    String keep(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model page, RedirectAttributes next) {
        if (errors.getTarget() != null) check(form, errors);
        if (errors.hasErrors() || !isKept(form, errors)) return show(form, page);
        next.addFlashAttribute("kept", true);
        return "redirect:/lieux/page-publique";
    }

    private static void check(Form form, BindingResult errors) {
        var name = form.shortName();
        if (name != null && !name.isBlank() && (!name.equals(plain(name)) || name.length() < 2)) errors.rejectValue("shortName", "intake.page.shortName.plain");
        if (form.daysAhead() == null) errors.rejectValue("daysAhead", "NotNull");
        if (form.isOpen() && form.chosen().isEmpty()) errors.rejectValue("services", "intake.page.services.none");
    }

    private boolean isKept(Form form, BindingResult errors) {
        try {
            desk.keep(new PublicPageDesk.Wanted(Objects.requireNonNull(form.page()), Objects.requireNonNull(form.shortName()),
                    Objects.requireNonNull(Typed.line(form.title())), Objects.requireNonNull(form.daysAhead()), form.isOpen(), form.chosen(), form.version()));
            return true;
        } catch (DataIntegrityViolationException refusal) {
            var rule = BrokenRules.nameOf(refusal);
            errors.rejectValue(rule.equals("one_public_page_per_short_name") ? "shortName" : null, "rule." + rule, "");
        } catch (OptimisticLockingFailureException refusal) {
            errors.reject("rule.changed_meanwhile");
        }
        return false;
    }

    /** « Le Briquet » becomes {@code le-briquet}. */
    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
