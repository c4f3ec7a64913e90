package fr.etincelle.intake;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.Slot;
import fr.etincelle.places.SiteId;
import java.time.Instant;
import java.util.UUID;

/** A slot as a button sends it back. */
record Choice(Instant start, AccountId counsellor, SiteId site) {

    static Choice of(Slot slot) {
        return new Choice(slot.start(), slot.counsellor(), slot.site());
    }

    /** Reads what {@link #toString} wrote; forms are bound through it. */
    public static Choice valueOf(String text) {
        var parts = text.split(" ");
        if (parts.length != 3) throw new IllegalArgumentException("not a slot");
        return new Choice(Instant.parse(parts[0]), new AccountId(UUID.fromString(parts[1])), new SiteId(UUID.fromString(parts[2])));
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(start, counsellor.value(), site.value());
    }
}
