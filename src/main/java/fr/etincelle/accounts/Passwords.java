package fr.etincelle.accounts;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id, with OWASP's second choice of parameters. A few at a time, so that a crowd at the door costs patience and not memory. */
@Component
class Passwords {

    private static final PasswordEncoder ARGON2ID = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    private final Semaphore places = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final String nobodys = ARGON2ID.encode("personne n'a ce mot de passe");

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return String.valueOf(ARGON2ID.encode(alike(password)));
        } finally {
            places.release();
        }
    }

    /** Without a hash to compare with, it takes as long and is wrong. */
    boolean match(String password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            return ARGON2ID.matches(alike(password), hash == null ? nobodys : hash) && hash != null;
        } finally {
            places.release();
        }
    }

    /** Keyboards write « é » in one character or in two. */
    private static String alike(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
