package fr.etincelle.agenda.calendar;

import fr.etincelle.shared.OutsideWeb;

/** Why an outside calendar could not be read. Each has its sentence on the page. */
enum Trouble {
    NOT_AN_ADDRESS, NOT_SECURE, UNKNOWN_NAME, PRIVATE_ADDRESS, REFUSED, CERTIFICATE, TOO_SLOW, TOO_LARGE, TOO_MANY_REDIRECTS, BROKEN,
    NOT_ALLOWED, NOT_FOUND, SERVER, NOT_A_CALENDAR, SEALED;

    static Trouble of(OutsideWeb.Failure failure) {
        return valueOf(failure.name());
    }

    static Trouble of(int status) {
        return switch (status) {
            case 401, 403 -> NOT_ALLOWED;
            case 404, 410 -> NOT_FOUND;
            default -> SERVER;
        };
    }
}
