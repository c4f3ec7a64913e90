package fr.etincelle.agenda.notice;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long before their appointment people are reminded of it. */
@Controller
@RequestMapping("/agenda/rappels")
class ReminderController {

    private static final int AT_MOST = 3;

    static final List<Duration> CHOICES = List.of(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3), Duration.ofDays(1),
            Duration.ofDays(2), Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(14));

    private final ReminderRules rules;

    ReminderController(ReminderRules rules) {
        this.rules = rules;
    }

    @GetMapping
    String show(Model page) {
        var delays = rules.ofTheCentre();
        page.addAttribute("choices", CHOICES);
        page.addAttribute("chosen", inOrder(delays));
        return "agenda/reminders";
    }

    @PostMapping
    String decide(@RequestParam(required = false) @Nullable List<String> delai, Model page, RedirectAttributes next) {
        var delays = read(delai);
        if (delays.isEmpty()) {
            page.addAttribute("refusal", "agenda.reminders.refused");
            return show(page);
        }
        rules.decide(delays.get());
        next.addFlashAttribute("done", "agenda.reminders.decided");
        return "redirect:/agenda/rappels";
    }

    /** As many as the page has room for; none stands for the rest. */
    static List<Duration> inOrder(List<Duration> delays) {
        return IntStream.range(0, AT_MOST).mapToObj(rank -> rank < delays.size() ? delays.get(rank) : Duration.ZERO).toList();
    }

    /** The longest first; nothing at all when it makes no sense. */
    static Optional<List<Duration>> read(@Nullable List<String> typed) {
        var delays = Objects.requireNonNullElse(typed, List.<String>of()).stream().filter(it -> !it.isBlank()).map(ReminderController::choice).distinct().toList();
        if (delays.size() > AT_MOST || delays.contains(Duration.ZERO)) return Optional.empty();
        return Optional.of(delays.stream().sorted(Collections.reverseOrder()).toList());
    }

    /** Nothing but what the page offers; anything else is no delay at all. */
    private static Duration choice(String minutes) {
        return CHOICES.stream().filter(it -> String.valueOf(it.toMinutes()).equals(minutes)).findFirst().orElse(Duration.ZERO);
    }
}
