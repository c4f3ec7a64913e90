package fr.etincelle.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Two records became one, until someone says that they were two. Remembers what the kept one took over. */
@Table(schema = "people", name = "merge")
record Merge(@Id MergeId id, PersonId kept, PersonId dropped, List<String> filled, Instant mergedAt, @Nullable Instant partedAt,
             @Version @Nullable Integer version) {

    static Merge of(MergeId id, PersonId kept, PersonId dropped, Collection<PersonField> filled, Instant now) {
        return new Merge(id, kept, dropped, filled.stream().map(PersonField::name).toList(), now, null, null);
    }

    boolean isOpen() {
        return partedAt == null;
    }

    Merge parted(Instant now) {
        if (!isOpen()) throw new IllegalStateException("%s was parted already".formatted(id));
        return new Merge(id, kept, dropped, filled, mergedAt, now, version);
    }

    List<PersonField> takenOver() {
        return filled.stream().map(PersonField::valueOf).toList();
    }
}
