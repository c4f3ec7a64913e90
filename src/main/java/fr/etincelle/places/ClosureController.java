package fr.etincelle.places;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Announces closures of a site, and takes them back. */
@Controller
@RequestMapping("/lieux/sites/{site}/fermetures")
class ClosureController {

    private static final Map<String, String> FIELDS = Map.of(
            "closure_ends_after_it_begins", "untilOn", "closure_lasts_a_year_at_most", "untilOn");

    record Form(@NotNull @Nullable ClosureId closure, @NotNull @Nullable LocalDate fromOn, @Nullable LocalDate untilOn,
                @NotBlank @Size(max = 80) @Nullable String reason) {

        static Form empty() {
            return new Form(ClosureId.next(), null, null, null);
        }
    }

    private final PlacesBoard board;
    private final Arranging arranging;

    ClosureController(PlacesBoard board, Arranging arranging) {
        this.board = board;
        this.arranging = arranging;
    }

    @GetMapping
    String show(@PathVariable SiteId site, Model page) {
        page.addAttribute("form", Form.empty());
        return page(site, page);
    }

    @PostMapping
    String close(@PathVariable SiteId site, @Valid @ModelAttribute("form") Form form, BindingResult errors, Model page) {
        if (errors.hasErrors() || form.closure() == null || form.fromOn() == null || form.reason() == null) return page(site, page);
        var closure = new Closure(form.closure(), board.site(site).id(), form.fromOn(),
                form.untilOn() == null ? form.fromOn() : form.untilOn(), form.reason().strip());
        return Refusals.none(errors, FIELDS, () -> arranging.close(closure)) ? redirect(site) : page(site, page);
    }

    @PostMapping("/{closure}/retrait")
    String reopen(@PathVariable SiteId site, @PathVariable ClosureId closure) {
        arranging.reopen(closure);
        return redirect(site);
    }

    private String page(SiteId site, Model page) {
        var shown = board.site(site);
        page.addAttribute("site", shown);
        page.addAttribute("closures", board.closures(shown));
        return "places/closures";
    }

    private static String redirect(SiteId site) {
        return "redirect:/lieux/sites/%s/fermetures".formatted(site.value());
    }
}
