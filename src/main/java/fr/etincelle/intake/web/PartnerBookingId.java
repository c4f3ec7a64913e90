package fr.etincelle.intake.web;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record PartnerBookingId(UUID value) implements Identifier {

    static PartnerBookingId next() {
        return new PartnerBookingId(Identifier.fresh());
    }
}
