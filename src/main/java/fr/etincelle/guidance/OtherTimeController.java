package fr.etincelle.guidance;

import static java.util.Objects.requireNonNull;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.accounts.SignedIn;
import fr.etincelle.guidance.GuidanceAnswer.Objection;
import fr.etincelle.guidance.TimeSpent.Kind;
import fr.etincelle.shared.ReturnedForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Working time without a resident: one small page. */
@Controller
@RequestMapping("/accompagnements/temps")
class OtherTimeController {

    record Form(@Nullable TimeSpentId id, @NotNull @Nullable Kind kind, @NotNull @Nullable LocalDate spentOn, @NotNull @Nullable Integer minutes) {

        TimeSpent by(AccountId counsellor) {
            return new TimeSpent(id == null ? TimeSpentId.next() : id, counsellor, requireNonNull(spentOn), requireNonNull(kind), requireNonNull(minutes), null);
        }
    }

    private final OtherTime time;
    private final Guidance guidance;
    private final GuidanceBoard board;

    OtherTimeController(OtherTime time, Guidance guidance, GuidanceBoard board) {
        this.time = time;
        this.guidance = guidance;
        this.board = board;
    }

    @GetMapping
    String begin(@AuthenticationPrincipal SignedIn who, Model page) {
        return show(new Form(TimeSpentId.next(), null, guidance.today(null), null), who, page);
    }

    @PostMapping
    String spend(@Valid @ModelAttribute("timeSpent") Form form, BindingResult errors, @AuthenticationPrincipal SignedIn who, Model page) {
        if (errors.hasErrors()) return again(form, errors, who, page);
        var spent = form.by(who.id());
        for (var objection : time.spend(spent, guidance.today(null))) {
            errors.rejectValue(objection.field(), sentenceFor(objection));
        }
        return errors.hasErrors() ? again(form, errors, who, page) : "redirect:/accompagnements/temps";
    }

    @PostMapping("/{id}/retrait")
    String takeBack(@PathVariable TimeSpentId id, @AuthenticationPrincipal SignedIn who) {
        time.takeBack(id, who.id());
        return "redirect:/accompagnements/temps";
    }

    private String show(Form form, SignedIn who, Model page) {
        page.addAttribute("timeSpent", form);
        return complete(who, page);
    }

    /** A day's travel may be longer than any help. */
    private static String sentenceFor(Objection objection) {
        return "guidance.refused." + (objection.field().equals("minutes") ? "MINUTES_OUT_OF_RANGE" : objection.reason());
    }

    private String again(Form form, BindingResult errors, SignedIn who, Model page) {
        page.addAllAttributes(ReturnedForm.of(form, errors));
        return complete(who, page);
    }

    private String complete(SignedIn who, Model page) {
        page.addAttribute("kinds", Kind.values());
        page.addAttribute("spent", board.spent(who.id(), guidance.today(null).minusDays(14)));
        return "guidance/time";
    }
}
