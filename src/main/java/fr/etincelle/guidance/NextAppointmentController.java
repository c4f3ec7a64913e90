package fr.etincelle.guidance;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.accounts.SignedIn;
import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AgendaEntry;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer.Booked;
import fr.etincelle.agenda.BookingAnswer.Refused;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.CancelReason;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.agenda.Slot;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.Places;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.Spoken;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After the help, the next appointment: three proposals, one key. */
@Controller
@RequestMapping("/accompagnements")
class NextAppointmentController {

    static final int PROPOSALS = 3;
    static final int DAYS_AHEAD = 62;

    record Offer(Slot slot, ZonedDateTime start, String counsellor, String site) {}

    /** What the next page says once; it travels through the session. */
    record Agreed(String appointment, String moment, String site) implements Serializable {}

    private final Guidance guidance;
    private final GuidanceBoard board;
    private final Agenda agenda;
    private final Places places;
    private final Spoken spoken;

    NextAppointmentController(Guidance guidance, GuidanceBoard board, Agenda agenda, Places places, Spoken spoken) {
        this.guidance = guidance;
        this.board = board;
        this.agenda = agenda;
        this.places = places;
        this.spoken = spoken;
    }

    @GetMapping("/{note}/prochain")
    String propose(@PathVariable GuidanceNoteId note, @RequestParam(required = false) @Nullable ServiceId service,
                   @RequestParam(required = false, defaultValue = "moi") String avec, @AuthenticationPrincipal SignedIn who, Model page) {
        var told = noteOf(note);
        var person = told.helped().person();
        var usual = Optional.ofNullable(service).or(() -> usualService(told));
        var counsellor = avec.equals("equipe") ? null : who.id();
        page.addAttribute("counsellorChoice", avec);
        return show(told, usual.orElse(null), person == null ? List.of() : best(usual, counsellor, person), page);
    }

    @PostMapping("/{note}/prochain")
    String book(@PathVariable GuidanceNoteId note, @RequestParam AppointmentId appointment, @RequestParam ServiceId service,
                @RequestParam AccountId counsellor, @RequestParam SiteId site, @RequestParam Instant start, Model page, RedirectAttributes next) {
        var told = noteOf(note);
        var person = Optional.ofNullable(told.helped().person()).orElseThrow(NotHere::new);
        var request = new BookingRequest(appointment, person, service, start, counsellor, site, Channel.DESK);
        return switch (agenda.book(request)) {
            case Booked(var booked) -> {
                next.addFlashAttribute("booked", agreed(agenda.entry(booked).orElseThrow()));
                yield "redirect:/accompagnements";
            }
            case Refused(var reason, var alternatives) -> {
                page.addAttribute("refused", reason);
                yield show(told, service, alternatives, page);
            }
        };
    }

    @PostMapping("/prochain/{appointment}/annulation")
    String cancel(@PathVariable AppointmentId appointment, RedirectAttributes next) {
        if (agenda.entry(appointment).isEmpty()) throw new NotHere();
        agenda.cancel(appointment, CancelledFor.CENTRE, CancelReason.MISTAKE);
        next.addFlashAttribute("undone", true);
        return "redirect:/accompagnements";
    }

    private GuidanceNote noteOf(GuidanceNoteId note) {
        return guidance.note(note).orElseThrow(NotHere::new);
    }

    /** What they came for today, or else what most people come for. */
    private Optional<ServiceId> usualService(GuidanceNote told) {
        return Optional.ofNullable(told.helped().appointment()).flatMap(agenda::entry).map(AgendaEntry::service)
                .or(() -> places.services().stream().findFirst().map(fr.etincelle.places.Service::id));
    }

    private List<Slot> best(Optional<ServiceId> service, @Nullable AccountId counsellor, PersonId person) {
        return service.map(it -> new SlotWish(it, null, counsellor, guidance.today(null), DAYS_AHEAD, HalfDay.ANY, person))
                .map(wish -> agenda.best(wish, PROPOSALS)).orElseGet(List::of);
    }

    private String show(GuidanceNote told, @Nullable ServiceId service, List<Slot> slots, Model page) {
        page.addAttribute("note", told);
        page.addAttribute("caption", board.caption(told.id()).orElseThrow());
        page.addAttribute("services", places.services());
        page.addAttribute("service", service);
        page.addAttribute("offers", offers(slots));
        page.addAttribute("newAppointment", AppointmentId.next());
        return "guidance/next";
    }

    private List<Offer> offers(List<Slot> slots) {
        var sites = places.sites().stream().collect(Collectors.toMap(Site::id, site -> site));
        var counsellors = board.counsellors();
        return slots.stream().map(slot -> {
            var site = Objects.requireNonNull(sites.get(slot.site()));
            var counsellor = Objects.requireNonNullElse(counsellors.get(slot.counsellor().value()), "");
            return new Offer(slot, slot.start().atZone(site.zone()), counsellor, site.name());
        }).toList();
    }

    private Agreed agreed(AgendaEntry entry) {
        return new Agreed(entry.id().value().toString(), spoken.moment(entry.start()), entry.siteName());
    }
}
