package fr.etincelle.messaging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proves to the other program that a call is ours, untouched, and of now: the moment is signed with the text. */
final class HookSignature {

    static final String HEADER = "Etincelle-Signature";

    static String of(String body, String secret, Instant now) {
        var moment = String.valueOf(now.getEpochSecond());
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "t=%s,v1=%s".formatted(moment, HexFormat.of().formatHex(mac.doFinal((moment + "." + body).getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows HMAC-SHA256", e);
        }
    }

    private HookSignature() {}
}
