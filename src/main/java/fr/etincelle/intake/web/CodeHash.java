package fr.etincelle.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.stereotype.Component;

/**
 * Argon2id of a code and of the last digits of a number, with the parameters of passwords. A row is found by it, so the
 * salt cannot be chance: the digits, which differ from one row to the next, stand in for it. A few at a time, so that
 * a crowd costs patience and not memory.
 */
@Component
class CodeHash {

    private static final byte[] SALT = "etincelle.appointment-code".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTES = 32;

    private final Semaphore places = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    String of(AppointmentCode code, LastDigits digits) {
        places.acquireUninterruptibly();
        try {
            var hash = new byte[BYTES];
            var argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(19 * 1024).withIterations(2).withParallelism(1).withSalt(SALT).build());
            argon2.generateBytes((code.letters() + " " + digits.four()).getBytes(StandardCharsets.US_ASCII), hash);
            return HexFormat.of().formatHex(hash);
        } finally {
            places.release();
        }
    }
}
