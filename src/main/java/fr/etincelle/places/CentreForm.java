package fr.etincelle.places;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is asked about a centre. */
public record CentreForm(@NotBlank @Size(max = 80) @Nullable String name,
                         @Size(max = 40) @Nullable String phone,
                         @Email @Size(max = 120) @Nullable String email,
                         @Nullable Integer version) implements Serializable {

    public static CentreForm empty() {
        return new CentreForm(null, null, null, null);
    }

    static CentreForm of(Centre centre) {
        return new CentreForm(centre.name(), centre.spokenPhone(), centre.email(), centre.version());
    }

    public void check(BindingResult errors) {
        if (errors.getTarget() != null && typedPhone().isPresent() && number().isEmpty()) {
            errors.rejectValue("phone", "places.centre.phone.unreadable");
        }
    }

    /** Of a form without objection. */
    public Centre toCentre(CentreId id) {
        if (name == null) throw new IllegalStateException("the form was not checked");
        return new Centre(id, name.strip(), number().orElse(null), email == null || email.isBlank() ? null : email.strip(), version);
    }

    private Optional<String> typedPhone() {
        return Optional.ofNullable(phone).filter(it -> !it.isBlank());
    }

    private Optional<String> number() {
        return typedPhone().flatMap(Telephone::international);
    }
}
