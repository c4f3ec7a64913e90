package fr.etincelle.intake.web;

import fr.etincelle.accounts.Device;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.intake.web.RequestAnswer.Noted;
import fr.etincelle.intake.web.RequestAnswer.Reason;
import fr.etincelle.intake.web.RequestAnswer.Refused;
import fr.etincelle.places.Service;
import fr.etincelle.places.Site;
import fr.etincelle.shared.NotHere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Somebody books by themselves, one question a page. What they said travels with the page; opening a page changes nothing,
 * and a page that is asked for too early shows the question that is still open.
 */
@Controller
@RequestMapping(Door.STREET + "/chez/{name}")
class VisitController {

    /** One request of a visit. */
    record Turn(Door door, Visit visit, String device, HttpServletResponse response, Model page) {

        @Override
        public String toString() {
            return "Turn[…]";
        }
    }

    /** A request, once the centre is known. */
    private record Scene(Turn turn, Door door, Visit visit, Lobby.Offer offer, Model page) {

        Scene saying(Visit more) {
            return new Scene(turn, door, more, offer, page);
        }

        int question(int number) {
            return offer.hasOneSite() && number > 1 ? number - 1 : number;
        }
    }

    record Need(Service service, String picture, Passage way) {}

    record Place(@Nullable Site site, Passage way) {}

    /** What is about to be booked. */
    record Summary(Service service, Site site, ZonedDateTime start, String name, String number) {

        @Override
        public String toString() {
            return "Summary[…]";
        }
    }

    private final PublicDoors doors;
    private final Lobby lobby;
    private final FreeTimes free;
    private final OnlineBooking booking;
    private final OwnAppointments own;
    private final Pace pace;

    VisitController(PublicDoors doors, Lobby lobby, FreeTimes free, OnlineBooking booking, OwnAppointments own, Pace pace) {
        this.doors = doors;
        this.lobby = lobby;
        this.free = free;
        this.booking = booking;
        this.own = own;
        this.pace = pace;
    }

    /** A name and a number are read from forms alone, whatever an address says. */
    @ModelAttribute("turn")
    Turn turn(@PathVariable String name, Visit said, BindingResult unread, HttpServletRequest request, HttpServletResponse response, Model page) {
        var door = doors.named(name).orElseThrow(NotHere::new);
        var posted = request.getMethod().equals(RequestMethod.POST.name());
        return new Turn(door, posted ? said : said.unnamed(), Device.of(request), response, page);
    }

    @RequestMapping(method = {RequestMethod.GET, RequestMethod.POST})
    String askNeed(@ModelAttribute(name = "turn", binding = false) Turn turn) {
        return inside(turn, this::need);
    }

    @RequestMapping(path = "/ou", method = {RequestMethod.GET, RequestMethod.POST})
    String askWhere(@ModelAttribute(name = "turn", binding = false) Turn turn) {
        return inside(turn, this::where);
    }

    @RequestMapping(path = "/quand", method = {RequestMethod.GET, RequestMethod.POST})
    String askWhen(@ModelAttribute(name = "turn", binding = false) Turn turn) {
        return inside(turn, this::when);
    }

    @RequestMapping(path = "/autre-moment", method = {RequestMethod.GET, RequestMethod.POST})
    String askAnotherDay(@ModelAttribute(name = "turn", binding = false) Turn turn) {
        return inside(turn, this::anotherDay);
    }

    /** The time that was chosen is held, and stands in the address of the next question. */
    @PostMapping("/retenue")
    String hold(@ModelAttribute(name = "turn", binding = false) Turn turn) {
        return inside(turn, this::hold);
    }

    @GetMapping("/vous")
    String askWho(@ModelAttribute(name = "turn", binding = false) Turn turn) {
        return inside(turn, scene -> who(scene, Map.of()));
    }

    @PostMapping("/vous")
    String askWhoAgain(@ModelAttribute(name = "turn", binding = false) Turn turn) {
        return inside(turn, scene -> held(scene, it -> who(it, Map.of())));
    }

    @PostMapping("/verification")
    String askIfAllIsRight(@ModelAttribute(name = "turn", binding = false) Turn turn, @RequestParam(defaultValue = "") String leaveEmpty) {
        return leaveEmpty.isEmpty() ? inside(turn, scene -> held(scene, this::check)) : apart(turn, "busy", HttpStatus.TOO_MANY_REQUESTS);
    }

    @PostMapping("/reservation")
    String book(@ModelAttribute(name = "turn", binding = false) Turn turn) {
        return inside(turn, this::book);
    }

    /** What only a form may ask for begins again when somebody opens its address. */
    @GetMapping({"/retenue", "/verification", "/reservation"})
    String beginAgain(@ModelAttribute(name = "turn", binding = false) Turn turn) {
        return "redirect:" + turn.visit().to(turn.door().address()).link();
    }

    private String inside(Turn turn, Function<Scene, String> step) {
        return turn.door().actor().does(() -> {
            var scene = new Scene(turn, turn.door(), turn.visit(), lobby.offer(), turn.page());
            scene.page.addAttribute("door", scene.door);
            scene.page.addAttribute("centre", scene.offer.centre());
            scene.page.addAttribute("questions", scene.question(5));
            return step.apply(scene);
        });
    }

    private String need(Scene scene) {
        var next = scene.door.step(scene.offer.hasOneSite() ? "quand" : "ou");
        show(scene, 1, "", null);
        scene.page.addAttribute("needs", scene.offer.services().stream()
                .map(it -> new Need(it, Pictogram.of(it), scene.visit.about(it.id()).to(next))).toList());
        return "intake/web/need";
    }

    private String where(Scene scene) {
        if (scene.offer.service(scene.visit.service()).isEmpty()) return need(scene);
        if (scene.offer.hasOneSite()) return when(scene);
        var next = scene.door.step("quand");
        var places = new ArrayList<Place>();
        scene.offer.sites().forEach(it -> places.add(new Place(it, scene.visit.at(it.id()).to(next))));
        places.add(new Place(null, scene.visit.at(null).to(next)));
        show(scene, 2, "ou", scene.visit.to(scene.door.address()));
        scene.page.addAttribute("places", places);
        return "intake/web/where";
    }

    private String when(Scene scene) {
        var service = scene.offer.service(scene.visit.service());
        if (service.isEmpty()) return need(scene);
        if (!pace.admits(Pace.Step.SEARCH, scene.turn.device())) return apart(scene.turn, "busy", HttpStatus.TOO_MANY_REQUESTS);
        show(scene, 3, "quand", wayBackFromWhen(scene));
        scene.page.addAttribute("best", free.best(service.get().id(), scene.visit, scene.door.daysAhead(), addresses(scene.door)));
        scene.page.addAttribute("severalSites", !scene.offer.hasOneSite());
        return "intake/web/when";
    }

    private static Passage wayBackFromWhen(Scene scene) {
        if (scene.visit.on() != null) return scene.visit.fromDay(scene.visit.after()).to(scene.door.step("autre-moment"));
        return scene.visit.to(scene.offer.hasOneSite() ? scene.door.address() : scene.door.step("ou"));
    }

    private String anotherDay(Scene scene) {
        var service = scene.offer.service(scene.visit.service());
        if (service.isEmpty()) return need(scene);
        if (!pace.admits(Pace.Step.SEARCH, scene.turn.device())) return apart(scene.turn, "busy", HttpStatus.TOO_MANY_REQUESTS);
        show(scene, 3, "autre-moment", scene.visit.fromDay(null).to(scene.door.step("quand")));
        scene.page.addAttribute("otherDays", free.otherDays(service.get().id(), scene.visit, scene.door.daysAhead(), addresses(scene.door)));
        return "intake/web/other-days";
    }

    private static FreeTimes.Addresses addresses(Door door) {
        return new FreeTimes.Addresses(door.step("quand"), door.step("autre-moment"), door.step("retenue"));
    }

    private String hold(Scene scene) {
        var id = scene.visit.appointment() == null ? AppointmentId.next() : scene.visit.appointment();
        return held(scene.saying(scene.visit.numbered(id)), it ->
                it.visit.isPersonal() ? check(it) : "redirect:" + it.visit.to(it.door.step("vous")).link());
    }

    /** Each step holds the time two minutes more. Whoever comes too late chooses another, and loses nothing else. */
    private String held(Scene scene, Function<Scene, String> next) {
        var service = scene.offer.service(scene.visit.service());
        var time = scene.visit.choice();
        var id = scene.visit.appointment();
        if (service.isEmpty() || time == null || id == null) return when(scene);
        if (!pace.admits(Pace.Step.HOLD, scene.turn.device())) return apart(scene.turn, "busy", HttpStatus.TOO_MANY_REQUESTS);
        return booking.hold(id, service.get().id(), time, scene.door.daysAhead()) ? next.apply(scene) : lost(scene);
    }

    private String lost(Scene scene) {
        var without = scene.visit.lostIt();
        return without.isPersonal() ? when(scene.saying(without)) : "redirect:" + without.to(scene.door.step("quand")).link();
    }

    private String who(Scene scene, Map<String, String> problems) {
        var time = scene.visit.choice();
        var site = scene.offer.site(time == null ? null : time.site());
        if (time == null || site.isEmpty() || scene.offer.service(scene.visit.service()).isEmpty()) return when(scene);
        show(scene, 4, "vous", scene.visit.to(scene.door.step("quand")));
        scene.page.addAttribute("start", time.start().atZone(site.get().zone()));
        scene.page.addAttribute("onward", scene.visit.to(scene.door.step("verification")).without("firstName").without("phone"));
        scene.page.addAttribute("problems", problems);
        return "intake/web/who";
    }

    private String check(Scene scene) {
        var problems = scene.visit.problems();
        if (!problems.isEmpty()) return who(scene, problems);
        var summary = summary(scene);
        if (summary.isEmpty()) return when(scene);
        var visit = scene.visit.withCode(scene.visit.ownCode());
        show(scene.saying(visit), 5, "verification", visit.to(scene.door.step("vous")));
        scene.page.addAttribute("summary", summary.get());
        scene.page.addAttribute("changes", Map.of("need", visit.to(scene.door.address()), "time", visit.to(scene.door.step("quand")),
                "who", visit.to(scene.door.step("vous"))));
        scene.page.addAttribute("onward", visit.to(scene.door.step("reservation")));
        return "intake/web/check";
    }

    private static Optional<Summary> summary(Scene scene) {
        var time = Objects.requireNonNull(scene.visit.choice());
        return scene.offer.site(time.site()).map(site -> new Summary(scene.offer.service(scene.visit.service()).orElseThrow(), site,
                time.start().atZone(site.zone()), scene.visit.name(), scene.visit.number().spoken()));
    }

    private String book(Scene scene) {
        var visit = scene.visit;
        var service = scene.offer.service(visit.service());
        if (service.isEmpty() || visit.choice() == null || visit.appointment() == null) return when(scene);
        var problems = visit.problems();
        if (!problems.isEmpty()) return who(scene, problems);
        if (!pace.admits(Pace.Step.BOOK, scene.turn.device())) return apart(scene.turn, "busy", HttpStatus.TOO_MANY_REQUESTS);
        var request = new Request(visit.appointment(), service.get().id(), visit.choice(), visit.name(), visit.number(), visit.ownCode(), visit.tongue());
        return switch (booking.confirm(request, scene.door.daysAhead())) {
            case Noted(var appointment, var given) -> OwnAppointmentController.show(own.read(appointment), given, request.digits(), visit.tongue(), "booked", scene.page);
            case Refused(var reason) when reason == Reason.LOST -> lost(scene);
            case Refused(var reason) -> apart(scene.turn, reason.name(), HttpStatus.OK);
        };
    }

    private static void show(Scene scene, int question, String step, @Nullable Passage back) {
        scene.page.addAttribute("visit", scene.visit);
        scene.page.addAttribute("question", scene.question(question));
        scene.page.addAttribute("here", scene.visit.to(step.isEmpty() ? scene.door.address() : scene.door.step(step)));
        scene.page.addAttribute("back", back);
    }

    private static String apart(Turn turn, String why, HttpStatus status) {
        turn.response().setStatus(status.value());
        turn.page().addAttribute("door", turn.door());
        turn.page().addAttribute("visit", turn.visit());
        turn.page().addAttribute("why", why);
        return "intake/web/apart";
    }
}
