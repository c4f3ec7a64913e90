package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.accounts.Role;
import fr.etincelle.accounts.SignedIn;
import fr.etincelle.places.Places;
import fr.etincelle.places.PublicHoliday;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agenda: a day or a week, as a grid or as a list. */
@Controller
class AgendaController {

    enum Span { jour, semaine }

    enum Form { grille, liste }

    /** A counsellor whose outside calendar has not been read for days. */
    record Silent(String name, LocalDate since) {

        static Silent of(AgendaBoard.Counsellor counsellor, ZoneId zone) {
            return new Silent(counsellor.name(), Objects.requireNonNull(counsellor.lastHeardAt()).atZoneSameInstant(zone).toLocalDate());
        }
    }

    /** Where nothing is set up yet, days are those of Paris. */
    private static final ZoneId CENTRAL_ZONE = ZoneId.of("Europe/Paris");

    private final AgendaBoard board;
    private final AgendaChanges changes;
    private final Places places;
    private final Clock clock;

    AgendaController(AgendaBoard board, AgendaChanges changes, Places places, Clock clock) {
        this.board = board;
        this.changes = changes;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/agenda")
    String show(@RequestParam(required = false) @Nullable LocalDate jour, @RequestParam(required = false) @Nullable Span vue,
                @RequestParam(defaultValue = "grille") Form forme, @RequestParam(required = false) @Nullable AccountId conseiller,
                @RequestParam(required = false) @Nullable SiteId lieu, @AuthenticationPrincipal SignedIn who, Model page) {
        page.addAttribute("heard", changes.heardOf(who.centre())); // before reading: what comes later is told
        var sites = places.sites();
        var site = sites.stream().filter(it -> it.id().equals(lieu)).findFirst().or(() -> sites.stream().findFirst());
        var zone = site.map(Site::zone).orElse(CENTRAL_ZONE);
        var today = LocalDate.now(clock.withZone(zone));
        var day = jour == null ? today : jour;
        var span = vue != null ? vue : who.role() == Role.DESK ? Span.jour : Span.semaine;
        var from = span == Span.jour ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var view = new AgendaBoard.View(from, span == Span.jour ? day : from.plusDays(6), conseiller, lieu);
        var facts = board.facts(view, clock.instant(), zone);

        page.addAttribute("sheet", AgendaSheet.of(shown(view, facts), facts, date -> site.flatMap(it -> holiday(it, date)).orElse(null)));
        page.addAttribute("view", view);
        page.addAttribute("span", span);
        page.addAttribute("form", forme);
        page.addAttribute("day", day);
        page.addAttribute("today", today);
        page.addAttribute("step", span == Span.jour ? 1 : 7);
        page.addAttribute("sites", sites);
        var counsellors = board.counsellors();
        page.addAttribute("counsellors", counsellors);
        page.addAttribute("silent", counsellors.stream().filter(it -> it.isSilent(clock.instant())).map(it -> Silent.of(it, zone)).toList());
        return "agenda/agenda";
    }

    private static Optional<PublicHoliday.Name> holiday(Site site, LocalDate date) {
        return site.holidays(date.getYear()).stream().filter(it -> it.day().equals(date)).map(PublicHoliday::name).findFirst();
    }

    /** Saturday and Sunday are shown when something happens then. */
    private static List<LocalDate> shown(AgendaBoard.View view, AgendaSheet.Facts facts) {
        return view.from().datesUntil(view.until().plusDays(1))
                .filter(date -> date.getDayOfWeek().getValue() <= 5 || view.from().equals(view.until())
                        || facts.entries().stream().anyMatch(entry -> entry.start().toLocalDate().equals(date))
                        || facts.presences().stream().anyMatch(presence -> presence.start().toLocalDate().equals(date)))
                .toList();
    }
}
