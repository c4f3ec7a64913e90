package fr.etincelle.intake;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer;
import fr.etincelle.agenda.BookingAnswer.Booked;
import fr.etincelle.agenda.BookingAnswer.Refused;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.CancelReason;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.people.People;
import fr.etincelle.people.PhoneNumber;
import fr.etincelle.people.PhoneNumber.Reading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The telephone desk: from the first ring to the sentence to say aloud. Names travel in forms, never in addresses. */
@Controller
@RequestMapping("/accueil")
class DeskController {

    /** Somebody new. {@code sure}: the number is somebody else's too. */
    record Newcomer(@NotBlank @Size(max = 80) String firstName,
                    @Nullable @Size(max = 80) String lastName,
                    @Nullable String phone, @Nullable Boolean sure) {

        /** What was heard goes where it belongs: a number, or a name whose first word is the first name. */
        static Newcomer heard(@Nullable String heard) {
            var words = heard == null ? "" : heard.strip();
            if (words.matches("[+0-9 ().,/_-]+")) return new Newcomer("", null, words, null);
            var parts = words.split("\\s+", 2);
            return new Newcomer(parts[0], parts.length > 1 ? parts[1] : null, null, null);
        }
    }

    private final Desk desk;
    private final DeskBoard board;
    private final Agenda agenda;
    private final People people;

    DeskController(Desk desk, DeskBoard board, Agenda agenda, People people) {
        this.desk = desk;
        this.board = board;
        this.agenda = agenda;
        this.people = people;
    }

    @GetMapping
    String open(@ModelAttribute("call") Call call, BindingResult errors, Model page) {
        return show(call, errors, page);
    }

    @PostMapping
    String show(@ModelAttribute("call") Call call, BindingResult errors, Model page) {
        page.addAttribute("screen", desk.answer(call));
        page.addAttribute("unreadableDay", errors.hasFieldErrors("on"));
        return "intake/desk";
    }

    /** The list under the field alone, while somebody is still typing. */
    @PostMapping("/recherche")
    String search(@RequestParam(defaultValue = "") String heard, Model page) {
        page.addAttribute("search", desk.search(heard));
        return "intake/desk :: found";
    }

    @PostMapping(params = "create")
    String askWhoIsNew(@ModelAttribute("call") Call call, BindingResult errors, Model page) {
        page.addAttribute("newcomer", Newcomer.heard(call.heard()));
        return show(call.from(null), errors, page);
    }

    @PostMapping("/personnes")
    String welcome(@ModelAttribute("call") Call call, BindingResult unread,
                   @Valid @ModelAttribute("newcomer") Newcomer newcomer, BindingResult errors,
                   Model page, RedirectAttributes next) {
        var number = numberOf(newcomer, errors);
        if (errors.hasErrors()) return show(call, unread, page);
        if (number.isPresent() && newcomer.sure() == null) {
            var known = desk.knownBy(number.get()).stream().filter(it -> !it.id().equals(call.newcomer())).toList();
            page.addAttribute("known", known);
            if (!known.isEmpty()) return show(call, unread, page);
        }
        people.welcome(call.newcomer(), newcomer.firstName(), newcomer.lastName(), number.orElse(null));
        return redirectTo(call.from(call.newcomer()));
    }

    @PostMapping("/rendez-vous")
    String book(@ModelAttribute("call") Call call, BindingResult unread, @RequestParam(required = false) @Nullable Choice choice, Model page) {
        if (call.person() == null || call.service() == null || choice == null) return show(call, unread, page);
        return switch (agenda.book(new BookingRequest(call.appointment(), call.person(), call.service(), choice.start(),
                choice.counsellor(), choice.site(), BookingRequest.Channel.DESK))) {
            case Booked(var appointment) -> "redirect:/accueil/rendez-vous/" + appointment.value();
            case Refused(var reason, _) -> {
                page.addAttribute("refusal", "intake.refused." + reason);
                yield show(call, unread, page);
            }
        };
    }

    @GetMapping("/rendez-vous/{id}")
    String confirm(@PathVariable AppointmentId id, Model page) {
        page.addAttribute("booked", board.confirmation(id).orElseThrow(DeskController::notHere));
        return "intake/desk";
    }

    /** Somebody changed their mind before hanging up: the caller and the need are still there. */
    @PostMapping("/rendez-vous/{id}/annulation")
    String undo(@PathVariable AppointmentId id, RedirectAttributes next) {
        var entry = agenda.entry(id).orElseThrow(DeskController::notHere);
        var answer = agenda.cancel(id, CancelledFor.CENTRE, CancelReason.MISTAKE);
        next.addFlashAttribute("undone", answer instanceof Booked);
        if (answer instanceof Refused) return "redirect:/accueil/rendez-vous/" + id.value();
        return "redirect:" + UriComponentsBuilder.fromPath("/accueil")
                .queryParamIfPresent("person", Optional.ofNullable(entry.person()).map(it -> it.value()))
                .queryParam("service", entry.service().value()).toUriString();
    }

    private static Optional<PhoneNumber> numberOf(Newcomer newcomer, BindingResult errors) {
        var typed = newcomer.phone();
        if (typed == null || typed.isBlank()) return Optional.empty();
        return switch (PhoneNumber.read(typed)) {
            case Reading.Read(var number) -> Optional.of(number);
            case Reading.Unreadable(var reason) -> {
                errors.rejectValue("phone", "intake.phone." + reason);
                yield Optional.empty();
            }
        };
    }

    private static String redirectTo(Call call) {
        return "redirect:" + UriComponentsBuilder.fromPath("/accueil")
                .queryParam("appointment", call.appointment().value())
                .queryParamIfPresent("person", Optional.ofNullable(call.person()).map(it -> it.value()))
                .queryParamIfPresent("service", Optional.ofNullable(call.service()).map(it -> it.value()))
                .queryParamIfPresent("site", Optional.ofNullable(call.site()).map(it -> it.value()))
                .queryParamIfPresent("counsellor", Optional.ofNullable(call.counsellor()).map(it -> it.value()))
                .queryParamIfPresent("on", Optional.ofNullable(call.on()))
                .queryParamIfPresent("after", Optional.ofNullable(call.after()))
                .queryParam("half", call.half()).toUriString();
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
