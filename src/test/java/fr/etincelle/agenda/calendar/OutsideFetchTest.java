package fr.etincelle.agenda.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.calendar.OutsideFetch.Mark;
import fr.etincelle.agenda.calendar.OutsideFetch.NotRead;
import fr.etincelle.agenda.calendar.OutsideFetch.Unchanged;
import fr.etincelle.agenda.calendar.OutsideFetch.Whole;
import fr.etincelle.shared.OutsideWeb.Limits;
import fr.etincelle.shared.Secret;
import fr.etincelle.shared.ThisMachine;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody else's server may answer as it likes. */
class OutsideFetchTest {

    static final String CALENDAR = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261006T080000Z\r\nDTEND:20261006T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    final CalendarServer server = new CalendarServer();
    final OutsideFetch fetch = new OutsideFetch(ThisMachine.mayBeCalled());

    @AfterEach
    void the_server_goes() {
        server.close();
    }

    @Test
    void a_calendar_comes_with_the_marks_by_which_it_is_known_again() {
        server.says(CALENDAR, Map.of("ETag", "\"7\"", "Last-Modified", "Mon, 05 Oct 2026 06:00:00 GMT"));

        var whole = (Whole) fetch.fetch(server.address(), Mark.NONE);

        assertThat(whole.file().calendars()).hasSize(1);
        assertThat(fetch.fetch(server.address(), whole.mark())).isEqualTo(new Unchanged());
        assertThat(server.asked).containsExactly(new CalendarServer.Asked("null", "null"), new CalendarServer.Asked("\"7\"", "Mon, 05 Oct 2026 06:00:00 GMT"));
    }

    @Test
    void nothing_new_is_no_answer_to_a_first_question() {
        server.refuses(304);

        assertThat(fetch.fetch(server.address(), Mark.NONE)).isEqualTo(new NotRead(Trouble.SERVER));
    }

    @ParameterizedTest
    @CsvSource({"401,NOT_ALLOWED", "403,NOT_ALLOWED", "404,NOT_FOUND", "410,NOT_FOUND", "500,SERVER", "503,SERVER", "204,SERVER", "418,SERVER"})
    void what_is_wrong_has_its_name(int status, Trouble trouble) {
        server.refuses(status);

        assertThat(fetch.fetch(server.address(), Mark.NONE)).isEqualTo(new NotRead(trouble));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!doctype html><title>Connexion</title>", "BEGIN:VCARD\r\nEND:VCARD", "\u0000\u0001\u0002", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261006T080000Z\r\n"})
    void what_is_no_calendar_or_half_of_one_is_not_read(String body) {
        server.says(body);

        assertThat(fetch.fetch(server.address(), Mark.NONE)).isEqualTo(new NotRead(Trouble.NOT_A_CALENDAR));
    }

    @Test
    void five_megabytes_are_enough() {
        server.says(CALENDAR + "X".repeat(5_000_000 - CALENDAR.length()));
        assertThat(fetch.fetch(server.address(), Mark.NONE)).isInstanceOf(Whole.class);

        server.says(CALENDAR + "X".repeat(5_000_001 - CALENDAR.length()));
        assertThat(fetch.fetch(server.address(), Mark.NONE)).isEqualTo(new NotRead(Trouble.TOO_LARGE));
    }

    /** Ten seconds are long for a test, but they are the promise. */
    @Test
    void a_server_that_says_nothing_is_left_after_ten_seconds() {
        server.saysNothing();

        assertThat(OutsideFetch.LIMITS.time()).isEqualTo(Duration.ofSeconds(10));
        var soon = new Limits(Duration.ofMillis(300), OutsideFetch.LIMITS.bytes(), OutsideFetch.LIMITS.redirects());
        assertThat(fetch.fetch(server.address(), Mark.NONE, soon)).isEqualTo(new NotRead(Trouble.TOO_SLOW));
    }

    @Test
    void a_detour_into_the_house_is_not_taken() {
        server.refuses(302, Map.of("Location", "http://192.168.1.20/calendrier.ics"));
        assertThat(fetch.fetch(server.address(), Mark.NONE)).isEqualTo(new NotRead(Trouble.NOT_SECURE));

        server.refuses(302, Map.of("Location", "/encore"));
        assertThat(fetch.fetch(server.address(), Mark.NONE)).isEqualTo(new NotRead(Trouble.TOO_MANY_REDIRECTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/a.ics", "https://localhost/a.ics", "https://10.1.2.3/a.ics", "https://[::1]/a.ics", "https://169.254.169.254/a.ics"})
    void where_people_work_the_house_is_never_called(String address) {
        assertThat(new OutsideFetch(ThisMachine.mayNotBeCalled()).fetch(address, Mark.NONE)).isEqualTo(new NotRead(Trouble.PRIVATE_ADDRESS));
    }

    @Test
    void a_mark_that_would_break_a_header_is_not_kept() {
        server.says(CALENDAR, Map.of("ETag", "\"" + "x".repeat(600) + "\""));

        assertThat(((Whole) fetch.fetch(server.address(), Mark.NONE)).mark()).isEqualTo(Mark.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://calendrier.example/secret.ics", " webcal://calendrier.example/secret.ics ", "webcals://calendrier.example/secret.ics", "HTTPS://calendrier.example/secret.ics"})
    void an_address_is_taken_in_the_forms_that_calendars_give_it(String typed) {
        assertThat(new OutsideAddress(typed).objection()).isEmpty();
        assertThat(new OutsideAddress(typed).asGiven()).endsWith("://calendrier.example/secret.ics").startsWithIgnoringCase("https");
    }

    @ParameterizedTest
    @CsvSource({"http://calendrier.example/secret.ics,NOT_SECURE", "calendrier.example/secret.ics,NOT_AN_ADDRESS", "file:///etc/passwd,NOT_AN_ADDRESS",
            "https://claire:motdepasse@calendrier.example/,NOT_AN_ADDRESS", "javascript:alert(1),NOT_AN_ADDRESS", "ftp://calendrier.example/a,NOT_AN_ADDRESS"})
    void others_are_refused_with_the_reason(String typed, OutsideAddress.Objection objection) {
        assertThat(new OutsideAddress(typed).objection()).contains(objection);
        assertThat(new OutsideAddress("https://calendrier.example/" + "x".repeat(2000)).objection()).contains(OutsideAddress.Objection.TOO_LONG);
    }

    @Test
    void no_secret_is_told_by_accident() {
        assertThat(new OutsideAddress("https://calendrier.example/secret.ics").toString()).doesNotContain("secret");
        assertThat(new Secret("secret").toString()).doesNotContain("secret");
    }
}
