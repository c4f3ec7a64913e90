package fr.etincelle.intake.web;

import fr.etincelle.accounts.Device;
import fr.etincelle.intake.web.Opening.Opened;
import fr.etincelle.intake.web.Opening.TooManyTries;
import fr.etincelle.intake.web.Opening.Wrong;
import fr.etincelle.intake.web.OwnAppointments.Own;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Somebody comes back to what they booked, with their code and the last digits of their number. Both travel in forms;
 * an address with a code in it only asks for the digits.
 */
@Controller
@RequestMapping(Door.STREET)
class OwnAppointmentController {

    private static final String CODE = Door.STREET + "/code";
    private static final String MOVE = CODE + "/deplacement";
    private static final String OTHER_DAYS = CODE + "/autre-moment";
    private static final String CANCEL = CODE + "/annulation";
    private static final FreeTimes.Addresses ADDRESSES = new FreeTimes.Addresses(MOVE, OTHER_DAYS, MOVE);

    private final OwnAppointments own;
    private final FreeTimes free;
    private final Pace pace;

    OwnAppointmentController(OwnAppointments own, FreeTimes free, Pace pace) {
        this.own = own;
        this.free = free;
        this.pace = pace;
    }

    @GetMapping("/code")
    String ask(@RequestParam(required = false) @Nullable String language, Model page) {
        return ask(language, "", "", page);
    }

    /** Whatever stands there, the page is the same. */
    @GetMapping("/{code}")
    String askForDigits(@PathVariable String code, @RequestParam(required = false) @Nullable String language, Model page) {
        return ask(language, code, "", page);
    }

    @PostMapping("/code")
    String open(@ModelAttribute("visit") Visit visit, BindingResult unread, HttpServletRequest request, Model page) {
        return opened(visit, request, page, (it, before) -> show(before, it.code(), it.digits(), visit.tongue(), "", page));
    }

    @PostMapping("/code/deplacement")
    String move(@ModelAttribute("visit") Visit visit, BindingResult unread, HttpServletRequest request, Model page) {
        return opened(visit, request, page, (it, before) -> {
            if (!before.changeable()) return show(before, it.code(), it.digits(), visit.tongue(), "late", page);
            if (visit.choice() == null) return times(before, visit, request, page);
            if (!own.move(it.appointment(), visit.choice())) return times(before, visit.lostIt(), request, page);
            return show(own.read(it.appointment()), it.code(), it.digits(), visit.tongue(), "moved", page);
        });
    }

    private String times(Own before, Visit visit, HttpServletRequest request, Model page) {
        if (!pace.admits(Pace.Step.SEARCH, Device.of(request))) return busy(visit, page);
        page.addAttribute("best", free.best(before.service().id(), visit, before.daysAhead(), ADDRESSES));
        page.addAttribute("severalSites", true);
        return moving(before, visit, MOVE, visit.on() == null ? CODE : OTHER_DAYS, "intake/web/when", page);
    }

    @PostMapping("/code/autre-moment")
    String otherDays(@ModelAttribute("visit") Visit visit, BindingResult unread, HttpServletRequest request, Model page) {
        return opened(visit, request, page, (_, before) -> {
            if (!pace.admits(Pace.Step.SEARCH, Device.of(request))) return busy(visit, page);
            page.addAttribute("otherDays", free.otherDays(before.service().id(), visit, before.daysAhead(), ADDRESSES));
            return moving(before, visit, OTHER_DAYS, MOVE, "intake/web/other-days", page);
        });
    }

    private static String moving(Own before, Visit visit, String here, String back, String view, Model page) {
        page.addAttribute("current", before.entry().start());
        page.addAttribute("centre", before.centre());
        page.addAttribute("here", visit.to(here));
        page.addAttribute("back", visit.fromDay(null).to(back));
        return view;
    }

    /** Asked first, done when it is said twice. */
    @PostMapping("/code/annulation")
    String cancel(@ModelAttribute("visit") Visit visit, BindingResult unread, @RequestParam(defaultValue = "false") String sure,
                  HttpServletRequest request, Model page) {
        return opened(visit, request, page, (it, before) -> {
            if (before.changeable() && !sure.equals("true")) return askWhetherSure(it, before, visit.tongue(), page);
            var cancelled = before.changeable() && own.cancel(it.appointment());
            return show(own.read(it.appointment()), it.code(), it.digits(), visit.tongue(), cancelled || before.isCancelled() ? "" : "late", page);
        });
    }

    private static String askWhetherSure(Opened it, Own before, Tongue tongue, Model page) {
        page.addAttribute("start", before.entry().start());
        page.addAttribute("centre", before.centre());
        page.addAttribute("here", way(CANCEL, it.code(), it.digits(), tongue));
        page.addAttribute("keep", way(CODE, it.code(), it.digits(), tongue));
        page.addAttribute("cancel", way(CANCEL, it.code(), it.digits(), tongue).with("sure", true));
        return "intake/web/cancel";
    }

    @GetMapping({"/code/deplacement", "/code/autre-moment", "/code/annulation"})
    String beginAgain() {
        return "redirect:" + CODE;
    }

    private String opened(Visit visit, HttpServletRequest request, Model page, BiFunction<Opened, Own, String> step) {
        return switch (own.open(visit.code(), visit.digits(), Device.of(request))) {
            case Opened it -> it.actor().does(() -> step.apply(it, own.read(it.appointment())));
            case Wrong _ -> ask(visit.language(), visit.code(), "visitors.code.wrong", page);
            case TooManyTries _ -> ask(visit.language(), visit.code(), "visitors.code.tries", page);
        };
    }

    private static String ask(@Nullable String language, @Nullable String typed, String problem, Model page) {
        var code = Optional.ofNullable(typed).flatMap(AppointmentCode::read);
        var address = code.map(it -> Door.STREET + "/" + it.letters()).orElse(CODE);
        page.addAttribute("here", new Passage(address, Map.of(), false).in(Tongue.of(language)));
        page.addAttribute("open", CODE);
        page.addAttribute("typed", code.map(AppointmentCode::grouped).orElse(problem.isEmpty() ? "" : typed));
        page.addAttribute("problem", problem);
        return "intake/web/code";
    }

    private static String busy(Visit visit, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("why", "busy");
        return "intake/web/apart";
    }

    /** @param news what has just happened to it: {@code booked}, {@code moved}, {@code late}, or nothing */
    static String show(Own own, AppointmentCode code, LastDigits digits, Tongue tongue, String news, Model page) {
        page.addAttribute("own", own);
        page.addAttribute("centre", own.centre());
        page.addAttribute("code", code);
        page.addAttribute("address", address(Door.STREET + "/" + code.letters()));
        page.addAttribute("news", news);
        page.addAttribute("here", way(CODE, code, digits, tongue));
        page.addAttribute("back", null);
        page.addAttribute("question", null);
        page.addAttribute("move", way(MOVE, code, digits, tongue));
        page.addAttribute("cancel", way(CANCEL, code, digits, tongue));
        page.addAttribute("again", new Passage(Door.STREET, Map.of(), false).in(tongue));
        return "intake/web/appointment";
    }

    /** As one types it. */
    static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString().replaceFirst("^https?://", "");
    }

    private static Passage way(String address, AppointmentCode code, LastDigits digits, Tongue tongue) {
        return new Passage(address, Map.of("code", code.letters(), "digits", digits.four()), true).in(tongue);
    }
}
