package fr.etincelle.messaging;

import fr.etincelle.places.CentreDay;
import fr.etincelle.shared.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The other programs that are told what happens here. */
@Controller
@RequestMapping("/messages/programmes")
class HookController {

    record Form(@NotNull @Nullable HookId hook, @NotBlank @Size(max = 80) @Nullable String name, @NotBlank @Size(max = 500) @Nullable String address,
                @NotEmpty @Nullable Set<HookEvent> events) {

        Form {
            name = Typed.line(name);
            address = Typed.line(address);
        }
    }

    record Wanted(@NotEmpty @Nullable Set<HookEvent> events) {}

    private static final String AGAIN = "redirect:/messages/programmes";

    private final Hooks hooks;
    private final HookList list;
    private final HookTrial trial;
    private final CentreDay centre;

    HookController(Hooks hooks, HookList list, HookTrial trial, CentreDay centre) {
        this.hooks = hooks;
        this.list = list;
        this.trial = trial;
        this.centre = centre;
    }

    @GetMapping
    String show(Model page) {
        if (!page.containsAttribute("form")) page.addAttribute("form", new Form(HookId.next(), null, null, Set.of(HookEvent.values())));
        page.addAttribute("newHook", HookId.next().value());
        page.addAttribute("hooks", list.all());
        page.addAttribute("zone", centre.zone());
        page.addAttribute("events", List.of(HookEvent.values()));
        return "messaging/hooks";
    }

    @PostMapping
    String open(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model page, RedirectAttributes next) {
        if (errors.getTarget() != null) check(form, errors);
        if (errors.hasErrors()) return show(page);
        hooks.open(required(form.hook()), required(form.name()), Hooks.address(form.address()).orElseThrow(), required(form.events()))
                .ifPresent(secret -> next.addFlashAttribute("secret", secret));
        return AGAIN;
    }

    private void check(Form form, BindingResult errors) {
        if (form.address() != null && Hooks.address(form.address()).isEmpty()) errors.rejectValue("address", "messaging.settings.address.wrong");
        if (form.hook() != null && form.name() != null && hooks.isTaken(form.name(), form.hook())) errors.rejectValue("name", "rule.one_hook_per_name");
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) throw new IllegalStateException("the form was not checked");
        return value;
    }

    @PostMapping("/{hook}/nouvelles")
    String change(@PathVariable HookId hook, @Valid @ModelAttribute("wanted") Wanted wanted, BindingResult errors, Model page) {
        hooks.known(hook);
        if (errors.hasErrors()) {
            page.addAttribute("wantsNothing", hook.value());
            return show(page);
        }
        hooks.tell(hook, required(wanted.events()));
        return AGAIN;
    }

    @PostMapping("/{hook}/essai")
    String tryIt(@PathVariable HookId hook) {
        trial.call(hooks.known(hook));
        return AGAIN;
    }

    @PostMapping("/{hook}/pause")
    String pause(@PathVariable HookId hook) {
        hooks.pause(hook);
        return AGAIN;
    }

    @PostMapping("/{hook}/reprise")
    String resume(@PathVariable HookId hook) {
        hooks.resume(hook);
        return AGAIN;
    }

    @PostMapping("/{hook}/retrait")
    String remove(@PathVariable HookId hook) {
        hooks.remove(hook);
        return AGAIN;
    }
}
