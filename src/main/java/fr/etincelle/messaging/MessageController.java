package fr.etincelle.messaging;

import fr.etincelle.messaging.MessageBoard.Part;
import fr.etincelle.places.CentreDay;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what waits to leave, what could not, and what one of us carries; and hears what became of it. */
@Controller
@RequestMapping("/messages")
class MessageController {

    private final MessageBoard board;
    private final Handling handling;
    private final Paperwork paperwork;
    private final CentreDay centre;
    private final Clock clock;

    MessageController(MessageBoard board, Handling handling, Paperwork paperwork, CentreDay centre, Clock clock) {
        this.board = board;
        this.handling = handling;
        this.paperwork = paperwork;
        this.centre = centre;
        this.clock = clock;
    }

    @GetMapping
    String show(Model page) {
        page.addAttribute("lines", board.lines());
        page.addAttribute("parts", List.of(Part.values()));
        page.addAttribute("zone", centre.zone());
        page.addAttribute("now", clock.instant());
        return "messaging/messages";
    }

    @GetMapping("/appels.pdf")
    ResponseEntity<byte[]> calls() {
        return pdf(paperwork.calls(), "appels.pdf");
    }

    @GetMapping("/lettres.pdf")
    ResponseEntity<byte[]> letters() {
        var letters = paperwork.letters();
        return letters.length == 0 ? ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, "/messages#LETTER").build() : pdf(letters, "lettres.pdf");
    }

    private static ResponseEntity<byte[]> pdf(byte[] file, String name) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(file);
    }

    @PostMapping("/{message}/remise")
    String done(@PathVariable MessageId message, @RequestParam(defaultValue = "CALL") Part part) {
        handling.done(message);
        return "redirect:/messages#" + part;
    }

    @PostMapping("/{message}/essai")
    String notReached(@PathVariable MessageId message) {
        handling.notReached(message);
        return "redirect:/messages#CALL";
    }

    @PostMapping("/lettres/depart")
    String lettersLeft(@RequestParam(defaultValue = "") Set<MessageId> letter) {
        handling.lettersLeft(letter);
        return "redirect:/messages#LETTER";
    }

    @PostMapping("/{message}/relance")
    String tryAgain(@PathVariable MessageId message) {
        handling.tryAgain(message);
        return "redirect:/messages";
    }

    @PostMapping("/relances")
    String tryAllAgain() {
        handling.tryAllAgain();
        return "redirect:/messages";
    }

    @PostMapping("/{message}/abandon")
    String abandon(@PathVariable MessageId message) {
        handling.abandon(message);
        return "redirect:/messages";
    }
}
