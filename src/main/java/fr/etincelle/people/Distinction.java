package fr.etincelle.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Two records look like one person, and somebody said that they are two. */
@Table(schema = "people", name = "distinction")
record Distinction(@Id DistinctionId id, PersonId one, PersonId other, Instant toldAt, @Version @Nullable Integer version) {

    static Distinction between(PersonId one, PersonId other, Instant now) {
        var inOrder = isBefore(one, other);
        return new Distinction(DistinctionId.next(), inOrder ? one : other, inOrder ? other : one, now, null);
    }

    /** In the order of the database, which compares from the first digit to the last. */
    static boolean isBefore(PersonId one, PersonId other) {
        return one.value().toString().compareTo(other.value().toString()) < 0;
    }
}
