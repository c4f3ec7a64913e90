package fr.etincelle.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {

    final TimeCode code = new TimeCode(new Base32().encodeAsString("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    /** RFC 6238, appendix B, SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037", "20000000000, 65353130"})
    void the_digits_are_those_of_the_standard(long second, String eightDigits) {
        assertThat(code.digits(TimeCode.stepAt(Instant.ofEpochSecond(second)))).isEqualTo(eightDigits.substring(2));
    }

    @Test
    void a_clock_may_be_half_a_minute_off_and_no_more() {
        var now = Instant.ofEpochSecond(1111111111);
        var step = TimeCode.stepAt(now);

        for (var off : Set.of(-1, 0, 1)) assertThat(code.stepOf(code.digits(step + off), now)).hasValue(step + off);
        for (var off : Set.of(-2, 2)) assertThat(code.stepOf(code.digits(step + off), now)).isEmpty();
    }

    @Test
    void spaces_are_of_no_account_and_other_characters_are_refused() {
        var now = Instant.ofEpochSecond(59);

        assertThat(code.stepOf(" 287 082 ", now)).isPresent();
        for (var wrong : Set.of("", "287083", "28708", "2870820", "٢٨٧٠٨٢", "'; drop table", "-287082")) assertThat(code.stepOf(wrong, now)).as(wrong).isEmpty();
    }

    @Test
    void each_secret_is_new_long_enough_and_kept_to_itself() {
        var many = IntStream.range(0, 50).mapToObj(_ -> TimeCode.fresh()).collect(Collectors.toSet());

        assertThat(many).hasSize(50).allSatisfy(fresh -> {
            assertThat(new Base32().decode(fresh.base32())).hasSize(20);
            assertThat(fresh).hasToString("TimeCode[…]");
        });
        assertThat(code.spelled()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
