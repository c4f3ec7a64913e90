package fr.etincelle.messaging;

import fr.etincelle.shared.OutsideWeb.Failure;

/** Why a server outside could not be asked, in our words. An address that may not be called stays so; the rest may pass. */
final class OutsideTrouble {

    static Carried answer(Failure why) {
        return switch (why) {
            case NOT_AN_ADDRESS, NOT_SECURE, PRIVATE_ADDRESS -> new Carried.Never(of(why));
            default -> new Carried.TryLater(of(why));
        };
    }

    private static Trouble of(Failure why) {
        return switch (why) {
            case NOT_AN_ADDRESS -> Trouble.NOT_AN_ADDRESS;
            case NOT_SECURE -> Trouble.NOT_SECURE;
            case UNKNOWN_NAME -> Trouble.UNKNOWN_NAME;
            case PRIVATE_ADDRESS -> Trouble.PRIVATE_ADDRESS;
            case REFUSED -> Trouble.REFUSED;
            case CERTIFICATE -> Trouble.CERTIFICATE;
            case TOO_SLOW -> Trouble.TOO_SLOW;
            case TOO_LARGE -> Trouble.TOO_LARGE;
            case TOO_MANY_REDIRECTS, BROKEN -> Trouble.BROKEN;
        };
    }

    private OutsideTrouble() {}
}
