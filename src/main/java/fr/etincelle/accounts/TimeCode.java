package fr.etincelle.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The secret shared with a telephone, and the six digits it shows (TOTP, RFC 6238): new ones every half minute. */
record TimeCode(String base32) {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SECONDS_A_STEP = 30;
    private static final int SIX_DIGITS = 1_000_000;
    private static final int SECRET_BYTES = 20;

    static TimeCode fresh() {
        var secret = new byte[SECRET_BYTES];
        CHANCE.nextBytes(secret);
        return new TimeCode(new Base32().encodeAsString(secret));
    }

    static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS_A_STEP);
    }

    String digits(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(new Base32().decode(base32), "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % SIX_DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", impossible);
        }
    }

    /** The step these digits belong to: this one, the one before or the one after, since clocks differ. */
    OptionalLong stepOf(String typed, Instant now) {
        var code = typed.replaceAll("\\s", "").getBytes(UTF_8);
        var here = stepAt(now);
        return LongStream.rangeClosed(here - 1, here + 1)
                .filter(step -> MessageDigest.isEqual(code, digits(step).getBytes(UTF_8)))
                .findFirst();
    }

    /** Four letters at a time, for those who type it. */
    String spelled() {
        return base32.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "TimeCode[…]";
    }
}
