package fr.etincelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.SliceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The log is read by people who must not know whom we help. */
@SliceTest
@ExtendWith(OutputCaptureExtension.class)
class LogTest {

    @Autowired MockMvcTester http;

    @ParameterizedTest
    @ValueSource(strings = {"/agenda?jour=Dubois", "/agenda?vue=Dubois", "/agenda?conseiller=Dubois", "/personnes/Dubois"})
    void what_somebody_typed_where_it_does_not_belong_stays_out_of_the_log(String address, CapturedOutput log) {
        http.get().uri(address).exchange();

        assertThat(log.getAll()).doesNotContain("Dubois");
    }

    @Test
    void what_goes_wrong_is_written_there_all_the_same(CapturedOutput log) {
        LoggerFactory.getLogger("fr.etincelle").warn("Something went wrong.");

        assertThat(log.getAll()).contains("Something went wrong.");
    }
}
