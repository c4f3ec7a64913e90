package fr.etincelle.places;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** A telephone number: read in any spelling, kept in the international form, shown as one dials it. */
public final class Telephone {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    public static Optional<String> international(String typed) {
        return parse(typed).filter(NUMBERS::isPossibleNumber).map(number -> NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    public static String spoken(String international) {
        return parse(international).map(Telephone::spoken).orElse(international);
    }

    private static String spoken(PhoneNumber number) {
        var format = number.getCountryCode() == 33 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
        return NUMBERS.format(number, format);
    }

    private static Optional<PhoneNumber> parse(String text) {
        try {
            return Optional.of(NUMBERS.parse(text, "FR"));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private Telephone() {}
}
