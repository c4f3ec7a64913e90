package fr.etincelle.people;

import fr.etincelle.places.CentreDay;
import fr.etincelle.shared.NationalTerms.Vocabulary;
import fr.etincelle.shared.NationalTerms;
import fr.etincelle.shared.NoSecret;
import fr.etincelle.shared.NotHere;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows all there is to know about a person on one page, and changes it there. */
@Controller
@RequestMapping("/personnes/{person}")
class PersonController {

    record DetailsForm(@NotBlank @Size(max = 80) @Nullable String firstName, @Size(max = 80) @Nullable String lastName,
                       @Nullable String phone, @Email @Size(max = 120) @Nullable String email,
                       @Size(max = 300) @NoSecret @Nullable String address, @Size(max = 80) @Nullable String commune,
                       @NotBlank @Nullable String channel, @NotBlank @Nullable String language, @NotNull @Nullable Integer version) {

        static DetailsForm of(Person person) {
            var number = person.number();
            return new DetailsForm(person.firstName(), person.lastName(), number == null ? null : number.spoken(), person.email(),
                    person.address(), person.commune(), person.channel().name(), person.language(), person.version());
        }

        /** Of a form without objection. */
        Person.Details details(@Nullable PhoneNumber number) {
            return new Person.Details(String.valueOf(firstName), lastName, number, email, address, commune,
                    Channel.valueOf(String.valueOf(channel)), String.valueOf(language));
        }
    }

    record SituationForm(@Nullable String mobility, @Nullable List<String> equipment, @Size(max = 500) @NoSecret @Nullable String equipmentWords,
                         @Nullable String ageBand, @Nullable String gender, @NotNull @Nullable Integer version) {

        static SituationForm of(Person person) {
            return new SituationForm(Objects.toString(person.mobility(), null), person.equipment(), person.equipmentWords(), person.ageBand(), person.gender(), person.version());
        }

        Person.Situation situation() {
            return new Person.Situation(oneOf(Mobility.values(), mobility).orElse(null), chosen(), equipmentWords, orNull(ageBand), orNull(gender));
        }

        public List<String> chosen() {
            return equipment == null ? List.of() : equipment.stream().filter(Objects::nonNull).distinct().toList();
        }

        private static @Nullable String orNull(@Nullable String code) {
            return code == null || code.isBlank() ? null : code;
        }
    }

    record GoalForm(@NotNull @Nullable GoalId id, @NotBlank @Size(max = 500) @NoSecret @Nullable String words) {}

    private static final String NO_EQUIPMENT = "aucun";

    private final People people;
    private final DoubleList doubles;
    private final Timeline timeline;
    private final NationalTerms terms;
    private final Communes communes;
    private final CentreDay centre;

    PersonController(People people, DoubleList doubles, Timeline timeline, NationalTerms terms, Communes communes, CentreDay centre) {
        this.people = people;
        this.doubles = doubles;
        this.timeline = timeline;
        this.terms = terms;
        this.communes = communes;
        this.centre = centre;
    }

    @GetMapping
    String open(@PathVariable PersonId person, Model page) {
        var kept = known(person).mergedInto();
        return kept == null ? show(person, page) : "redirect:/personnes/" + kept.value();
    }

    @GetMapping("/coordonnees")
    String editDetails(@PathVariable PersonId person, Model page) {
        page.addAttribute("details", DetailsForm.of(known(person)));
        return show(person, page);
    }

    @PostMapping("/coordonnees")
    String keepDetails(@PathVariable PersonId person, @Valid @ModelAttribute("details") DetailsForm form, BindingResult errors,
                       Model page, RedirectAttributes next) {
        var phone = PeopleController.phoneOf(form.phone(), errors);
        complain(form, errors);
        if (errors.hasErrors()) return show(person, page);
        return kept(person, errors, page, next, () -> people.correct(person, Objects.requireNonNull(form.version()), form.details(phone)));
    }

    /** What is chosen must be possible: nobody gets a text message without a number. */
    private static void complain(DetailsForm form, BindingResult errors) {
        if (!isBlank(form.language()) && !Languages.CODES.contains(form.language())) errors.rejectValue("language", "people.language.unknown");
        if (isBlank(form.channel())) return;
        oneOf(Channel.values(), form.channel()).ifPresentOrElse(channel -> {
            if (!canReach(channel, form)) errors.rejectValue("channel", "people.channel.needs." + channel);
        }, () -> errors.rejectValue("channel", "people.choice.unknown"));
    }

    private static boolean canReach(Channel channel, DetailsForm form) {
        return switch (channel) {
            case SMS, CALL -> !isBlank(form.phone());
            case EMAIL -> !isBlank(form.email());
            case LETTER -> !isBlank(form.address());
            case SLIP, NONE -> true;
        };
    }

    @GetMapping("/situation")
    String editSituation(@PathVariable PersonId person, Model page) {
        page.addAttribute("situation", SituationForm.of(known(person)));
        return show(person, page);
    }

    @PostMapping("/situation")
    String keepSituation(@PathVariable PersonId person, @Valid @ModelAttribute("situation") SituationForm form, BindingResult errors,
                         Model page, RedirectAttributes next) {
        complain(form, errors);
        if (errors.hasErrors()) return show(person, page);
        return kept(person, errors, page, next, () -> people.situate(person, Objects.requireNonNull(form.version()), form.situation()));
    }

    private void complain(SituationForm form, BindingResult errors) {
        var situation = form.situation();
        if (!isBlank(form.mobility()) && situation.mobility() == null) errors.rejectValue("mobility", "people.choice.unknown");
        mustBeKnown("ageBand", Vocabulary.AGE_BAND, situation.ageBand(), errors);
        mustBeKnown("gender", Vocabulary.GENDER, situation.gender(), errors);
        situation.equipment().forEach(code -> mustBeKnown("equipment", Vocabulary.EQUIPMENT, code, errors));
        if (situation.equipment().contains(NO_EQUIPMENT) && situation.equipment().size() > 1) {
            errors.rejectValue("equipment", "people.equipment.contradiction");
        }
    }

    private void mustBeKnown(String field, Vocabulary vocabulary, @Nullable String code, BindingResult errors) {
        if (code != null && !terms.knows(vocabulary, code) && !errors.hasFieldErrors(field)) errors.rejectValue(field, "people.choice.unknown");
    }

    @PostMapping("/objectifs")
    String tellGoal(@PathVariable PersonId person, @Valid @ModelAttribute("goal") GoalForm form, BindingResult errors,
                    Model page, RedirectAttributes next) {
        if (errors.hasErrors()) return show(person, page);
        people.tellGoal(Objects.requireNonNull(form.id()), person, String.valueOf(form.words()));
        return done(person, "people.goal.told", next);
    }

    @PostMapping("/objectifs/{goal}/atteinte")
    String reachGoal(@PathVariable PersonId person, @PathVariable GoalId goal, RedirectAttributes next) {
        people.reachGoal(goal);
        return done(person, "people.goal.reached-now", next);
    }

    @PostMapping("/objectifs/{goal}/reprise")
    String takeGoalUpAgain(@PathVariable PersonId person, @PathVariable GoalId goal, RedirectAttributes next) {
        people.takeGoalUpAgain(goal);
        return done(person, "people.goal.taken-up", next);
    }

    @PostMapping("/objectifs/{goal}/retrait")
    String dropGoal(@PathVariable PersonId person, @PathVariable GoalId goal, RedirectAttributes next) {
        people.dropGoal(goal).ifPresent(dropped -> next.addFlashAttribute("droppedGoal", dropped.words()));
        return done(person, "people.goal.dropped", next);
    }

    private static String done(PersonId person, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/personnes/" + person.value();
    }

    /** When a colleague was faster, what was typed stays, and the next try counts from what they wrote. */
    private String kept(PersonId person, BindingResult errors, Model page, RedirectAttributes next, Runnable change) {
        try {
            change.run();
            return done(person, "people.kept", next);
        } catch (OptimisticLockingFailureException somebodyWasFaster) {
            errors.reject("people.changed-meanwhile");
            page.addAttribute("stale", true);
            return show(person, page);
        }
    }

    private String show(PersonId id, Model page) {
        var person = known(id);
        page.addAttribute("person", person);
        page.addAttribute("goals", people.goalsOf(id));
        page.addAttribute("timeline", timeline.of(id));
        page.addAttribute("doubles", doubles.likely(id));
        page.addAttribute("joined", doubles.joinedTo(id, centre.zone()));
        page.addAttribute("channels", Channel.values());
        page.addAttribute("languages", Languages.CODES);
        page.addAttribute("mobilities", Mobility.values());
        page.addAttribute("equipments", terms.of(Vocabulary.EQUIPMENT));
        page.addAttribute("ageBands", terms.of(Vocabulary.AGE_BAND));
        page.addAttribute("genders", terms.of(Vocabulary.GENDER));
        page.addAttribute("communes", communes.names());
        page.addAttribute("terms", terms);
        if (!page.containsAttribute("goal")) page.addAttribute("goal", new GoalForm(GoalId.next(), null));
        return "people/person";
    }

    private Person known(PersonId id) {
        return people.record(id).orElseThrow(NotHere::new);
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] choices, @Nullable String typed) {
        return Arrays.stream(choices).filter(choice -> choice.name().equals(typed)).findFirst();
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
