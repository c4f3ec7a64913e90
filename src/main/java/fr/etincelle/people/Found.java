package fr.etincelle.people;

import org.jspecify.annotations.Nullable;

/** A person that a search brought up, with what helps to recognise them. */
public record Found(PersonId id, String firstName, @Nullable String lastName, @Nullable PhoneNumber phone,
                    @Nullable String email, @Nullable String commune, Channel channel) {

    public String fullName() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }
}
