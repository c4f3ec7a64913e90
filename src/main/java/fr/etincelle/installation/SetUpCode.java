package fr.etincelle.installation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Only whoever reads the console may set up: a code made at each start, which lives in memory alone. */
@Component
class SetUpCode {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int GROUPS = 3;
    private static final int SIGNS_PER_GROUP = 4;
    private static final int TRIES = 20;

    private final SecureRandom random = new SecureRandom();
    private String code = fresh();
    private int wrongTries;

    synchronized String spoken() {
        return code;
    }

    /** After too many wrong tries another code holds, and {@link #spoken} tells it. */
    synchronized Verdict check(String typed) {
        if (MessageDigest.isEqual(plain(typed), plain(code))) return Verdict.RIGHT;
        wrongTries++;
        if (wrongTries < TRIES) return Verdict.WRONG;
        wrongTries = 0;
        code = fresh();
        return Verdict.REPLACED;
    }

    enum Verdict { RIGHT, WRONG, REPLACED }

    private static byte[] plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    private String fresh() {
        return random.ints((long) GROUPS * SIGNS_PER_GROUP, 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i))).collect(Collectors.joining())
                .replaceAll("(.{%d})(?=.)".formatted(SIGNS_PER_GROUP), "$1-");
    }
}
