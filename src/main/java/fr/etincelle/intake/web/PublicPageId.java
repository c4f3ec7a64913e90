package fr.etincelle.intake.web;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record PublicPageId(UUID value) implements Identifier {

    static PublicPageId next() {
        return new PublicPageId(Identifier.fresh());
    }
}
