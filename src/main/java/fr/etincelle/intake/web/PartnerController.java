package fr.etincelle.intake.web;

import fr.etincelle.accounts.SignedIn;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.intake.web.PartnerBooking.AgreedHow;
import fr.etincelle.intake.web.RequestAnswer.Noted;
import fr.etincelle.intake.web.RequestAnswer.Refused;
import fr.etincelle.people.PhoneNumber;
import fr.etincelle.people.PhoneNumber.Reading;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A partner books for somebody on one page, and sees what became of it: the day, the hour, the state. */
@Controller
@RequestMapping("/partenaire/rendez-vous")
class PartnerController {

    /**
     * @param after  from that day on
     * @param agreed the box beside the words of the person
     */
    record Form(@Nullable AppointmentId appointment, @Nullable String code, @Nullable ServiceId service, @Nullable SiteId site, @Nullable LocalDate after,
                @Nullable ChosenTime choice, @NotBlank @Size(max = 80) @Nullable String firstName, @NotBlank @Nullable String phone,
                @Nullable AgreedHow agreedHow, @Nullable Boolean agreed) {

        Form {
            if (appointment == null) appointment = AppointmentId.next();
        }

        static Form empty() {
            return new Form(null, null, null, null, null, null, null, null, null, null);
        }

        Request request(PhoneNumber number) {
            return new Request(Objects.requireNonNull(appointment), Objects.requireNonNull(service), Objects.requireNonNull(choice),
                    Objects.requireNonNull(Typed.line(firstName)), number, AppointmentCode.read(code).orElseGet(AppointmentCode::fresh), Tongue.FRENCH);
        }
    }

    private final PartnerDesk desk;
    private final OwnAppointments own;

    PartnerController(PartnerDesk desk, OwnAppointments own) {
        this.desk = desk;
        this.own = own;
    }

    @GetMapping
    String open(@AuthenticationPrincipal SignedIn partner, Model page) {
        page.addAttribute("booking", Form.empty());
        return show(partner, Form.empty(), page);
    }

    /** Other times, with everything that was typed. */
    @PostMapping(params = "show")
    String lookAgain(@ModelAttribute("booking") Form form, BindingResult unread, @AuthenticationPrincipal SignedIn partner, Model page) {
        return show(partner, form, page);
    }

    @PostMapping
    String book(@Valid @ModelAttribute("booking") Form form, BindingResult errors, @AuthenticationPrincipal SignedIn partner, Model page) {
        var number = errors.getTarget() == null ? null : number(form, errors);
        if (errors.getTarget() != null) check(form, errors);
        if (errors.hasErrors() || number == null || form.service() == null) return show(partner, form, page);
        var request = form.request(number);
        return switch (desk.book(partner, request, Objects.requireNonNull(form.agreedHow()))) {
            case Noted(var appointment, var code) -> {
                page.addAttribute("address", OwnAppointmentController.address(Door.STREET + "/" + code.letters()));
                page.addAttribute("booked", own.read(appointment));
                page.addAttribute("bookedCode", code.grouped());
                yield show(partner, form, page);
            }
            case Refused(var reason) -> {
                errors.reject("intake.partner.refused." + reason);
                yield show(partner, form, page);
            }
        };
    }

    private String show(SignedIn partner, Form form, Model page) {
        page.addAttribute("typed", form);
        page.addAttribute("counter", desk.counter(partner, form.service(), form.site(), form.after()));
        page.addAttribute("ways", AgreedHow.values());
        page.addAttribute("freshCode", AppointmentCode.fresh().letters());
        return "intake/web/partner";
    }

    private static void check(Form form, BindingResult errors) {
        if (form.choice() == null) errors.rejectValue("choice", "NotNull");
        if (form.agreedHow() == null) errors.rejectValue("agreedHow", "NotNull");
        if (!Boolean.TRUE.equals(form.agreed())) errors.rejectValue("agreed", "NotNull");
        if (!errors.hasFieldErrors("firstName") && Typed.line(form.firstName()) == null) errors.rejectValue("firstName", "NotBlank");
    }

    private static @Nullable PhoneNumber number(Form form, BindingResult errors) {
        var typed = form.phone();
        if (typed == null || typed.isBlank()) return null;
        return switch (PhoneNumber.read(typed)) {
            case Reading.Read(var number) -> number;
            case Reading.Unreadable(var reason) -> {
                errors.rejectValue("phone", "intake.phone." + reason);
                yield null;
            }
        };
    }
}
