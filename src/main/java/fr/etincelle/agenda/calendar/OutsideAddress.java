package fr.etincelle.agenda.calendar;

import fr.etincelle.shared.OutsideWeb;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** What somebody gives as the address of their calendar. Only one that nobody can read on the way is taken. */
record OutsideAddress(String typed) {

    private static final int LONGEST = 2000;

    enum Objection { NOT_AN_ADDRESS, NOT_SECURE, TOO_LONG }

    /** Calendars like to call themselves {@code webcal}, which is the same. */
    private Optional<URI> address() {
        return OutsideWeb.addressIn(typed.strip().replaceFirst("(?i)^webcals?://", "https://"));
    }

    Optional<Objection> objection() {
        if (typed.length() > LONGEST) return Optional.of(Objection.TOO_LONG);
        var address = address();
        if (address.isEmpty()) return Optional.of(Objection.NOT_AN_ADDRESS);
        return "https".equals(address.get().getScheme().toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(Objection.NOT_SECURE);
    }

    String asGiven() {
        return address().orElseThrow().toString();
    }

    /** Of the address the one part that is no secret. */
    String host() {
        return address().orElseThrow().getHost();
    }

    @Override
    public String toString() {
        return "OutsideAddress[…]";
    }
}
