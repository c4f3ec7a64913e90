package fr.etincelle.accounts;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record ApiTokenId(UUID value) implements Identifier {

    static ApiTokenId next() {
        return new ApiTokenId(Identifier.fresh());
    }
}
