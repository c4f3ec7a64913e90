package fr.etincelle.people;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record GoalId(UUID value) implements Identifier {

    static GoalId next() {
        return new GoalId(Identifier.fresh());
    }
}
