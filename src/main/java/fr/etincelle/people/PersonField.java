package fr.etincelle.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one record may hold and its double may lack. */
enum PersonField {
    LAST_NAME(Person::lastName), PHONE(Person::phone), EMAIL(Person::email), ADDRESS(Person::address), COMMUNE(Person::commune),
    MOBILITY(Person::mobility), EQUIPMENT(Person::equipment), EQUIPMENT_WORDS(Person::equipmentWords),
    AGE_BAND(Person::ageBand), GENDER(Person::gender);

    private final Function<Person, @Nullable Object> value;

    PersonField(Function<Person, @Nullable Object> value) {
        this.value = value;
    }

    /** What the first lacks and the second holds. */
    static Set<PersonField> missing(Person in, Person from) {
        return those(field -> field.isEmptyIn(in) && !field.isEmptyIn(from));
    }

    /** Of those given, what is still the same in both. */
    static Set<PersonField> unchanged(Collection<PersonField> given, Person one, Person other) {
        return those(field -> given.contains(field) && Objects.equals(field.value.apply(one), field.value.apply(other)));
    }

    private boolean isEmptyIn(Person person) {
        var held = value.apply(person);
        return held == null || held instanceof Collection<?> several && several.isEmpty();
    }

    private static Set<PersonField> those(Predicate<PersonField> condition) {
        return Arrays.stream(values()).filter(condition).collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonField.class)));
    }
}
