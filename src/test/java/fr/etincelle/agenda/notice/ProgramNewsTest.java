package fr.etincelle.agenda.notice;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.CancelReason;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.agenda.Slot;
import fr.etincelle.cast.As;
import fr.etincelle.cast.DueErrands;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import fr.etincelle.messaging.HookId;
import fr.etincelle.messaging.ListeningServer;
import fr.etincelle.shared.TimeRange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program hears of appointments what it asked to hear, and nothing about the person. */
@SliceTest
@As(Who.ALICE)
class ProgramNewsTest {

    static final LocalDate TUESDAY = TODAY.plusDays(8);
    static final Instant NOW = TODAY.atTime(9, 0).atZone(PARIS).toInstant();
    static final String[] ALL = {"BOOKED", "MOVED", "CANCELLED", "SEEN", "MISSED", "REOPENED"};

    @Autowired Agenda agenda;
    @Autowired DueErrands due;
    @Autowired MockMvcTester http;
    @Autowired JdbcClient db;
    @Autowired JsonMapper json;

    final AppointmentId id = AppointmentId.next();
    final ListeningServer program = new ListeningServer(204);

    @AfterEach
    void hang_up() {
        program.close();
    }

    @Test
    void a_booking_is_told_signed_with_times_and_identifiers_and_nothing_of_the_person() throws Exception {
        var secret = listens(program, "BOOKED");
        book();
        due.runUntil(NOW);

        var heard = program.heard().getFirst();
        var signature = heard.headers().getFirst("Etincelle-Signature").split("[=,]");
        assertThat(signature[3]).isEqualTo(hmac(secret, signature[1] + "." + heard.body()));
        var news = json.readTree(heard.body());
        assertThat(news.get("id").asString()).hasSize(36);
        assertThat(heard.body()).isEqualTo("""
                {"id":"%s","event":"appointment.booked","at":"2026-10-05T07:00:00Z","appointment":{"id":"%s",\
                "start":"2026-10-13T09:00:00+02:00","end":"2026-10-13T10:30:00+02:00","site":"%s","service":"%s","state":"booked","version":%d}}\
                """.formatted(news.get("id").asString(), id.value(), MARCEL_MARTIN.value(), DEMARCHES.value(), news.get("appointment").get("version").asInt()));
    }

    @Test
    void each_thing_that_happens_is_told_once_in_order_with_a_version_that_grows() {
        listens(program, ALL);
        book();
        agenda.book(request());
        move();
        agenda.markArrived(id);
        agenda.unmark(id);
        agenda.markArrived(id);
        agenda.markSeen(id);
        agenda.unmark(id);
        agenda.unmark(id);
        agenda.markMissed(id);
        agenda.unmark(id);
        agenda.markExcused(id);
        agenda.unmark(id);
        agenda.cancel(id, CancelledFor.PERSON, CancelReason.values()[0]);
        agenda.cancel(id, CancelledFor.PERSON, CancelReason.values()[0]);
        due.runUntil(NOW);
        due.runUntil(NOW.plus(Duration.ofDays(3)));

        assertThat(news()).extracting(it -> it.get("event").asString(), it -> it.get("appointment").get("state").asString()).containsExactlyInAnyOrder(
                tuple("appointment.booked", "booked"), tuple("appointment.moved", "booked"), tuple("appointment.seen", "seen"),
                tuple("appointment.reopened", "arrived"), tuple("appointment.missed", "missed"), tuple("appointment.reopened", "booked"),
                tuple("appointment.cancelled", "excused"), tuple("appointment.reopened", "booked"), tuple("appointment.cancelled", "cancelled"));
        assertThat(news()).extracting(it -> it.get("appointment").get("version").asInt()).doesNotHaveDuplicates();
        assertThat(news()).extracting(it -> it.get("id").asString()).doesNotHaveDuplicates();
        assertThat(news()).filteredOn(it -> it.get("event").asString().equals("appointment.moved")).singleElement()
                .satisfies(it -> assertThat(it.get("appointment").get("start").asString()).isEqualTo("2026-10-13T10:30:00+02:00"));
    }

    @Test
    void only_what_was_asked_for_is_told_and_two_programs_hear_of_the_same_event() {
        try (var other = new ListeningServer(204)) {
            listens(program, "BOOKED", "CANCELLED");
            listens(other, "CANCELLED");
            book();
            move();
            agenda.cancel(id, CancelledFor.CENTRE, CancelReason.values()[0]);
            due.runUntil(NOW);

            assertThat(program.heard()).hasSize(2);
            assertThat(other.heard()).singleElement().satisfies(it -> assertThat(program.heard()).extracting(ListeningServer.Heard::body).contains(it.body()));
        }
    }

    @Test
    void who_fails_is_told_again_in_the_same_words_and_loses_nothing() {
        try (var failing = new ListeningServer(503)) {
            listens(failing, "BOOKED");
            book();
            due.runUntil(NOW.plus(Duration.ofMinutes(4)));

            assertThat(failing.heard()).hasSize(4).extracting(ListeningServer.Heard::body).containsOnly(failing.heard().getFirst().body());
            assertThat(failing.heard()).extracting(it -> it.headers().getFirst("Etincelle-Delivery")).hasSize(4).containsOnly(failing.heard().getFirst().headers().getFirst("Etincelle-Delivery"));
            assertThat(db.sql("select state from messaging.message where purpose = 'EVENT'").query(String.class).single()).isEqualTo("WAITING");
        }
    }

    @Test
    void what_is_refused_or_only_held_is_no_news() {
        listens(program, ALL);
        agenda.hold(id, KARIM, DEMARCHES, slot(9, 0), BookingRequest.Channel.WEB, NOW.plusSeconds(120));
        agenda.move(id, slot(10, 30));
        due.runUntil(NOW);

        assertThat(program.heard()).isEmpty();
    }

    @Test
    void a_program_that_listens_changes_nothing_of_what_the_person_is_told() {
        listens(program, ALL);
        book();
        db.sql("update messaging.message set sent_at = send_at, version = version + 1").update();
        agenda.cancel(id, CancelledFor.CENTRE, CancelReason.values()[0]);
        db.sql("update messaging.message set sent_at = send_at, version = version + 1 where state = 'WAITING'").update();
        agenda.unmark(id);

        assertThat(db.sql("select purpose from messaging.message where purpose <> 'EVENT' order by posted_at, id").query(String.class).list())
                .containsExactlyInAnyOrder("CONFIRMATION", "CANCELLATION", "CONFIRMATION");
    }

    @Test
    void where_no_program_listens_a_change_costs_one_look() throws Exception {
        var statements = StatementCount.during(() -> agenda.book(request()));

        assertThat(statements).filteredOn(sql -> sql.contains("messaging.hook")).hasSize(1);
        assertThat(db.sql("select count(*) from messaging.message where way = 'HOOK'").query(Integer.class).single()).isZero();
    }

    private List<JsonNode> news() {
        return program.heard().stream().map(heard -> json.readTree(heard.body())).toList();
    }

    private void book() {
        assertThat(agenda.book(request())).isInstanceOf(BookingAnswer.Booked.class);
    }

    private BookingRequest request() {
        return new BookingRequest(id, KARIM, DEMARCHES, slot(9, 0).start(), CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, BookingRequest.Channel.DESK);
    }

    private void move() {
        assertThat(agenda.move(id, slot(10, 30))).isInstanceOf(BookingAnswer.Booked.class);
    }

    private static Slot slot(int hour, int minute) {
        var start = TUESDAY.atTime(hour, minute).atZone(PARIS).toInstant();
        return new Slot(TimeRange.lasting(start, Duration.ofMinutes(90)), CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN);
    }

    /** @return the secret that its owner was shown */
    private String listens(ListeningServer server, String... events) {
        var form = http.post().uri("/messages/programmes").with(csrf()).param("hook", HookId.next().value().toString())
                .param("name", server.address()).param("address", server.address());
        for (var event : events) form.param("events", "APPOINTMENT_" + event);
        return (String) form.exchange().getMvcResult().getFlashMap().get("secret");
    }

    private static String hmac(String secret, String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
