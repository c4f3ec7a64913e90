package fr.etincelle.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsLengthTest {

    @Test
    void french_signs_fit_a_hundred_and_sixty_to_an_sms() {
        assertThat(SmsLength.of("é".repeat(160)).segments()).isEqualTo(1);
        assertThat(SmsLength.of("é".repeat(161)).segments()).isEqualTo(2);
        assertThat(SmsLength.of("é".repeat(306)).segments()).isEqualTo(2);
        assertThat(SmsLength.of("é".repeat(307)).segments()).isEqualTo(3);
    }

    @Test
    void a_euro_or_a_bracket_counts_twice() {
        assertThat(SmsLength.of("€".repeat(80))).isEqualTo(new SmsLength(160, 1));
        assertThat(SmsLength.of("€".repeat(81)).segments()).isEqualTo(2);
    }

    @Test
    void a_sign_is_never_cut_in_two() {
        assertThat(SmsLength.of("€".repeat(153))).as("76 in one, 76 in the next, one is left").isEqualTo(new SmsLength(306, 3));
    }

    @Test
    void one_other_letter_makes_all_of_them_dear() {
        assertThat(SmsLength.of("ê" + "e".repeat(69)).segments()).isEqualTo(1);
        assertThat(SmsLength.of("ê" + "e".repeat(70)).segments()).isEqualTo(2);
        assertThat(SmsLength.of("موعدك غدا".repeat(15)).segments()).isEqualTo(3);
        assertThat(SmsLength.of("😀".repeat(35)).segments()).isEqualTo(1);
        assertThat(SmsLength.of("😀".repeat(67)).segments()).as("33 whole faces an SMS").isEqualTo(3);
    }

    @Test
    void nothing_is_one_sms_too() {
        assertThat(SmsLength.of("").segments()).isEqualTo(1);
    }
}
