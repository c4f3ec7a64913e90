package fr.etincelle.messaging;

import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.cast.As;
import fr.etincelle.cast.DueErrands;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Another program is told what it wants to hear, signed, until it says that it heard. */
@SliceTest
@As(Who.ALICE)
class HookTest {

    static final Instant NINE = TODAY.atTime(9, 0).atZone(PARIS).toInstant();
    static final String BOOKED = "{\"event\":\"appointment.booked\",\"start\":\"2026-10-06T09:00:00+02:00\"}";

    @Autowired MockMvcTester http;
    @Autowired Hooks hooks;
    @Autowired HookList list;
    @Autowired Outbox outbox;
    @Autowired Messages messages;
    @Autowired DueErrands due;

    final HookId hook = HookId.next();
    final MessageId id = MessageId.next();

    @Test
    void it_is_asked_for_by_what_it_wants_to_hear() {
        hooks.open(hook, "Agenda de la mairie", URI.create("https://mairie.example/"), Set.of(HookEvent.APPOINTMENT_BOOKED));

        assertThat(hooks.wanting(HookEvent.APPOINTMENT_BOOKED)).containsExactly(hook);
        assertThat(hooks.wanting(HookEvent.APPOINTMENT_MOVED)).isEmpty();
        hooks.pause(hook);
        assertThat(hooks.wanting(HookEvent.APPOINTMENT_BOOKED)).isEmpty();
        hooks.resume(hook);
        assertThat(hooks.wanting(HookEvent.APPOINTMENT_BOOKED)).containsExactly(hook);
        assertThat(HookEvent.APPOINTMENT_BOOKED.word()).isEqualTo("appointment.booked");
    }

    @Test
    void the_call_is_signed_with_its_moment_and_has_a_name() throws Exception {
        try (var program = new ListeningServer(204)) {
            var secret = hooks.open(hook, "Agenda", URI.create(program.address()), Set.of(HookEvent.APPOINTMENT_BOOKED)).orElseThrow();
            tell();

            var heard = program.heard().getFirst();
            assertThat(heard.body()).isEqualTo(BOOKED);
            assertThat(heard.headers().getFirst("Etincelle-Delivery")).isEqualTo(id.value().toString());
            assertThat(heard.headers().getFirst("Etincelle-Signature")).isEqualTo("t=%d,v1=%s".formatted(NINE.getEpochSecond(), hmac(secret, NINE.getEpochSecond() + "." + BOOKED)));
            assertThat(progress().sentAt()).isEqualTo(NINE);
            assertThat(list.all()).singleElement().returns(204, HookList.Line::status).returns(null, HookList.Line::trouble).returns(0, HookList.Line::failures);
        }
    }

    @Test
    void the_example_that_we_publish_bears_its_true_signature() throws Exception {
        var example = Files.readString(Path.of("docs/operations.md"));
        var shown = Pattern.compile("t=(\\d+),v1=(\\p{XDigit}{64})\\n\\n(\\{.*})\\n").matcher(example).results().findFirst().orElseThrow();
        var secret = Pattern.compile("SECRET=(ets_\\S+)").matcher(example).results().findFirst().orElseThrow().group(1);

        assertThat(HookSignature.of(shown.group(3), secret, Instant.ofEpochSecond(Long.parseLong(shown.group(1))))).isEqualTo("t=%s,v1=%s".formatted(shown.group(1), shown.group(2)));
    }

    @Test
    void who_does_not_say_that_it_heard_is_told_again_and_the_failures_are_counted() {
        try (var program = new ListeningServer(500)) {
            hooks.open(hook, "Agenda", URI.create(program.address()), Set.of(HookEvent.APPOINTMENT_BOOKED));
            tell();
            due.runUntil(NINE.plus(Duration.ofMinutes(4)));

            assertThat(program.heard()).hasSize(4).extracting(heard -> heard.headers().getFirst("Etincelle-Delivery")).containsOnly(id.value().toString());
            assertThat(list.all()).singleElement().returns(500, HookList.Line::status).returns("UNEXPECTED_ANSWER", HookList.Line::trouble).returns(4, HookList.Line::failures);
            assertThat(progress().isOver()).isFalse();
        }
    }

    @Test
    void nobody_is_followed_elsewhere_and_who_is_gone_is_believed() {
        try (var moved = new ListeningServer(302)) {
            hooks.open(hook, "Agenda", URI.create(moved.address()), Set.of(HookEvent.APPOINTMENT_BOOKED));
            tell();
            assertThat(moved.heard()).hasSize(1);
            assertThat(progress().failure()).isEqualTo(Trouble.UNEXPECTED_ANSWER);
        }
        try (var gone = new ListeningServer(410)) {
            var other = HookId.next();
            hooks.open(other, "Autre agenda", URI.create(gone.address()), Set.of(HookEvent.APPOINTMENT_BOOKED));
            outbox.post(new Dispatch(MessageId.next(), Purpose.EVENT, new Way.Hook(other.value(), BOOKED), null, NINE, null));
            due.runUntil(NINE);
            assertThat(messages.findAll()).filteredOn(it -> it.progress().failure() == Trouble.GONE).singleElement().returns(NINE, it -> it.progress().givenUpAt());
        }
    }

    @Test
    void who_is_in_a_pause_or_was_removed_is_told_nothing() {
        try (var program = new ListeningServer(200)) {
            hooks.open(hook, "Agenda", URI.create(program.address()), Set.of(HookEvent.APPOINTMENT_BOOKED));
            hooks.pause(hook);
            tell();

            assertThat(program.heard()).isEmpty();
            assertThat(progress().dropReason()).isEqualTo(DropReason.WITHDRAWN);
            hooks.remove(hook);
            outbox.post(new Dispatch(MessageId.next(), Purpose.EVENT, new Way.Hook(hook.value(), BOOKED), null, NINE, null));
            due.runUntil(NINE);
            assertThat(program.heard()).isEmpty();
        }
    }

    @Test
    void the_page_makes_one_with_a_secret_shown_once() {
        var made = make("Agenda", "https://mairie.example/nouvelles", "APPOINTMENT_BOOKED");
        assertThat(made).hasRedirectedUrl("/messages/programmes").flash().hasEntrySatisfying("secret", secret -> assertThat(secret).asString().startsWith("ets_"));
        assertThat(make("Agenda", "https://mairie.example/nouvelles", "APPOINTMENT_BOOKED")).as("twice is once").flash().doesNotContainKey("secret");

        assertThat(get()).hasStatusOk().bodyText().contains("Agenda", "https://mairie.example/nouvelles", "un rendez-vous est pris", "Jamais appelé.").doesNotContain("ets_");
        assertThat(hooks.one(hook).orElseThrow().secret()).doesNotContain("ets_");
    }

    @Test
    void a_trial_says_what_came_of_it() {
        try (var program = new ListeningServer(200)) {
            make("Agenda", program.address(), "APPOINTMENT_BOOKED");
            act("/essai");
            assertThat(program.heard().getFirst().body()).contains("\"event\":\"test\"");
            assertThat(get()).bodyText().contains("A répondu « reçu » lundi 5 octobre à 9");
        }
        act("/essai");
        assertThat(get()).bodyText().contains("N&#39;a pas reçu lundi 5 octobre à 9", "Personne ne répond à ce port.");
        act("/pause");
        assertThat(get()).bodyText().contains("en pause", "Reprendre");
        act("/reprise");
        act("/retrait");
        assertThat(get()).bodyText().contains("Aucun logiciel n&#39;est prévenu.");
        assertThat(act("/retrait")).hasStatus(404);
    }

    @Test
    void what_it_hears_can_be_changed_but_not_to_nothing() {
        make("Agenda", "https://mairie.example/nouvelles", "APPOINTMENT_BOOKED");
        var secret = hooks.known(hook).secret();

        assertThat(tellIt("APPOINTMENT_MOVED", "APPOINTMENT_SEEN")).hasRedirectedUrl("/messages/programmes");
        assertThat(hooks.wanting(HookEvent.APPOINTMENT_MOVED)).containsExactly(hook);
        assertThat(hooks.wanting(HookEvent.APPOINTMENT_BOOKED)).isEmpty();
        assertThat(hooks.known(hook).secret()).isEqualTo(secret);
        assertThat(get()).bodyText().containsPattern(ticked("APPOINTMENT_MOVED")).doesNotContainPattern(ticked("APPOINTMENT_BOOKED"));

        for (var nothing : List.of(tellIt(), tellIt("NOTHING"))) {
            assertThat(nothing).hasStatusOk().bodyText().contains("Choisissez au moins une nouvelle.").containsPattern("<details[^>]*open");
        }
        assertThat(hooks.wanting(HookEvent.APPOINTMENT_SEEN)).containsExactly(hook);
        act("/retrait");
        assertThat(tellIt("APPOINTMENT_MOVED")).hasStatus(404);
    }

    /** In the form of the one that is there; the one for the next stands further down. */
    private static String ticked(String event) {
        return "(?s)<details(?:(?!</details>).)*value=\"" + event + "\"[^>]*checked";
    }

    private MvcTestResult tellIt(String... events) {
        return http.post().uri("/messages/programmes/" + hook.value() + "/nouvelles").with(csrf()).param("events", events).exchange();
    }

    @Test
    void what_was_typed_is_still_there_after_a_refusal() {
        assertThat(make("Agenda", "mairie.example", "APPOINTMENT_MOVED")).hasStatusOk().bodyText().contains("Écrivez une adresse complète", "value=\"mairie.example\"")
                .containsPattern("value=\"APPOINTMENT_MOVED\"[^>]*checked").doesNotContainPattern("value=\"APPOINTMENT_BOOKED\"[^>]*checked");
        make("Agenda", "https://mairie.example/", "APPOINTMENT_BOOKED");
        assertThat(http.post().uri("/messages/programmes").with(csrf()).param("hook", HookId.next().value().toString()).param("name", "Agenda")
                .param("address", "https://autre.example/").param("events", "APPOINTMENT_BOOKED").exchange()).hasStatusOk().bodyText().contains("Un autre logiciel porte déjà ce nom.");
    }

    @Test
    void nonsense_is_explained_and_breaks_nothing() {
        assertThat(http.post().uri("/messages/programmes").with(csrf()).exchange()).hasStatusOk().bodyText().contains("Remplissez ce champ.");
        assertThat(make("x".repeat(81), "javascript:alert(1)", "NOTHING")).hasStatusOk();
        assertThat(http.post().uri("/messages/programmes/x/essai").with(csrf()).exchange()).hasStatus(404);
    }

    @Test
    void the_page_costs_two_statements() throws Exception {
        assertThat(StatementCount.during(this::get)).filteredOn(statement -> !statement.contains("set_config") && !statement.contains("web_session")).hasSize(2);
    }

    private void tell() {
        outbox.post(new Dispatch(id, Purpose.EVENT, new Way.Hook(hook.value(), BOOKED), null, NINE, null));
        due.runUntil(NINE);
    }

    private Progress progress() {
        return messages.findById(id).orElseThrow().progress();
    }

    private static String hmac(String secret, String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private MvcTestResult make(String name, String address, String event) {
        return http.post().uri("/messages/programmes").with(csrf()).param("hook", hook.value().toString()).param("name", name).param("address", address).param("events", event).exchange();
    }

    private MvcTestResult act(String what) {
        return http.post().uri("/messages/programmes/" + hook.value() + what).with(csrf()).exchange();
    }

    private MvcTestResult get() {
        return http.get().uri("/messages/programmes").exchange();
    }
}
