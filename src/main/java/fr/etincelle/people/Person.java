package fr.etincelle.people;

import fr.etincelle.shared.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody the centre helps. A first name is enough to begin with. */
@Table(schema = "people", name = "person")
record Person(@Id PersonId id, String firstName, @Nullable String lastName, @Nullable String phone, @Nullable String email,
              @Nullable String address, @Nullable String commune, Channel channel, String language,
              @Nullable Mobility mobility, List<String> equipment, @Nullable String equipmentWords,
              @Nullable String ageBand, @Nullable String gender, @Nullable PersonId mergedInto,
              @Version @Nullable Integer version) {

    /** How to address someone and reach them, as it was typed. */
    record Details(String firstName, @Nullable String lastName, @Nullable PhoneNumber phone, @Nullable String email,
                   @Nullable String address, @Nullable String commune, Channel channel, String language) {}

    /** What helps to help them, and to count without naming. */
    record Situation(@Nullable Mobility mobility, List<String> equipment, @Nullable String equipmentWords,
                     @Nullable String ageBand, @Nullable String gender) {}

    Person {
        firstName = Typed.line(firstName);
        if (firstName == null) throw new IllegalArgumentException("a person has a first name");
        lastName = Typed.line(lastName);
        email = email == null ? null : Typed.line(email.toLowerCase(java.util.Locale.ROOT));
        address = Typed.lines(address);
        commune = Typed.line(commune);
        equipment = List.copyOf(equipment);
        equipmentWords = Typed.lines(equipmentWords);
    }

    static Person welcomed(PersonId id, String firstName, @Nullable String lastName, @Nullable PhoneNumber phone, @Nullable String email) {
        return new Person(id, firstName, lastName, phone == null ? null : phone.international(), email, null, null,
                Channel.SLIP, "fr", null, List.of(), null, null, null, null, null);
    }

    Person reachedBy(Details details) {
        return new Person(id, details.firstName, details.lastName, details.phone == null ? null : details.phone.international(),
                details.email, details.address, details.commune, details.channel, details.language,
                mobility, equipment, equipmentWords, ageBand, gender, mergedInto, version);
    }

    Person livingAs(Situation situation) {
        return new Person(id, firstName, lastName, phone, email, address, commune, channel, language,
                situation.mobility, situation.equipment, situation.equipmentWords, situation.ageBand, situation.gender,
                mergedInto, version);
    }

    Contact contact() {
        return new Contact(id, firstName, lastName, number(), email, address, commune, channel, language);
    }

    Profile profile() {
        return new Profile(ageBand, gender, commune);
    }

    @Nullable PhoneNumber number() {
        return phone == null ? null : new PhoneNumber(phone);
    }

    String fullName() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    boolean isMerged() {
        return mergedInto != null;
    }
}
