package fr.etincelle.shared;

import java.util.UUID;

/** For whom an errand is run, and about what, read from its row. */
public record ErrandSubject(UUID centre, UUID subject) {

    public static ErrandSubject of(String text) {
        var parts = text.split("/", 2);
        return new ErrandSubject(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }
}
