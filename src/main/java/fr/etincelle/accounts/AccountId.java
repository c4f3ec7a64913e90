package fr.etincelle.accounts;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

public record AccountId(UUID value) implements Identifier {

    public static AccountId next() {
        return new AccountId(Identifier.fresh());
    }
}
