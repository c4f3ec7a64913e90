package fr.etincelle.agenda.waiting;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.agenda.waiting.OfferAnswer.Taken;
import fr.etincelle.agenda.waiting.OfferAnswer.TooLate;
import fr.etincelle.people.Contact;
import fr.etincelle.people.People;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.CentreDay;
import fr.etincelle.places.Places;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.ReturnedForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Who would come sooner, what each was offered, and what they answered by telephone or at the desk. */
@Controller
@RequestMapping("/agenda/attente")
class WaitingController {

    record Form(@Nullable WaitId attente, @NotNull @Nullable PersonId personne, @Nullable String entendu, @NotNull @Nullable ServiceId service,
                @Nullable List<@Nullable DayOfWeek> jours, @Nullable HalfDay moment, @Nullable List<@Nullable SiteId> lieux, @Nullable Boolean urgent) {

        static Form blank(@Nullable PersonId person, @Nullable ServiceId service) {
            return new Form(WaitId.next(), person, null, service, List.of(), HalfDay.ANY, List.of(), false);
        }

        public Set<DayOfWeek> days() {
            var days = EnumSet.noneOf(DayOfWeek.class);
            if (jours != null) jours.stream().filter(Objects::nonNull).forEach(days::add);
            return days;
        }

        public Set<SiteId> sites() {
            return lieux == null ? Set.of() : lieux.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        }

        Wishes wishes() {
            return new Wishes(days(), moment == null ? HalfDay.ANY : moment, sites());
        }
    }

    private final WaitingList waiting;
    private final WaitingBoard board;
    private final Agenda agenda;
    private final People people;
    private final Places places;
    private final CentreDay centre;
    private final Clock clock;

    WaitingController(WaitingList waiting, WaitingBoard board, Agenda agenda, People people, Places places, CentreDay centre, Clock clock) {
        this.waiting = waiting;
        this.board = board;
        this.agenda = agenda;
        this.people = people;
        this.places = places;
        this.centre = centre;
        this.clock = clock;
    }

    @GetMapping
    String show(Model page) {
        page.addAttribute("lines", board.lines(clock.instant(), centre.zone()));
        return "agenda/waiting";
    }

    @GetMapping("/nouvelle")
    String begin(@RequestParam(name = "rendez-vous", required = false) @Nullable AppointmentId appointment,
                 @RequestParam(name = "personne", required = false) @Nullable PersonId person,
                 @RequestParam(required = false) @Nullable ServiceId service, Model page) {
        if (appointment == null) return ask(Form.blank(person, service), page);
        var entry = agenda.entry(appointment).orElseThrow(NotHere::new);
        return ask(Form.blank(entry.person(), entry.service()), page);
    }

    /** Looks somebody up by what was heard; all that is already on the form stays. */
    @PostMapping("/nouvelle/personnes")
    String lookUp(@ModelAttribute("waitForm") Form form, BindingResult errors, Model page) {
        page.addAttribute("found", form.entendu() == null ? List.of() : people.find(form.entendu()));
        return again(form, errors, page);
    }

    @PostMapping
    String note(@Valid @ModelAttribute("waitForm") Form form, BindingResult errors, Model page, RedirectAttributes next) {
        if (form.personne() != null && people.contactOf(form.personne()).isEmpty()) errors.rejectValue("personne", "agenda.waiting.unknown-person");
        if (form.service() != null && places.services().stream().noneMatch(it -> it.id().equals(form.service()))) errors.rejectValue("service", "agenda.needed");
        if (places.sites().stream().map(Site::id).filter(form.sites()::contains).count() < form.sites().size()) errors.rejectValue("lieux", "agenda.needed");
        if (errors.hasErrors()) return again(form, errors, page);
        waiting.note(form.attente() == null ? WaitId.next() : form.attente(), Objects.requireNonNull(form.personne()), Objects.requireNonNull(form.service()),
                form.wishes(), Boolean.TRUE.equals(form.urgent()));
        return back("agenda.waiting.noted", next);
    }

    @PostMapping("/offres/{offer}/accord")
    String accept(@PathVariable OfferId offer, Model page, RedirectAttributes next) {
        return switch (waiting.take(offer)) {
            case Taken(var appointment) -> {
                next.addFlashAttribute("done", "agenda.waiting.taken");
                yield "redirect:/agenda/rendez-vous/" + appointment.value();
            }
            case TooLate(var reason) -> {
                page.addAttribute("refusal", "agenda.waiting.too-late." + reason);
                yield show(page);
            }
        };
    }

    @PostMapping("/offres/{offer}/refus")
    String decline(@PathVariable OfferId offer, RedirectAttributes next) {
        waiting.decline(offer);
        return back("agenda.waiting.declined", next);
    }

    @PostMapping("/{wait}/retrait")
    String leave(@PathVariable WaitId wait, RedirectAttributes next) {
        waiting.leave(wait);
        return back("agenda.waiting.left", next);
    }

    private static String back(String done, RedirectAttributes next) {
        next.addFlashAttribute("done", done);
        return "redirect:/agenda/attente";
    }

    private String ask(Form form, Model page) {
        page.addAttribute("waitForm", form);
        return complete(form, page);
    }

    private String again(Form form, BindingResult errors, Model page) {
        page.addAllAttributes(ReturnedForm.of(form, errors));
        return complete(form, page);
    }

    private String complete(Form form, Model page) {
        if (form.personne() != null) page.addAttribute("personName", people.contactOf(form.personne()).map(Contact::fullName).orElse(null));
        page.addAttribute("services", places.services());
        page.addAttribute("sites", places.sites());
        page.addAttribute("weekdays", DayOfWeek.values());
        page.addAttribute("halves", HalfDay.values());
        return "agenda/waiting-new";
    }
}
