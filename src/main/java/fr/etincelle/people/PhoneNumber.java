package fr.etincelle.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number that can be called, of any country. Without a prefix it is French. */
public record PhoneNumber(String international) {

    /** What came of reading a number: the number, or why it is none. */
    public sealed interface Reading {

        record Read(PhoneNumber number) implements Reading {}

        record Unreadable(Reason reason) implements Reading {}
    }

    public enum Reason { NOT_A_NUMBER, TOO_SHORT, TOO_LONG, UNKNOWN_COUNTRY, NOT_IN_USE }

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HERE = "FR";
    private static final Pattern FRENCH_PLAN = Pattern.compile("[1-79][0-9]{8}");
    private static final Pattern FRENCH_MOBILE = Pattern.compile("\\+33[67][0-9]{8}");
    private static final List<String> OVERSEAS = List.of("GP", "MQ", "GF", "RE", "YT");

    public PhoneNumber {
        if (!international.matches("\\+[1-9][0-9]{5,14}")) throw new IllegalArgumentException("not an international number");
    }

    /** Reads any spelling: « 06.39.98.00.01 », « 0033 6 39 98 00 01 », « +352 621 123 456 ». */
    public static Optional<PhoneNumber> parse(String typed) {
        return read(typed) instanceof Reading.Read(var number) ? Optional.of(number) : Optional.empty();
    }

    public static Reading read(String typed) {
        var tidy = tidy(typed);
        if (!tidy.matches("\\+?[0-9 ().,/_-]*")) return new Reading.Unreadable(Reason.NOT_A_NUMBER);
        try {
            return judged(NUMBERS.parse(tidy, HERE), tidy);
        } catch (NumberParseException unreadable) {
            return new Reading.Unreadable(switch (unreadable.getErrorType()) {
                case INVALID_COUNTRY_CODE -> Reason.UNKNOWN_COUNTRY;
                case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> Reason.TOO_SHORT;
                case TOO_LONG -> Reason.TOO_LONG;
                case NOT_A_NUMBER -> tidy.matches(".*[0-9].*") ? Reason.TOO_SHORT : Reason.NOT_A_NUMBER;
            });
        }
    }

    private static Reading judged(Phonenumber.PhoneNumber number, String tidy) throws NumberParseException {
        if (NUMBERS.isValidNumber(number)) return new Reading.Read(written(number));
        var overseas = overseas(tidy);
        if (overseas.isPresent()) return new Reading.Read(overseas.get());
        if (fitsTheFrenchPlan(number)) return new Reading.Read(written(number));
        return new Reading.Unreadable(switch (NUMBERS.isPossibleNumberWithReason(number)) {
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> Reason.TOO_SHORT;
            case TOO_LONG -> Reason.TOO_LONG;
            case INVALID_COUNTRY_CODE -> Reason.UNKNOWN_COUNTRY;
            case IS_POSSIBLE, INVALID_LENGTH -> Reason.NOT_IN_USE;
        });
    }

    /** « 0690 … » is dialled like a French number and belongs to another country code. */
    private static Optional<PhoneNumber> overseas(String tidy) throws NumberParseException {
        for (var region : OVERSEAS) {
            var number = NUMBERS.parse(tidy, region);
            if (NUMBERS.isValidNumberForRegion(number, region)) return Optional.of(written(number));
        }
        return Optional.empty();
    }

    /** New ranges open between two releases of the library: someone's real number must not wait for it. */
    private static boolean fitsTheFrenchPlan(Phonenumber.PhoneNumber number) {
        return number.getCountryCode() == 33 && FRENCH_PLAN.matcher(String.valueOf(number.getNationalNumber())).matches();
    }

    private static PhoneNumber written(Phonenumber.PhoneNumber number) {
        return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    /** Digits of any script become plain ones, spaces of any width become one space; what cannot be seen goes. */
    static String tidy(String typed) {
        var tidy = new StringBuilder();
        typed.codePoints().forEach(it -> {
            if (Character.isDigit(it)) tidy.append(Character.digit(it, 10));
            else if (Character.isWhitespace(it) || Character.isSpaceChar(it)) tidy.append(' ');
            else if (Character.getType(it) == Character.DASH_PUNCTUATION) tidy.append('-');
            else if (it == '\uff0b') tidy.append('+');
            else if (Character.getType(it) != Character.FORMAT) tidy.appendCodePoint(it);
        });
        return tidy.toString().strip();
    }

    /** Whether it can be written to. Where mobile and fixed numbers look alike, as in America, it is taken for one. */
    public boolean isMobile() {
        // In France that shows from the first digit, even before the library knows the range.
        if (FRENCH_MOBILE.matcher(international).matches()) return true;
        try {
            return switch (NUMBERS.getNumberType(NUMBERS.parse(international, HERE))) {
                case MOBILE, FIXED_LINE_OR_MOBILE -> true;
                default -> false;
            };
        } catch (NumberParseException unreadable) {
            return false;
        }
    }

    /** As one says it here, by pairs; a foreign number keeps its country. Its spaces do not break. */
    public String spoken() {
        try {
            var number = NUMBERS.parse(international, HERE);
            var format = number.getCountryCode() == 33 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
            return NUMBERS.format(number, format).replace(' ', '\u00a0');
        } catch (NumberParseException unreadable) {
            return international;
        }
    }

    @Override
    public String toString() {
        return international;
    }
}
