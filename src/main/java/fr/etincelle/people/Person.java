package fr.etincelle.people;

import static fr.etincelle.people.PersonField.ADDRESS;
import static fr.etincelle.people.PersonField.AGE_BAND;
import static fr.etincelle.people.PersonField.COMMUNE;
import static fr.etincelle.people.PersonField.EMAIL;
import static fr.etincelle.people.PersonField.EQUIPMENT;
import static fr.etincelle.people.PersonField.EQUIPMENT_WORDS;
import static fr.etincelle.people.PersonField.GENDER;
import static fr.etincelle.people.PersonField.LAST_NAME;
import static fr.etincelle.people.PersonField.MOBILITY;
import static fr.etincelle.people.PersonField.PHONE;

import fr.etincelle.shared.Typed;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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

    /** How to address someone and reach them. */
    record Details(String firstName, @Nullable String lastName, @Nullable PhoneNumber phone, @Nullable String email,
                   @Nullable String address, @Nullable String commune, Channel channel, String language) {}

    /** What helps to help them, and to count without naming. */
    record Situation(@Nullable Mobility mobility, List<String> equipment, @Nullable String equipmentWords,
                     @Nullable String ageBand, @Nullable String gender) {}

    Person {
        var addressedAs = Typed.line(firstName);
        if (addressedAs == null) throw new IllegalArgumentException("a person has a first name");
        firstName = addressedAs;
        lastName = Typed.line(lastName);
        email = email == null ? null : Typed.line(email.toLowerCase(Locale.ROOT));
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

    /** As someone saw it who now wants to change it. */
    Person seenAt(int seenVersion) {
        return new Person(id, firstName, lastName, phone, email, address, commune, channel, language,
                mobility, equipment, equipmentWords, ageBand, gender, mergedInto, seenVersion);
    }

    Person taking(Collection<PersonField> fields, Person from) {
        return new Person(id, firstName,
                fields.contains(LAST_NAME) ? from.lastName : lastName, fields.contains(PHONE) ? from.phone : phone,
                fields.contains(EMAIL) ? from.email : email, fields.contains(ADDRESS) ? from.address : address,
                fields.contains(COMMUNE) ? from.commune : commune, channel, language,
                fields.contains(MOBILITY) ? from.mobility : mobility, fields.contains(EQUIPMENT) ? from.equipment : equipment,
                fields.contains(EQUIPMENT_WORDS) ? from.equipmentWords : equipmentWords,
                fields.contains(AGE_BAND) ? from.ageBand : ageBand, fields.contains(GENDER) ? from.gender : gender,
                mergedInto, version);
    }

    Person without(Collection<PersonField> fields) {
        return taking(fields, welcomed(id, firstName, null, null, null));
    }

    /** Null sets it free again. */
    Person mergedInto(@Nullable PersonId kept) {
        return new Person(id, firstName, lastName, phone, email, address, commune, channel, language,
                mobility, equipment, equipmentWords, ageBand, gender, kept, version);
    }

    Contact contact() {
        return new Contact(id, firstName, lastName, number(), email, address, commune, channel, language);
    }

    Profile profile() {
        return new Profile(ageBand, gender, commune);
    }

    public @Nullable PhoneNumber number() {
        return phone == null ? null : new PhoneNumber(phone);
    }

    public String fullName() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    boolean isMerged() {
        return mergedInto != null;
    }
}
