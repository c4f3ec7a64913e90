package fr.etincelle.installation;

import static fr.etincelle.installation.SetUpCode.Verdict.REPLACED;
import static fr.etincelle.installation.SetUpCode.Verdict.RIGHT;
import static fr.etincelle.installation.SetUpCode.Verdict.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SetUpCodeTest {

    final SetUpCode code = new SetUpCode();

    @Test
    void it_is_easy_to_copy_and_new_each_time() {
        assertThat(code.spoken()).matches("[A-HJ-NP-TV-Z2-9]{4}-[A-HJ-NP-TV-Z2-9]{4}-[A-HJ-NP-TV-Z2-9]{4}");
        assertThat(new SetUpCode().spoken()).isNotEqualTo(code.spoken());
    }

    @Test
    void it_may_be_typed_in_any_case_with_or_without_its_dashes() {
        assertThat(code.check(code.spoken())).isEqualTo(RIGHT);
        assertThat(code.check("  " + code.spoken().replace('-', ' ').toLowerCase(Locale.ROOT))).isEqualTo(RIGHT);
    }

    @Test
    void whoever_guesses_on_and_on_guesses_at_another_code() {
        var first = code.spoken();
        for (var i = 0; i < 19; i++) assertThat(code.check("AAAA-AAAA-AAAA")).isEqualTo(WRONG);

        assertThat(code.check("")).isEqualTo(REPLACED);
        assertThat(code.spoken()).isNotEqualTo(first);
        assertThat(code.check(first)).isEqualTo(WRONG);
        assertThat(code.check(code.spoken())).isEqualTo(RIGHT);
    }
}
