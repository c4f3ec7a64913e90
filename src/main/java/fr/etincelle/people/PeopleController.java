package fr.etincelle.people;

import fr.etincelle.people.PhoneNumber.Reading.Unreadable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finds people by ear and welcomes new ones. A search is posted: names have no place in an address. */
@Controller
@RequestMapping("/personnes")
class PeopleController {

    private static final int NEWEST = 12;

    record Newcomer(@NotNull PersonId id, @NotBlank @Size(max = 80) @Nullable String firstName,
                    @Size(max = 80) @Nullable String lastName, @Nullable String phone) {}

    private final People people;
    private final PersonList list;
    private final DoubleList doubles;

    PeopleController(People people, PersonList list, DoubleList doubles) {
        this.people = people;
        this.list = list;
        this.doubles = doubles;
    }

    @GetMapping
    String show(Model page) {
        page.addAttribute("newest", list.newest(NEWEST));
        page.addAttribute("doubles", doubles.likely().size());
        return "people/people";
    }

    @PostMapping("/recherche")
    String search(@RequestParam(defaultValue = "") String heard, Model page) {
        page.addAttribute("heard", heard);
        page.addAttribute("found", people.find(heard));
        return show(page);
    }

    @GetMapping("/nouvelle")
    String askWhoIsNew(Model page) {
        page.addAttribute("opening", new Newcomer(PersonId.next(), null, null, null));
        return "people/new";
    }

    @PostMapping
    String welcome(@Valid @ModelAttribute("opening") Newcomer newcomer, BindingResult errors, RedirectAttributes next) {
        var phone = phoneOf(newcomer.phone(), errors);
        if (errors.hasErrors()) return "people/new";
        people.welcome(newcomer.id(), String.valueOf(newcomer.firstName()), newcomer.lastName(), phone);
        next.addFlashAttribute("done", "people.welcomed");
        return "redirect:/personnes/" + newcomer.id().value();
    }

    /** The number that was typed, if any; why it is none is said at the field. */
    static @Nullable PhoneNumber phoneOf(@Nullable String typed, BindingResult errors) {
        if (typed == null || typed.isBlank()) return null;
        return switch (PhoneNumber.read(typed)) {
            case PhoneNumber.Reading.Read(var number) -> number;
            case Unreadable(var reason) -> {
                errors.rejectValue("phone", "people.phone." + reason);
                yield null;
            }
        };
    }
}
