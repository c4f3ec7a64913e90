package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.places.CentreDay;
import fr.etincelle.shared.ReturnedForm;
import fr.etincelle.shared.TimeRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leave, illness, training: when a counsellor receives nobody. Without hours, whole days are meant. */
@Controller
@RequestMapping("/agenda/absences")
class AbsenceController {

    record Form(@Nullable AbsenceId absence, @NotNull AccountId conseiller, Absence.@NotNull Kind motif,
                @NotNull LocalDate du, @Nullable LocalTime debut, @NotNull LocalDate au, @Nullable LocalTime fin) {

        TimeRange during(ZoneId zone) {
            var start = debut == null ? du.atStartOfDay() : du.atTime(debut);
            var end = fin == null ? au.plusDays(1).atStartOfDay() : au.atTime(fin);
            return new TimeRange(start.atZone(zone).toInstant(), end.atZone(zone).toInstant());
        }

        boolean endsAfterItStarts() {
            return au.isAfter(du) || (au.equals(du) && (debut == null || fin == null || fin.isAfter(debut)));
        }
    }

    private final Rota rota;
    private final RotaList list;
    private final AgendaBoard board;
    private final CentreDay centre;
    private final Clock clock;

    AbsenceController(Rota rota, RotaList list, AgendaBoard board, CentreDay centre, Clock clock) {
        this.rota = rota;
        this.list = list;
        this.board = board;
        this.centre = centre;
        this.clock = clock;
    }

    @GetMapping
    String show(@ModelAttribute("form") Form form, Model page) {
        page.addAttribute("newAbsence", form.absence() == null ? AbsenceId.next() : form.absence());
        page.addAttribute("absences", list.absences(clock.instant(), centre.zone()));
        page.addAttribute("strays", list.strays(clock.instant()));
        page.addAttribute("kinds", Absence.Kind.values());
        page.addAttribute("counsellors", board.counsellors());
        return "agenda/absences";
    }

    @PostMapping
    String note(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model page, RedirectAttributes next) {
        if (!errors.hasErrors() && !form.endsAfterItStarts()) errors.rejectValue("au", "agenda.absence.refused");
        if (!errors.hasErrors() && form.du().plusYears(1).isBefore(form.au())) errors.rejectValue("au", "agenda.absence.too-long");
        if (errors.hasErrors()) return again(form, errors, page);
        rota.note(new Absence(form.absence() == null ? AbsenceId.next() : form.absence(), form.conseiller(), form.during(centre.zone()), form.motif(), null));
        next.addFlashAttribute("done", "agenda.absence.noted");
        return "redirect:/agenda/absences";
    }

    private String again(Form form, BindingResult errors, Model page) {
        page.addAllAttributes(ReturnedForm.of(form, errors));
        return show(form, page);
    }

    @PostMapping("/{id}/suppression")
    String forget(@PathVariable AbsenceId id, RedirectAttributes next) {
        rota.forget(id);
        next.addFlashAttribute("done", "agenda.absence.forgotten");
        return "redirect:/agenda/absences";
    }
}
