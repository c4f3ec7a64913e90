package fr.etincelle.intake;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.State;
import fr.etincelle.messaging.Printing;
import fr.etincelle.messaging.Slip;
import fr.etincelle.messaging.SlipWriting;
import fr.etincelle.places.Places;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the slip of an appointment that will take place, as a page and as a PDF. */
@Controller
@RequestMapping("/accueil/rendez-vous/{id}")
class SlipController {

    private static final Set<State> TO_COME = EnumSet.of(State.BOOKED, State.ARRIVED, State.SEEN);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final DeskBoard board;
    private final Places places;
    private final SlipWriting slips;
    private final Printing printing;

    SlipController(DeskBoard board, Places places, SlipWriting slips, Printing printing) {
        this.board = board;
        this.places = places;
        this.slips = slips;
        this.printing = printing;
    }

    @GetMapping("/bulletin")
    ResponseEntity<String> page(@PathVariable AppointmentId id) {
        return ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.noStore()).body(write(id));
    }

    @GetMapping("/bulletin.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable AppointmentId id) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename("rendez-vous.pdf").build().toString())
                .body(printing.pdf(write(id)));
    }

    private String write(AppointmentId id) {
        var booked = board.confirmation(id).filter(it -> TO_COME.contains(it.state()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return slips.page(slip(booked), "/accueil/rendez-vous/" + id.value());
    }

    private Slip slip(Confirmation booked) {
        var centre = places.centre();
        return new Slip(centre.name(), centre.spokenPhone(), booked.contact().firstName(), booked.start(),
                Duration.between(booked.start(), booked.end()), booked.counsellor(), booked.site(),
                booked.toBring(), Locale.forLanguageTag(booked.contact().language()));
    }
}
