package fr.etincelle.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.people.PhoneNumber.Reading.Unreadable;
import fr.etincelle.people.PhoneNumber.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0639980001", "06 39 98 00 01", "06.39.98.00.01", "06-39-98-00-01", "06/39/98/00/01", "+33 6 39 98 00 01",
            "0033 6 39 98 00 01", "+33 (0)6 39 98 00 01", "06\u00a039\u202f98\u00a000\u00a001", " \t06 39 98 00 01\n", "\u200e+33639980001\u202c",
            "٠٦ ٣٩ ٩٨ ٠٠ ٠١", "۰۶۳۹۹۸۰۰۰۱", "06‑39‑98‑00‑01", "＋33639980001"})
    void a_french_number_is_read_however_it_is_spelled(String typed) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber("+33639980001"));
    }

    @ParameterizedTest
    @CsvSource({"+352 621 123 456, +352621123456", "00352 621 123 456, +352621123456", "+49 681 9960 0, +4968199600",
            "+49 (0)151 23456789, +4915123456789", "+90 532 123 45 67, +905321234567", "0690 00 12 34, +590690001234",
            "03 53 01 00 12, +33353010012", "01 99 00 12 34, +33199001234"})
    void a_number_from_elsewhere_keeps_its_country(String typed, String international) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber(international));
    }

    @ParameterizedTest
    @CsvSource({"bonjour, NOT_A_NUMBER", "06 39 98 00 01 sa fille, NOT_A_NUMBER", "'', NOT_A_NUMBER", "06 39 98, TOO_SHORT", "+, NOT_A_NUMBER",
            "06 39 98 00 01 06 39 98 00 02, TOO_LONG", "+999 12 34 56 78, UNKNOWN_COUNTRY", "00 00 00 00 00, NOT_IN_USE", "12, TOO_SHORT"})
    void nonsense_is_refused_with_its_reason(String typed, Reason reason) {
        assertThat(PhoneNumber.read(typed)).isEqualTo(new Unreadable(reason));
    }

    @ParameterizedTest
    @CsvSource({"+33639980001, true", "+33712345678, true", "+33353010001, false", "+352621123456, true", "+352421234, false", "+4915112345678, true"})
    void a_message_can_be_sent_to_a_mobile_number(String international, boolean mobile) {
        assertThat(new PhoneNumber(international).isMobile()).isEqualTo(mobile);
    }

    @ParameterizedTest
    @CsvSource({"+33639980001, 06 39 98 00 01", "+352621123456, +352 621 123 456"})
    void it_is_said_as_one_says_it_here(String international, String spoken) {
        assertThat(new PhoneNumber(international).spoken()).isEqualTo(spoken.replace(' ', '\u00a0'));
    }
}
