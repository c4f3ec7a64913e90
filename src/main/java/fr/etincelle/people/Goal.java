package fr.etincelle.people;

import fr.etincelle.shared.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What someone hopes for, in their words. {@code toldBy} is the record it was first written in, whatever is merged later. */
@Table(schema = "people", name = "goal")
record Goal(@Id GoalId id, PersonId person, PersonId toldBy, String words, LocalDate toldOn, @Nullable LocalDate reachedOn,
            @Version @Nullable Integer version) {

    Goal {
        var said = Typed.line(words);
        if (said == null) throw new IllegalArgumentException("a goal is said in words");
        words = said;
    }

    static Goal told(GoalId id, PersonId person, String words, LocalDate day) {
        return new Goal(id, person, person, words, day, null, null);
    }

    public boolean isReached() {
        return reachedOn != null;
    }

    /** Null takes it up again. */
    Goal reached(@Nullable LocalDate day) {
        return new Goal(id, person, toldBy, words, toldOn, day != null && day.isBefore(toldOn) ? toldOn : day, version);
    }
}
