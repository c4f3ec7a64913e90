package fr.etincelle.intake.mail;

import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.intake.mail.MailDesk.Done;
import fr.etincelle.intake.mail.MailDesk.Wished;
import fr.etincelle.messaging.ArrivalId;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.CentreDay;
import fr.etincelle.shared.NoSecret;
import fr.etincelle.shared.NotHere;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

/** The desk's inbox, and one conversation with what can be done about it. */
@Controller
@RequestMapping("/accueil/courriels")
class MailController {

    /** @param message comes with the form: sent twice, the answer leaves once */
    record Answer(@Nullable MessageId message, int version, @NotBlank @Size(max = 5000) @NoSecret @Nullable String text) {

        static Answer empty(int version) {
            return new Answer(MessageId.next(), version, null);
        }
    }

    private final ConversationPage pages;
    private final InboxBoard board;
    private final MailDesk desk;
    private final CentreDay centre;

    MailController(ConversationPage pages, InboxBoard board, MailDesk desk, CentreDay centre) {
        this.pages = pages;
        this.board = board;
        this.desk = desk;
        this.centre = centre;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("mail", board.all());
        page.addAttribute("zone", centre.zone());
        return "intake/mail/inbox";
    }

    /** How many wait, for the link on the desk's page, which asks every half minute. */
    @GetMapping("/compte")
    String count(Model page) {
        page.addAttribute("count", board.count());
        return "intake/mail/count :: count";
    }

    @GetMapping("/{id}")
    String open(@PathVariable ConversationId id, Model page) {
        return show(id, null, null, page);
    }

    /** Somebody else than those who have this address or this number. */
    @PostMapping("/{id}/recherche")
    String search(@PathVariable ConversationId id, @RequestParam(defaultValue = "") String heard, Model page) {
        return show(id, null, heard, page);
    }

    @PostMapping("/{id}/reservation")
    String book(@PathVariable ConversationId id, @RequestParam int version, @RequestParam int number, RedirectAttributes next) {
        return follow(id, desk.book(id, version, number), next);
    }

    @PostMapping("/{id}/annulation")
    String callOff(@PathVariable ConversationId id, @RequestParam int version, RedirectAttributes next) {
        return follow(id, desk.callOff(id, version), next);
    }

    @PostMapping("/{id}/proposition")
    String propose(@PathVariable ConversationId id, @RequestParam int version, @RequestParam(required = false) @Nullable LocalDate from,
                   @RequestParam(defaultValue = "ANY") HalfDay half, RedirectAttributes next) {
        return follow(id, desk.propose(id, version, new Wished(from, half)), next);
    }

    @PostMapping("/{id}/cloture")
    String close(@PathVariable ConversationId id, @RequestParam int version, RedirectAttributes next) {
        return follow(id, desk.close(id, version), next);
    }

    @PostMapping("/{id}/personne")
    String link(@PathVariable ConversationId id, @RequestParam int version, @RequestParam PersonId person, RedirectAttributes next) {
        return follow(id, desk.link(id, version, person), next);
    }

    /** What was typed stays when a message came meanwhile. */
    @PostMapping("/{id}/reponse")
    String answer(@PathVariable ConversationId id, @Valid @ModelAttribute("answer") Answer answer, BindingResult errors, Model page, RedirectAttributes next) {
        if (errors.hasErrors() || answer.text() == null) return show(id, answer, null, page);
        var message = answer.message() == null ? MessageId.next() : answer.message();
        var done = desk.answer(id, answer.version(), message, answer.text().strip() + "\n");
        if (done != Done.CHANGED) return follow(id, done, next);
        page.addAttribute("refusal", Done.CHANGED);
        return show(id, answer, null, page);
    }

    @PostMapping("/recus/{arrival}/vu")
    String seen(@PathVariable ArrivalId arrival) {
        desk.seen(arrival);
        return "redirect:/accueil/courriels";
    }

    private String follow(ConversationId id, Done done, RedirectAttributes next) {
        switch (done) {
            case BOOKED, CALLED_OFF, PROPOSED, ANSWERED, CLOSED, LINKED -> next.addFlashAttribute("done", done);
            case CHANGED, TAKEN, NOTHING_FREE, TOO_LATE -> next.addFlashAttribute("refusal", done);
        }
        return "redirect:/accueil/courriels/" + id.value();
    }

    private String show(ConversationId id, @Nullable Answer typed, @Nullable String heard, Model page) {
        var shown = pages.of(id, heard).orElseThrow(NotHere::new);
        page.addAttribute("shown", shown);
        if (typed == null) page.addAttribute("answer", Answer.empty(shown.version()));
        // What was typed under an older version may be sent now that the rest has been seen.
        else if (typed.version() != shown.version()) page.addAttribute("seenVersion", shown.version());
        return "intake/mail/conversation";
    }
}
