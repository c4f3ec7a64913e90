package fr.etincelle.agenda.calendar;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record FeedId(UUID value) implements Identifier {

    static FeedId next() {
        return new FeedId(Identifier.fresh());
    }
}
