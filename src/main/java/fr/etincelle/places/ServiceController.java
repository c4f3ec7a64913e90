package fr.etincelle.places;

import fr.etincelle.shared.NationalTerms;
import fr.etincelle.shared.NationalTerms.Vocabulary;
import fr.etincelle.shared.NotHere;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adds and changes services, retires and restores them, and puts them in order. */
@Controller
@RequestMapping("/lieux/services")
class ServiceController {

    private static final Map<String, String> FIELDS = Map.of(
            "one_service_per_label", "label",
            "a_service_lasts_a_quarter_of_an_hour_to_eight_hours", "durationMinutes",
            "a_step_divides_the_hour", "stepMinutes",
            "notice_is_at_most_sixty_days", "noticeHours");

    private static final List<Integer> STEPS = List.of(5, 10, 15, 20, 30, 60);

    record Form(@NotNull @Nullable ServiceId service,
                @NotBlank @Size(max = 80) @Nullable String label,
                @NotNull @Min(15) @Max(480) @Nullable Integer durationMinutes,
                @NotNull @Nullable Integer stepMinutes,
                @NotNull @Min(0) @Max(1440) @Nullable Integer noticeHours,
                @Nullable Boolean needsWorkstation,
                @Size(max = 500) @Nullable String toBring,
                @Nullable List<@Nullable String> topics,
                @Nullable Integer version) {

        static Form empty() {
            return new Form(ServiceId.next(), null, 90, 15, 0, true, null, List.of(), null);
        }

        static Form of(Service it) {
            return new Form(it.id(), it.label(), it.durationMinutes(), it.stepMinutes(), Math.ceilDiv(it.noticeMinutes(), 60),
                    it.needsWorkstation(), it.toBring(), it.topics(), it.version());
        }

        List<String> chosenTopics() {
            return topics == null ? List.of() : topics.stream().filter(Objects::nonNull).toList();
        }
    }

    private final Places places;
    private final Arranging arranging;
    private final NationalTerms terms;

    ServiceController(Places places, Arranging arranging, NationalTerms terms) {
        this.places = places;
        this.arranging = arranging;
        this.terms = terms;
    }

    @ModelAttribute("steps")
    List<Integer> steps() {
        return STEPS;
    }

    @ModelAttribute("topics")
    List<NationalTerms.Term> topics() {
        return terms.of(Vocabulary.TOPIC);
    }

    @GetMapping("/nouveau")
    String add(Model page) {
        page.addAttribute("form", Form.empty());
        return "places/service-form";
    }

    @GetMapping("/{service}")
    String edit(@PathVariable ServiceId service, Model page) {
        page.addAttribute("form", Form.of(known(service)));
        return "places/service-form";
    }

    @PostMapping
    String keep(@Valid @ModelAttribute("form") Form form, BindingResult errors) {
        if (errors.getTarget() != null) check(form, errors);
        if (errors.hasErrors()) return "places/service-form";
        return Refusals.none(errors, FIELDS, () -> arranging.keep(wanted(form))) ? "redirect:/lieux#services" : "places/service-form";
    }

    private void check(Form form, BindingResult errors) {
        if (form.stepMinutes() != null && !STEPS.contains(form.stepMinutes())) errors.rejectValue("stepMinutes", "rule.a_step_divides_the_hour");
        if (!form.chosenTopics().stream().allMatch(it -> terms.knows(Vocabulary.TOPIC, it))) errors.rejectValue("topics", "places.service.topics.unknown");
    }

    private Service wanted(Form form) {
        var id = required(form.service());
        var before = form.version() == null ? null : known(id);
        return new Service(id, required(form.label()).strip(), required(form.durationMinutes()), required(form.stepMinutes()),
                required(form.noticeHours()) * 60, Boolean.TRUE.equals(form.needsWorkstation()),
                form.toBring() == null ? "" : form.toBring().strip(), form.chosenTopics(),
                before == null ? 0 : before.rank(), before == null ? null : before.retiredOn(), form.version());
    }

    @PostMapping("/{service}/retrait")
    String retire(@PathVariable ServiceId service) {
        arranging.retire(known(service).id());
        return "redirect:/lieux#services";
    }

    @PostMapping("/{service}/remise")
    String restore(@PathVariable ServiceId service) {
        arranging.restore(known(service).id());
        return "redirect:/lieux#services";
    }

    @PostMapping("/{service}/rang/{direction:plus-haut|plus-bas}")
    String move(@PathVariable ServiceId service, @PathVariable String direction) {
        arranging.move(known(service).id(), direction.equals("plus-haut") ? -1 : 1);
        return "redirect:/lieux#services";
    }

    private Service known(ServiceId id) {
        return places.service(id).orElseThrow(NotHere::new);
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) throw new IllegalStateException("the form was not checked");
        return value;
    }
}
