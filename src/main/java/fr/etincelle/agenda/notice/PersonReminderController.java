package fr.etincelle.agenda.notice;

import fr.etincelle.people.Contact;
import fr.etincelle.people.People;
import fr.etincelle.people.PersonId;
import fr.etincelle.shared.NotHere;
import java.time.Duration;
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

/** How long before their appointments one person wishes to be reminded: as everybody, otherwise, or never. */
@Controller
@RequestMapping("/personnes/{person}/rappels")
class PersonReminderController {

    private final ReminderRules rules;
    private final People people;

    PersonReminderController(ReminderRules rules, People people) {
        this.rules = rules;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable PersonId person, Model page) {
        var wish = rules.wishOf(known(person).id());
        return show(person, wish.isPresent(), wish.orElseGet(rules::ofTheCentre), page);
    }

    private String show(PersonId person, boolean own, List<Duration> delays, Model page) {
        var contact = known(person);
        page.addAttribute("person", contact.id().value());
        page.addAttribute("name", contact.fullName());
        page.addAttribute("own", own);
        page.addAttribute("choices", ReminderController.CHOICES);
        page.addAttribute("chosen", ReminderController.inOrder(delays));
        return "agenda/person-reminders";
    }

    @PostMapping
    String decide(@PathVariable PersonId person, @RequestParam(defaultValue = "false") boolean propre,
                  @RequestParam(required = false) @Nullable List<String> delai, Model page, RedirectAttributes next) {
        var whose = known(person).id();
        var delays = ReminderController.read(delai);
        if (propre && delays.isEmpty()) {
            page.addAttribute("refusal", "agenda.reminders.refused");
            return show(person, true, rules.of(whose), page);
        }
        if (propre) rules.wish(whose, delays.get());
        else rules.forgetWish(whose);
        next.addFlashAttribute("done", "agenda.reminders.decided");
        return "redirect:/personnes/" + whose.value() + "/rappels";
    }

    /** A record merged into another answers for the other. */
    private Contact known(PersonId person) {
        return people.contactOf(person).orElseThrow(NotHere::new);
    }
}
