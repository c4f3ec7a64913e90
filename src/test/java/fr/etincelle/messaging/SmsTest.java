package fr.etincelle.messaging;

import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.DueErrands;
import fr.etincelle.cast.SliceTest;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** An SMS leaves by the gateway of the centre, a real one over HTTP or the one of the demonstration. */
@SliceTest
@ExtendWith(OutputCaptureExtension.class)
class SmsTest {

    static final Instant NINE = TODAY.atTime(9, 0).atZone(PARIS).toInstant();
    static final String TEXT = "Bonjour \"Renée\",\ndemain à 9 h. {number}";

    @Autowired Outbox outbox;
    @Autowired Messages messages;
    @Autowired SmsSetup setup;
    @Autowired MessageBoard board;
    @Autowired DueErrands due;
    @Autowired JsonMapper json;

    final MessageId id = MessageId.next();

    @Test
    void the_gateway_hears_to_whom_what_from_whom_and_with_which_token() {
        try (var gateway = new ListeningServer(200)) {
            setup.keep(http(gateway.address(), "Bearer secret-token", "{\"to\": [\"{number}\"], \"from\": \"{sender}\", \"text\": \"{text}\", \"ref\": \"{id}\"}"));
            post("+33639980001", TEXT);

            var heard = gateway.heard().getFirst();
            assertThat(heard.headers().getFirst("Authorization")).isEqualTo("Bearer secret-token");
            assertThat(heard.headers().getFirst("Content-Type")).startsWith("application/json");
            assertThat(json.readTree(heard.body())).isEqualTo(json.valueToTree(Map.of("to", new String[] {"+33639980001"}, "from", "Briquet", "text", TEXT, "ref", id.value().toString())));
            assertThat(progress().sentAt()).isEqualTo(NINE);
            assertThat(messages.findById(id).orElseThrow().segments()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"400,REJECTED,true", "422,REJECTED,true", "401,WRONG_PASSWORD,false", "403,WRONG_PASSWORD,false", "429,BUSY,false", "500,BUSY,false", "302,UNEXPECTED_ANSWER,false", "404,UNEXPECTED_ANSWER,false"})
    void what_the_gateway_answers_decides_whether_to_try_again(int status, Trouble why, boolean forEver) {
        try (var gateway = new ListeningServer(status)) {
            setup.keep(http(gateway.address(), "Bearer secret-token", HttpSmsGateway.USUAL_BODY));
            post("+33639980001", TEXT);

            assertThat(progress().failure()).isEqualTo(why);
            assertThat(progress().givenUpAt() != null).isEqualTo(forEver);
        }
    }

    @Test
    void the_demonstration_says_that_one_would_have_left_and_nothing_of_it(CapturedOutput log) {
        setup.keep(new SmsForm(SmsAccount.Kind.LOG, null, null, null, null, null, null));
        post("+33639980001", TEXT);

        assertThat(progress().sentAt()).isEqualTo(NINE);
        assertThat(log).contains("Un SMS").doesNotContain("639980001", "Renée", "Bonjour \"");
    }

    @Test
    void a_number_that_is_none_and_a_novel_are_given_up_at_once() {
        setup.keep(new SmsForm(SmsAccount.Kind.LOG, null, null, null, null, null, null));
        post("06 39 98 00 01", "Bonjour");
        assertThat(progress().failure()).isEqualTo(Trouble.ADDRESS_INVALID);

        var novel = MessageId.next();
        outbox.post(new Dispatch(novel, Purpose.ANSWER, new Way.Sms("+33639980001", "x".repeat(2000)), null, NINE, null));
        due.runUntil(NINE);
        assertThat(messages.findById(novel).orElseThrow().progress().failure()).isEqualTo(Trouble.TOO_LONG);
    }

    @Test
    void what_they_cost_is_counted() {
        setup.keep(new SmsForm(SmsAccount.Kind.LOG, null, null, null, null, null, null));
        post("+33639980001", "x".repeat(161));

        assertThat(board.smsThisMonth()).isEqualTo(new MessageBoard.SmsCount(1, 2));
    }

    private void post(String number, String text) {
        outbox.post(new Dispatch(id, Purpose.REMINDER, new Way.Sms(number, text), null, NINE, null));
        due.runUntil(NINE);
    }

    private Progress progress() {
        return messages.findById(id).orElseThrow().progress();
    }

    private static SmsForm http(String address, @Nullable String token, String body) {
        return new SmsForm(SmsAccount.Kind.HTTP, "Briquet", address, "Authorization", token, body, null);
    }
}
