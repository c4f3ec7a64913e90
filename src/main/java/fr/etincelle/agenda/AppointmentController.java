package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.places.Places;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.TimeRange;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One appointment: who comes when, what became of it, and another time for it. */
@Controller
@RequestMapping("/agenda/rendez-vous/{id}")
class AppointmentController {

    enum Step { ARRIVED, SEEN, MISSED, EXCUSED }

    /** A slot as the page shows it. */
    record Offer(ZonedDateTime start, Instant instant, AccountId counsellor, String counsellorName, SiteId site, String siteName) {}

    /** How far ahead another time is looked for. */
    private static final int DAYS_AHEAD = 42;

    private static final int OFFERS = 6;

    private final Agenda agenda;
    private final AgendaBoard board;
    private final TellingList tellings;
    private final Places places;
    private final Clock clock;

    AppointmentController(Agenda agenda, AgendaBoard board, TellingList tellings, Places places, Clock clock) {
        this.agenda = agenda;
        this.board = board;
        this.tellings = tellings;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable AppointmentId id, @RequestParam(required = false) @Nullable LocalDate jour,
                @RequestParam(defaultValue = "ANY") SlotWish.HalfDay moment, Model page) {
        var entry = entry(id);
        var today = LocalDate.now(clock.withZone(entry.start().getZone()));
        var from = jour == null ? today : jour;
        page.addAttribute("entry", entry);
        page.addAttribute("open", isOpen(entry));
        page.addAttribute("past", entry.start().toInstant().isBefore(clock.instant()));
        page.addAttribute("from", from);
        page.addAttribute("moment", moment);
        page.addAttribute("tellings", tellings.of(id, entry.start().getZone()));
        page.addAttribute("reasons", CancelReason.values());
        if (isOpen(entry) && !page.containsAttribute("offers")) {
            page.addAttribute("offers", named(agenda.best(wish(entry, from, moment), OFFERS)));
        }
        return "agenda/appointment";
    }

    @PostMapping("/etat")
    String note(@PathVariable AppointmentId id, @RequestParam Step etat, Model page, RedirectAttributes next) {
        return follow(id, switch (etat) {
            case ARRIVED -> agenda.markArrived(id);
            case SEEN -> agenda.markSeen(id);
            case MISSED -> agenda.markMissed(id);
            case EXCUSED -> agenda.markExcused(id);
        }, "agenda.noted." + etat, page, next);
    }

    @PostMapping("/retour")
    String stepBack(@PathVariable AppointmentId id, Model page, RedirectAttributes next) {
        return follow(id, agenda.unmark(id), "agenda.stepped-back", page, next);
    }

    @PostMapping("/annulation")
    String cancel(@PathVariable AppointmentId id, @RequestParam CancelledFor pour, @RequestParam CancelReason motif,
                  Model page, RedirectAttributes next) {
        return follow(id, agenda.cancel(id, pour, motif), "agenda.cancelled", page, next);
    }

    @PostMapping("/deplacement")
    String move(@PathVariable AppointmentId id, @RequestParam Instant debut, @RequestParam AccountId conseiller,
                @RequestParam SiteId lieu, Model page, RedirectAttributes next) {
        var service = places.service(entry(id).service()).orElseThrow(NotHere::new);
        var slot = new Slot(TimeRange.lasting(debut, Duration.ofMinutes(service.durationMinutes())), conseiller, lieu);
        return follow(id, agenda.move(id, slot), "agenda.moved-to", page, next);
    }

    private String follow(AppointmentId id, BookingAnswer answer, String done, Model page, RedirectAttributes next) {
        return switch (answer) {
            case BookingAnswer.Booked _ -> {
                next.addFlashAttribute("done", done);
                yield "redirect:/agenda/rendez-vous/" + id.value();
            }
            case BookingAnswer.Refused(var reason, var alternatives) -> {
                page.addAttribute("refusal", "agenda.refused." + reason);
                if (!alternatives.isEmpty()) page.addAttribute("offers", named(alternatives));
                yield show(id, null, SlotWish.HalfDay.ANY, page);
            }
        };
    }

    private AgendaEntry entry(AppointmentId id) {
        return agenda.entry(id).orElseThrow(NotHere::new);
    }

    private static boolean isOpen(AgendaEntry entry) {
        return switch (entry.state()) {
            case HELD, BOOKED, ARRIVED -> true;
            case SEEN, MISSED, EXCUSED, CANCELLED -> false;
        };
    }

    private static SlotWish wish(AgendaEntry entry, LocalDate from, SlotWish.HalfDay moment) {
        return new SlotWish(entry.service(), null, null, from, DAYS_AHEAD, moment, entry.person());
    }

    private List<Offer> named(List<Slot> slots) {
        var names = board.counsellors();
        var sites = places.sites();
        return slots.stream().map(slot -> {
            var site = sites.stream().filter(it -> it.id().equals(slot.site())).findFirst().orElseThrow(NotHere::new);
            var name = names.stream().filter(it -> it.id().equals(slot.counsellor().value())).findFirst().orElseThrow(NotHere::new).name();
            return new Offer(slot.start().atZone(site.zone()), slot.start(), slot.counsellor(), name, site.id(), site.name());
        }).toList();
    }
}
