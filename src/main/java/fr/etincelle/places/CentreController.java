package fr.etincelle.places;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the whole centre at a glance, and changes its name and how to reach it. */
@Controller
@RequestMapping("/lieux")
class CentreController {

    record Form(@NotBlank @Size(max = 80) @Nullable String name,
                @Size(max = 40) @Nullable String phone,
                @Email @Size(max = 120) @Nullable String email,
                @Nullable Integer version) {

        static Form of(Centre centre) {
            return new Form(centre.name(), centre.spokenPhone(), centre.email(), centre.version());
        }

        @Nullable String filledPhone() {
            return phone == null || phone.isBlank() ? null : phone;
        }

        @Nullable String filledEmail() {
            return email == null || email.isBlank() ? null : email.strip();
        }
    }

    private final Places places;
    private final PlacesBoard board;
    private final Arranging arranging;

    CentreController(Places places, PlacesBoard board, Arranging arranging) {
        this.places = places;
        this.board = board;
        this.arranging = arranging;
    }

    @GetMapping
    String show(Model page) {
        page.addAttribute("centre", places.centre());
        page.addAttribute("sites", board.sites());
        page.addAttribute("services", board.offered());
        page.addAttribute("retired", board.retired());
        return "places/overview";
    }

    @GetMapping("/centre")
    String edit(Model page) {
        page.addAttribute("form", Form.of(places.centre()));
        return "places/centre";
    }

    @PostMapping("/centre")
    String keep(@Valid @ModelAttribute("form") Form form, BindingResult errors) {
        var phone = form.filledPhone() == null ? null : Telephone.international(form.filledPhone()).orElse(null);
        if (form.filledPhone() != null && phone == null) errors.rejectValue("phone", "places.centre.phone.unreadable");
        if (errors.hasErrors() || form.name() == null) return "places/centre";
        var centre = new Centre(places.centre().id(), form.name().strip(), phone, form.filledEmail(), form.version());
        return Refusals.none(errors, Map.of(), () -> arranging.keep(centre)) ? "redirect:/lieux" : "places/centre";
    }
}
