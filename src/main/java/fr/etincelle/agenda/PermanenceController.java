package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.places.CentreDay;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.ReturnedForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Weekly permanences, and their dates one by one. */
@Controller
@RequestMapping("/agenda/permanences")
class PermanenceController {

    record Form(@Nullable PermanenceId permanence, @NotNull AccountId conseiller, @NotNull SiteId lieu,
                @NotNull DayOfWeek jour, @NotNull LocalTime debut, @NotNull LocalTime fin,
                @NotNull LocalDate du, @NotNull LocalDate au) {}

    record DateForm(@NotNull SiteId lieu, @NotNull LocalDate jour, @NotNull LocalTime debut,
                    @NotNull LocalTime fin) {}

    record ChangeForm(@NotNull LocalDate des, @NotNull SiteId lieu, @NotNull DayOfWeek semaine, @NotNull LocalTime debut,
                      @NotNull LocalTime fin) {}

    private final Rota rota;
    private final RotaList list;
    private final AgendaBoard board;
    private final CentreDay centre;
    private final Clock clock;

    PermanenceController(Rota rota, RotaList list, AgendaBoard board, CentreDay centre, Clock clock) {
        this.rota = rota;
        this.list = list;
        this.board = board;
        this.centre = centre;
        this.clock = clock;
    }

    @GetMapping
    String show(@ModelAttribute("form") Form form, Model page) {
        var today = centre.today();
        page.addAttribute("newPermanence", form.permanence() == null ? PermanenceId.next() : form.permanence());
        page.addAttribute("rules", list.rules(today));
        page.addAttribute("strays", list.strays(clock.instant()));
        page.addAttribute("days", DayOfWeek.values());
        page.addAttribute("today", today);
        return withChoices(page, "agenda/permanences");
    }

    @PostMapping
    String plan(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model page, RedirectAttributes next) {
        if (errors.hasErrors()) return again(form, errors, page);
        var objection = rota.plan(new PermanenceRequest(form.permanence() == null ? PermanenceId.next() : form.permanence(),
                form.conseiller(), form.lieu(), form.jour(), form.debut(), form.fin(), form.du(), form.au()));
        if (objection.isPresent()) {
            errors.reject("agenda.permanence.refused." + objection.get());
            return again(form, errors, page);
        }
        next.addFlashAttribute("done", "agenda.permanence.planned");
        return "redirect:/agenda/permanences";
    }

    private String again(Form form, BindingResult errors, Model page) {
        page.addAllAttributes(ReturnedForm.of(form, errors));
        return show(form, page);
    }

    @GetMapping("/{id}")
    String dates(@PathVariable PermanenceId id, Model page) {
        var rule = rota.permanence(id).orElseThrow(NotHere::new);
        var today = centre.today();
        page.addAttribute("rule", rule);
        page.addAttribute("counsellor", board.counsellors().stream().filter(it -> it.id().equals(rule.counsellor().value()))
                .map(AgendaBoard.Counsellor::name).findFirst().orElse(""));
        page.addAttribute("site", rota.site(rule.site()).name());
        page.addAttribute("day", DayOfWeek.of(rule.weekday()));
        page.addAttribute("dates", list.dates(id, today));
        page.addAttribute("today", today);
        page.addAttribute("days", DayOfWeek.values());
        page.addAttribute("strays", list.strays(clock.instant()));
        return withChoices(page, "agenda/permanence");
    }

    @PostMapping("/{id}/changement")
    String change(@PathVariable PermanenceId id, @Valid @ModelAttribute("changed") ChangeForm form, BindingResult errors, RedirectAttributes next) {
        if (errors.hasErrors()) return backTo(id, "agenda.permanence.incomplete", next);
        var change = new PermanenceChange(form.des(), form.lieu(), form.semaine(), form.debut(), form.fin());
        return backTo(id, rota.change(id, change), "agenda.permanence.changed", next);
    }

    @PostMapping("/{id}/fin")
    String end(@PathVariable PermanenceId id, @RequestParam LocalDate dernier, RedirectAttributes next) {
        rota.end(id, dernier);
        next.addFlashAttribute("done", "agenda.permanence.ended");
        return "redirect:/agenda/permanences";
    }

    @PostMapping("/{id}/dates/{date}/suppression")
    String drop(@PathVariable PermanenceId id, @PathVariable PermanenceDateId date, RedirectAttributes next) {
        rota.drop(date);
        return backTo(id, Optional.empty(), "agenda.permanence.dropped", next);
    }

    @PostMapping("/{id}/dates/{date}/retablissement")
    String restore(@PathVariable PermanenceId id, @PathVariable PermanenceDateId date, RedirectAttributes next) {
        return backTo(id, rota.restore(date), "agenda.permanence.restored", next);
    }

    @PostMapping("/{id}/dates/{date}/deplacement")
    String move(@PathVariable PermanenceId id, @PathVariable PermanenceDateId date, @Valid @ModelAttribute("moved") DateForm form,
                BindingResult errors, RedirectAttributes next) {
        if (errors.hasErrors()) return backTo(id, "agenda.permanence.incomplete", next);
        if (!form.fin().isAfter(form.debut())) return backTo(id, Optional.of(PermanenceRequest.Objection.ENDS_BEFORE_IT_STARTS), "", next);
        var when = PermanenceDate.between(form.jour(), form.debut(), form.fin(), rota.site(form.lieu()).zone());
        return backTo(id, rota.move(date, form.lieu(), when), "agenda.permanence.moved", next);
    }

    private static String backTo(PermanenceId id, Optional<PermanenceRequest.Objection> objection, String done, RedirectAttributes next) {
        if (objection.isPresent()) return backTo(id, "agenda.permanence.refused." + objection.get(), next);
        next.addFlashAttribute("done", done);
        return "redirect:/agenda/permanences/" + id.value();
    }

    private static String backTo(PermanenceId id, String refusal, RedirectAttributes next) {
        next.addFlashAttribute("refusal", refusal);
        return "redirect:/agenda/permanences/" + id.value();
    }

    private String withChoices(Model page, String template) {
        page.addAttribute("counsellors", board.counsellors());
        page.addAttribute("sites", board.sites());
        return template;
    }
}
