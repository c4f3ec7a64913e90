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

/** Adds workstations to a site, renames them, takes them out of service and puts them back. */
@Controller
@RequestMapping("/lieux/sites/{site}/postes")
class WorkstationController {

    private static final Map<String, String> FIELDS = Map.of("one_workstation_per_label", "label");
    private static final Map<String, String> OUTAGE_FIELDS = Map.of("one_outage_at_a_time", "fromOn");

    record Form(@NotNull @Nullable WorkstationId workstation, @NotBlank @Size(max = 40) @Nullable String label,
                Workstation.@NotNull @Nullable Kind kind, @Nullable Integer version) {

        static Form empty() {
            return new Form(WorkstationId.next(), null, Workstation.Kind.DESKTOP, null);
        }

        static Form of(Workstation it) {
            return new Form(it.id(), it.label(), it.kind(), it.version());
        }
    }

    record OutageForm(@NotNull @Nullable OutageId outage, @NotNull @Nullable LocalDate fromOn, @Nullable LocalDate untilOn) {

        boolean isBackwards() {
            return fromOn != null && untilOn != null && untilOn.isBefore(fromOn);
        }
    }

    private final PlacesBoard board;
    private final Arranging arranging;

    WorkstationController(PlacesBoard board, Arranging arranging) {
        this.board = board;
        this.arranging = arranging;
    }

    @GetMapping
    String list(@PathVariable SiteId site, Model page) {
        page.addAttribute("form", Form.empty());
        return listPage(site, page);
    }

    @PostMapping
    String add(@PathVariable SiteId site, @Valid @ModelAttribute("form") Form form, BindingResult errors, Model page) {
        return isKept(site, form, errors) ? "redirect:" + address(site) : listPage(site, page);
    }

    @GetMapping("/{workstation}")
    String show(@PathVariable SiteId site, @PathVariable WorkstationId workstation, Model page) {
        page.addAttribute("form", Form.of(known(site, workstation)));
        page.addAttribute("outage", new OutageForm(OutageId.next(), board.today(board.site(site)), null));
        return onePage(site, workstation, page);
    }

    @PostMapping("/{workstation}")
    String keep(@PathVariable SiteId site, @PathVariable WorkstationId workstation,
                @Valid @ModelAttribute("form") Form form, BindingResult errors, Model page) {
        known(site, workstation);
        if (isKept(site, form, errors)) return "redirect:" + address(site);
        page.addAttribute("outage", new OutageForm(OutageId.next(), board.today(board.site(site)), null));
        return onePage(site, workstation, page);
    }

    @PostMapping("/{workstation}/pannes")
    String takeOutOfService(@PathVariable SiteId site, @PathVariable WorkstationId workstation,
                            @Valid @ModelAttribute("outage") OutageForm form, BindingResult errors, Model page) {
        if (errors.getTarget() != null && form.isBackwards()) errors.rejectValue("untilOn", "places.outage.backwards");
        if (!errors.hasErrors() && form.outage() != null && form.fromOn() != null) {
            var outage = new Outage(form.outage(), known(site, workstation).id(), form.fromOn(), form.untilOn());
            if (Refusals.none(errors, OUTAGE_FIELDS, () -> arranging.takeOutOfService(outage))) return "redirect:" + address(site);
        }
        page.addAttribute("form", Form.of(known(site, workstation)));
        return onePage(site, workstation, page);
    }

    @PostMapping("/{workstation}/pannes/{outage}/fin")
    String putBackInService(@PathVariable SiteId site, @PathVariable WorkstationId workstation, @PathVariable OutageId outage) {
        arranging.putBackInService(known(site, workstation).id(), outage);
        return "redirect:" + address(site);
    }

    private boolean isKept(SiteId site, Form form, BindingResult errors) {
        if (errors.hasErrors() || form.workstation() == null || form.label() == null || form.kind() == null) return false;
        var workstation = new Workstation(form.workstation(), board.site(site).id(), form.label().strip(), form.kind(), form.version());
        return Refusals.none(errors, FIELDS, () -> arranging.keep(workstation));
    }

    private String listPage(SiteId site, Model page) {
        var shown = board.site(site);
        page.addAttribute("site", shown);
        page.addAttribute("workstations", board.workstations(shown));
        return "places/workstations";
    }

    private String onePage(SiteId site, WorkstationId workstation, Model page) {
        var shown = board.site(site);
        page.addAttribute("site", shown);
        page.addAttribute("line", board.workstation(shown, workstation));
        return "places/workstation";
    }

    private Workstation known(SiteId site, WorkstationId id) {
        return board.workstation(board.site(site), id).workstation();
    }

    private static String address(SiteId site) {
        return "/lieux/sites/%s/postes".formatted(site.value());
    }
}
