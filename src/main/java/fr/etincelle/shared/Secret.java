package fr.etincelle.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret that opens a door by itself: it is told once, and only its SHA-256 is kept. */
public record Secret(String value) {

    private static final SecureRandom CHANCE = new SecureRandom();

    public static Secret fresh(String prefix) {
        var bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        return Fingerprint.of(value);
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
