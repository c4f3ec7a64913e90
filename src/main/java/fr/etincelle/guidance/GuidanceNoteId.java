package fr.etincelle.guidance;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record GuidanceNoteId(UUID value) implements Identifier {

    public static GuidanceNoteId next() {
        return new GuidanceNoteId(Identifier.fresh());
    }
}
