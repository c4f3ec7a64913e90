package fr.etincelle.people;

import org.jspecify.annotations.Nullable;

/** How to address a person and reach them. */
public record Contact(PersonId id, String firstName, @Nullable String lastName, @Nullable PhoneNumber phone,
                      @Nullable String email, @Nullable String address, @Nullable String commune,
                      Channel channel, String language) {

    public String fullName() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }
}
