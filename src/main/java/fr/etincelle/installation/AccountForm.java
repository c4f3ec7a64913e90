package fr.etincelle.installation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Whose account is the first. The password is never kept between two pages. */
record AccountForm(@NotBlank @Size(max = 80) @Nullable String name,
                   @NotBlank @Email @Size(max = 254) @Nullable String email,
                   @NotBlank @Nullable String password,
                   @NotBlank @Nullable String again) {

    static AccountForm empty() {
        return new AccountForm(null, null, null, null);
    }

    void check(BindingResult errors) {
        if (!errors.hasFieldErrors() && !Objects.equals(password, again)) errors.rejectValue("again", "installation.account.not-the-same");
    }

    String fullName() {
        return said(name).strip();
    }

    String address() {
        return said(email).strip().toLowerCase(Locale.ROOT);
    }

    String wishedPassword() {
        return said(password);
    }

    private static String said(@Nullable String text) {
        if (text == null) throw new IllegalStateException("the form was not checked");
        return text;
    }

    @Override
    public String toString() {
        return "AccountForm[…]";
    }
}
