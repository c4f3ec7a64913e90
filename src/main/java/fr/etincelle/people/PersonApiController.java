package fr.etincelle.people;

import fr.etincelle.shared.NotHere;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets other programs welcome people and read how to reach them. */
@RestController
@RequestMapping("/api/v1/people")
class PersonApiController {

    /** A first name and a way to call back are enough. With an identifier of one's own, sent twice it welcomes once. */
    record Body(@Nullable PersonId id, @NotBlank @Size(max = 80) @Nullable String firstName, @Size(max = 80) @Nullable String lastName,
                @Nullable String phone, @Email @Size(max = 120) @Nullable String email) {}

    record Answer(PersonId id, String firstName, @Nullable String lastName, @Nullable String phone, @Nullable String email,
                  Channel channel, String language) {

        static Answer of(Contact contact) {
            var phone = contact.phone();
            return new Answer(contact.id(), contact.firstName(), contact.lastName(), phone == null ? null : phone.international(),
                    contact.email(), contact.channel(), contact.language());
        }
    }

    private final People people;

    PersonApiController(People people) {
        this.people = people;
    }

    @PostMapping
    ResponseEntity<Answer> welcome(@Valid @RequestBody Body body, BindingResult errors) throws BindException {
        var phone = PeopleController.phoneOf(body.phone(), errors);
        if (isBlank(body.phone()) && isBlank(body.email())) errors.rejectValue("phone", "people.api.no-way-back");
        if (errors.hasErrors()) throw new BindException(errors);
        var id = people.welcome(body.id() == null ? PersonId.next() : body.id(), String.valueOf(body.firstName()), body.lastName(), phone, body.email());
        return ResponseEntity.created(URI.create("/api/v1/people/" + id.value())).body(find(id));
    }

    @GetMapping("/{id}")
    Answer find(@PathVariable PersonId id) {
        return people.contactOf(id).map(Answer::of).orElseThrow(NotHere::new);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
