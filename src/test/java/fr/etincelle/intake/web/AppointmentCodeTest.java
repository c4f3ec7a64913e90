package fr.etincelle.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etincelle.people.PhoneNumber;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentCodeTest {

    static final AppointmentCode CODE = new AppointmentCode("K7MQR2TV");

    @Test
    void it_is_said_in_two_groups_of_four() {
        assertThat(CODE.grouped()).isEqualTo("K7MQ R2TV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7MQR2TV", "k7mq r2tv", "K7MQ-R2TV", " k7mq.r2tv ", "K7MQRZTV", "K٧MQR٢TV", "Ｋ７ＭＱＲ２ＴＶ"})
    void it_is_read_as_people_type_it(String typed) {
        assertThat(AppointmentCode.read(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7MQ", "K7MQR2TVK", "K7MQR2TO", "K7MQR2T0", "K7MQR2T1", "K7MQR2TI", "K7MQR2TL", "’; drop table"})
    void what_is_too_short_too_long_or_of_other_letters_is_no_code(String typed) {
        assertThat(AppointmentCode.read(typed)).isEmpty();
        assertThatThrownBy(() -> new AppointmentCode(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_two_of_its_letters_look_alike_and_they_spell_no_word() {
        assertThat(AppointmentCode.ALPHABET).doesNotContain("0", "O", "1", "I", "L", "S", "Z", "B", "G", "A", "E", "U", "Y");
        assertThat(AppointmentCode.ALPHABET.chars().distinct().count()).isEqualTo(AppointmentCode.ALPHABET.length()).isGreaterThan(20);
    }

    @Test
    void a_thousand_of_them_are_all_different() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 1000; i++) codes.add(AppointmentCode.fresh().letters());

        assertThat(codes).hasSize(1000);
    }

    @ParameterizedTest
    @CsvSource({"0001, 0001", "06 39 98 00 01, 0001", "٠٠٠١, 0001", "00-01, 0001"})
    void the_last_digits_are_read_from_the_end_of_what_was_typed(String typed, String four) {
        assertThat(LastDigits.read(typed)).contains(new LastDigits(four));
    }

    @Test
    void three_digits_are_not_enough() {
        assertThat(LastDigits.read("001")).isEmpty();
        assertThat(LastDigits.read(null)).isEmpty();
        assertThat(LastDigits.of(new PhoneNumber("+33639980001"))).isEqualTo(new LastDigits("0001"));
    }

    @Test
    void neither_is_ever_written_into_a_log() {
        assertThat(CODE.toString()).doesNotContain("K7MQ");
        assertThat(new LastDigits("0001").toString()).doesNotContain("0001");
    }

    @Test
    void what_is_kept_depends_on_the_code_and_on_the_digits_and_shows_neither() {
        var hash = new CodeHash();

        assertThat(hash.of(CODE, new LastDigits("0001"))).isEqualTo(hash.of(CODE, new LastDigits("0001")))
                .isNotEqualTo(hash.of(CODE, new LastDigits("0002"))).isNotEqualTo(hash.of(new AppointmentCode("K7MQR2TW"), new LastDigits("0001")))
                .hasSize(64).doesNotContain("K7MQ", "0001");
    }
}
