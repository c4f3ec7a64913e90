package fr.etincelle.places;

import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a site, adds one, changes what is known of it and when it is open. */
@Controller
@RequestMapping("/lieux/sites")
class SiteController {

    private static final Map<String, String> FIELDS = Map.of("one_site_per_name", "name", "postcode_has_five_digits", "postcode");

    private final PlacesBoard board;
    private final Arranging arranging;

    SiteController(PlacesBoard board, Arranging arranging) {
        this.board = board;
        this.arranging = arranging;
    }

    @GetMapping("/{site}")
    String show(@PathVariable SiteId site, @RequestParam(name = "annee", required = false) @Nullable Integer year, Model page) {
        var shown = board.site(site);
        var shownYear = Math.clamp(year == null ? board.today(shown).getYear() : year, 1950, 2199);
        page.addAttribute("site", shown);
        page.addAttribute("hours", board.week(site).stretches());
        page.addAttribute("closures", board.closures(shown));
        page.addAttribute("workstations", board.workstations(shown));
        page.addAttribute("year", shownYear);
        page.addAttribute("holidays", shown.holidays(shownYear));
        return "places/site";
    }

    @GetMapping("/nouveau")
    String add(Model page) {
        page.addAttribute("form", SiteForm.empty());
        return "places/site-form";
    }

    @GetMapping("/{site}/modifier")
    String edit(@PathVariable SiteId site, Model page) {
        page.addAttribute("form", SiteForm.of(board.site(site)));
        return "places/site-form";
    }

    @PostMapping
    String keep(@Valid @ModelAttribute("form") SiteForm form, BindingResult errors) {
        if (errors.hasErrors()) return "places/site-form";
        return Refusals.none(errors, FIELDS, () -> arranging.keep(form.toSite()))
                ? "redirect:/lieux/sites/" + form.site().value() : "places/site-form";
    }

    @GetMapping("/{site}/horaires")
    String hours(@PathVariable SiteId site, Model page) {
        page.addAttribute("site", board.site(site));
        page.addAttribute("form", WeekForm.of(board.week(site)));
        return "places/hours";
    }

    @PostMapping("/{site}/horaires")
    String open(@PathVariable SiteId site, @ModelAttribute("form") WeekForm form, BindingResult errors, Model page) {
        page.addAttribute("site", board.site(site));
        form.check(errors);
        if (errors.hasErrors()) return "places/hours";
        return Refusals.none(errors, Map.of(), () -> arranging.open(site, form.toWeek()))
                ? "redirect:/lieux/sites/" + site.value() : "places/hours";
    }
}
