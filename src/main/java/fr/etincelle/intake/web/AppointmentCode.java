package fr.etincelle.intake.web;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Eight letters and digits with which somebody changes or cancels what they booked. No two of them look alike on paper,
 * and without vowels they spell no word.
 */
record AppointmentCode(String letters) {

    static final String ALPHABET = "CDFHJKMNPQRTVWX23456789";
    static final int LENGTH = 8;

    private static final SecureRandom CHANCE = new SecureRandom();

    AppointmentCode {
        if (!letters.matches("[%s]{%d}".formatted(ALPHABET, LENGTH))) throw new IllegalArgumentException("not a code");
    }

    static AppointmentCode fresh() {
        return new AppointmentCode(IntStream.range(0, LENGTH)
                .mapToObj(_ -> String.valueOf(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining()));
    }

    /** As people type it: in small letters, in groups, with a Z for the 2 they read. */
    static Optional<AppointmentCode> read(@Nullable String typed) {
        var tidy = tidy(typed == null ? "" : typed);
        return tidy.matches("[%s]{%d}".formatted(ALPHABET, LENGTH)) ? Optional.of(new AppointmentCode(tidy)) : Optional.empty();
    }

    /** What is left of what was typed, code or not: tries at it are counted under this name. */
    static String tidy(String typed) {
        var tidy = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).limit(2L * LENGTH)
                .forEach(it -> tidy.appendCodePoint(Character.isDigit(it) ? '0' + Character.digit(it, 10) : it));
        return tidy.toString().replace('Z', '2').replace('S', '5').replace('G', '6').replace('B', '8');
    }

    /** « K7MQ R2TV », as it is said and printed. */
    public String grouped() {
        return letters.substring(0, LENGTH / 2) + " " + letters.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return "AppointmentCode[…]";
    }
}
