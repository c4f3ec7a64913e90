package fr.etincelle.agenda.calendar;

import fr.etincelle.accounts.Role;
import fr.etincelle.accounts.SignedIn;
import fr.etincelle.places.Places;
import fr.etincelle.places.Site;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of calendars: those that others follow, and the one a counsellor keeps elsewhere. */
@Controller
@RequestMapping("/agenda/calendriers")
class CalendarController {

    record OutsideForm(@NotNull OutsideCalendarId id, @NotBlank String adresse) {}

    private static final Set<Role> LOOK_AT_SITES = Set.of(Role.DESK, Role.DIRECTOR, Role.ADMIN);

    private final FeedList feeds;
    private final OutsideHealth health;
    private final OutsideDesk desk;
    private final OutsideReading reading;
    private final Places places;
    private final Clock clock;

    CalendarController(FeedList feeds, OutsideHealth health, OutsideDesk desk, OutsideReading reading, Places places, Clock clock) {
        this.feeds = feeds;
        this.health = health;
        this.desk = desk;
        this.reading = reading;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model page) {
        var zone = zone();
        page.addAttribute("counsels", who.role() == Role.COUNSELLOR);
        if (who.role() == Role.COUNSELLOR) {
            page.addAttribute("mine", feeds.of(who.id(), zone).orElse(null));
            page.addAttribute("outside", health.of(who.id(), clock.instant(), zone).orElse(null));
        }
        if (LOOK_AT_SITES.contains(who.role())) page.addAttribute("sites", feeds.ofSites(zone));
        page.addAttribute("newFeed", FeedId.next().value());
        page.addAttribute("newOutside", OutsideCalendarId.next().value());
        if (!page.containsAttribute("outsideForm")) page.addAttribute("outsideForm", new OutsideForm(OutsideCalendarId.next(), ""));
        return "agenda/calendars";
    }

    /** Read at once, so that whoever gives an address sees whether it was the right one. */
    @PostMapping("/moi/exterieur")
    String give(@Valid @ModelAttribute("outsideForm") OutsideForm form, BindingResult errors, @AuthenticationPrincipal SignedIn who,
                Model page, RedirectAttributes next) {
        if (!errors.hasErrors()) desk.give(form.id(), who.id(), new OutsideAddress(form.adresse()))
                .ifPresent(objection -> errors.rejectValue("adresse", "agenda.outside.refused." + objection));
        if (errors.hasErrors()) return again(form, errors, who, page);
        reading.read(form.id());
        next.addFlashAttribute("done", "agenda.outside.given");
        return "redirect:/agenda/calendriers#exterieur";
    }

    /** A value that could not be read leaves the page without its form: both come back, with what is wrong. */
    private String again(OutsideForm form, BindingResult errors, SignedIn who, Model page) {
        var wrong = new BeanPropertyBindingResult(form, "outsideForm");
        wrong.addAllErrors(errors);
        page.addAllAttributes(wrong.getModel());
        return show(who, page);
    }

    @PostMapping("/moi/exterieur/lecture")
    String readNow(@AuthenticationPrincipal SignedIn who) {
        desk.of(who.id()).ifPresent(reading::read);
        return "redirect:/agenda/calendriers#exterieur";
    }

    @PostMapping("/moi/exterieur/retrait")
    String forget(@AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        desk.forget(who.id());
        next.addFlashAttribute("done", "agenda.outside.forgotten");
        return "redirect:/agenda/calendriers#exterieur";
    }

    private ZoneId zone() {
        return places.sites().stream().findFirst().map(Site::zone).orElse(clock.getZone());
    }
}
