package fr.etincelle.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.Serializable;
import java.util.UUID;

/** What every identifier is made of. Each module names its own, so that no one can mix them up. */
public interface Identifier extends Serializable {

    UUID value();

    /** A version 7 UUID (RFC 9562): later ones sort after earlier ones, which keeps indexes compact. */
    static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
