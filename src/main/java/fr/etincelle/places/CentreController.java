package fr.etincelle.places;

import jakarta.validation.Valid;
import java.util.Map;
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
        page.addAttribute("form", CentreForm.of(places.centre()));
        return "places/centre";
    }

    @PostMapping("/centre")
    String keep(@Valid @ModelAttribute("form") CentreForm form, BindingResult errors) {
        form.check(errors);
        if (errors.hasErrors()) return "places/centre";
        return Refusals.none(errors, Map.of(), () -> arranging.keep(form.toCentre(places.centre().id()))) ? "redirect:/lieux" : "places/centre";
    }
}
