package fr.etincelle.guidance;

import static fr.etincelle.shared.NationalTerms.Vocabulary.*;

import fr.etincelle.accounts.SignedIn;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.guidance.GuidanceAnswer.Noted;
import fr.etincelle.guidance.GuidanceAnswer.Objection;
import fr.etincelle.guidance.GuidanceAnswer.Refused;
import fr.etincelle.guidance.Occasion.Place;
import fr.etincelle.people.People;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.Places;
import fr.etincelle.shared.NationalTerms;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.ReturnedForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form on which a counsellor tells a time of help, corrects it, or takes it back. */
@Controller
@RequestMapping("/accompagnements")
class TellingController {

    private final Guidance guidance;
    private final GuidanceBoard board;
    private final People people;
    private final Places places;
    private final NationalTerms terms;

    TellingController(Guidance guidance, GuidanceBoard board, People people, Places places, NationalTerms terms) {
        this.guidance = guidance;
        this.board = board;
        this.people = people;
        this.places = places;
        this.terms = terms;
    }

    @GetMapping("/nouveau")
    String begin(@RequestParam(name = "rendez-vous", required = false) @Nullable AppointmentId appointment,
                 @RequestParam(name = "personne", required = false) @Nullable PersonId person,
                 @AuthenticationPrincipal SignedIn who, Model page) {
        if (appointment == null) return show(NoteForm.blank(person, guidance.today(null), firstSite()), who, page);
        var meeting = board.meeting(appointment).orElseThrow(NotHere::new);
        if (meeting.toldIn() != null) return "redirect:/accompagnements/" + meeting.toldIn().value();
        return show(NoteForm.about(meeting), who, page);
    }

    @PostMapping
    String tell(@Valid @ModelAttribute("note") NoteForm form, BindingResult errors, @RequestParam(defaultValue = "") String then,
                @AuthenticationPrincipal SignedIn who, Model page, RedirectAttributes next) {
        if (errors.hasErrors()) return again(form, errors, who, page);
        return switch (guidance.record(form.by(who.id()))) {
            case Noted(var note) -> {
                next.addFlashAttribute("told", note.value().toString());
                yield then.equals("prochain") ? "redirect:/accompagnements/%s/prochain".formatted(note.value()) : "redirect:/accompagnements";
            }
            case Refused(var objections) -> {
                explain(objections, errors);
                yield again(form, errors, who, page);
            }
        };
    }

    /** Looks somebody up by what was heard; all that is already on the form stays. */
    @PostMapping("/personnes")
    String lookUp(@ModelAttribute("note") NoteForm form, BindingResult errors, @AuthenticationPrincipal SignedIn who, Model page) {
        page.addAttribute("found", form.heard() == null ? List.of() : people.find(form.heard()));
        return again(form, errors, who, page);
    }

    @PostMapping("/{note}/correction/personnes")
    String lookUpAgain(@PathVariable GuidanceNoteId note, @ModelAttribute("note") NoteForm form, BindingResult errors,
                       @AuthenticationPrincipal SignedIn who, Model page) {
        page.addAttribute("correcting", note);
        return lookUp(form, errors, who, page);
    }

    @GetMapping("/{note}/correction")
    String reopen(@PathVariable GuidanceNoteId note, @AuthenticationPrincipal SignedIn who, Model page) {
        var told = guidance.note(note).filter(it -> it.isBy(who.id())).orElseThrow(NotHere::new);
        page.addAttribute("correcting", note);
        return show(NoteForm.of(told), who, page);
    }

    @PostMapping("/{note}/correction")
    String correct(@PathVariable GuidanceNoteId note, @Valid @ModelAttribute("note") NoteForm form, BindingResult errors,
                   @AuthenticationPrincipal SignedIn who, Model page, RedirectAttributes next) {
        page.addAttribute("correcting", note);
        var told = guidance.note(note).filter(it -> it.isBy(who.id())).orElseThrow(NotHere::new);
        if (errors.hasErrors()) return again(form, errors, who, page);
        return switch (guidance.correct(form.by(who.id()).about(told.id()), Objects.requireNonNullElse(form.version(), -1))) {
            case Noted _ -> {
                next.addFlashAttribute("corrected", true);
                yield "redirect:/accompagnements/" + note.value();
            }
            case Refused(var objections) -> {
                explain(objections, errors);
                yield again(form, errors, who, page);
            }
        };
    }

    /** Shows what the note said, ready to be saved again: taking back can be taken back. */
    @PostMapping("/{note}/retrait")
    String takeBack(@PathVariable GuidanceNoteId note, @AuthenticationPrincipal SignedIn who, Model page) {
        var withdrawn = guidance.withdraw(note, who.id());
        if (withdrawn.isEmpty()) return "redirect:/accompagnements";
        page.addAttribute("withdrawn", true);
        return show(NoteForm.of(withdrawn.get()), who, page);
    }

    private String show(NoteForm form, SignedIn who, Model page) {
        page.addAttribute("note", form);
        return complete(form, who, page);
    }

    private String again(NoteForm form, BindingResult errors, SignedIn who, Model page) {
        page.addAllAttributes(ReturnedForm.of(form, errors));
        return complete(form, who, page);
    }

    private String complete(NoteForm form, SignedIn who, Model page) {
        if (form.appointment() != null) page.addAttribute("meeting", board.meeting(form.appointment()).orElse(null));
        if (form.person() != null) page.addAttribute("personName", board.nameOf(form.person()).orElse(null));
        page.addAttribute("sites", places.sites());
        page.addAttribute("otherPlaces", List.of(Place.HOME, Place.REMOTE, Place.ELSEWHERE));
        page.addAttribute("kinds", WorkDone.Kind.values());
        page.addAttribute("outcomes", WorkDone.Outcome.values());
        page.addAttribute("topics", Choices.among(terms, form.chosenTopics(), board.usualTopics(who.id())));
        page.addAttribute("formalityTopics", terms.of(FORMALITY_TOPIC));
        page.addAttribute("equipment", terms.of(EQUIPMENT));
        page.addAttribute("autonomies", terms.of(AUTONOMY));
        page.addAttribute("redirections", terms.of(REDIRECTION));
        page.addAttribute("ageBands", terms.of(AGE_BAND));
        page.addAttribute("genders", terms.of(GENDER));
        return "guidance/form";
    }

    private @Nullable String firstSite() {
        return places.sites().stream().findFirst().map(site -> site.id().value().toString()).orElse(null);
    }

    private static void explain(List<Objection> objections, BindingResult errors) {
        for (var objection : objections) {
            var sentence = "guidance.refused." + objection.reason();
            if (objection.field().equals("note")) errors.reject(sentence);
            else errors.rejectValue(objection.field(), sentence);
        }
    }
}
