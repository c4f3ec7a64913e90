package fr.etincelle.agenda.notice;

import fr.etincelle.messaging.Purpose;
import fr.etincelle.people.Contact;
import java.util.List;
import java.util.Optional;

/** By which way somebody is told something: as they wish, or else by the next that reaches them. */
public enum WayChoice {
    EMAIL, SMS, LETTER, CALL;

    /** What the post needs to arrive before the day. */
    private static final long DAYS_FOR_A_LETTER = 4;

    /** A confirmation is never telephoned: it was said when it was booked. Whoever wants nothing is told nothing. */
    public static Optional<WayChoice> of(Contact contact, Purpose purpose, long daysLeft) {
        return wished(contact, purpose).stream()
                .filter(way -> way.reaches(contact, daysLeft)).findFirst()
                .filter(way -> way != CALL || purpose != Purpose.CONFIRMATION);
    }

    private static List<WayChoice> wished(Contact contact, Purpose purpose) {
        return switch (contact.channel()) {
            case EMAIL -> List.of(EMAIL, SMS, CALL, LETTER);
            case SMS -> List.of(SMS, EMAIL, CALL, LETTER);
            case CALL -> purpose == Purpose.CONFIRMATION ? List.of() : List.of(CALL, EMAIL, LETTER);
            case LETTER -> List.of(LETTER, CALL, EMAIL);
            // They took it home on paper.
            case SLIP -> purpose == Purpose.CONFIRMATION ? List.of() : List.of(SMS, CALL, EMAIL, LETTER);
            case NONE -> List.of();
        };
    }

    private boolean reaches(Contact contact, long daysLeft) {
        return switch (this) {
            case EMAIL -> contact.email() != null;
            case SMS -> contact.phone() != null && contact.phone().isMobile();
            case CALL -> contact.phone() != null;
            case LETTER -> contact.address() != null && daysLeft >= DAYS_FOR_A_LETTER;
        };
    }

    /** One of us carries it, in opening hours. */
    boolean isByHand() {
        return this == LETTER || this == CALL;
    }
}
