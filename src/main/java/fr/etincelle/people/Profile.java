package fr.etincelle.people;

import org.jspecify.annotations.Nullable;

/** What may be counted about a person, in national codes. Says nothing of who they are. */
public record Profile(@Nullable String ageBand, @Nullable String gender, @Nullable String commune) {

    static final Profile UNKNOWN = new Profile(null, null, null);
}
