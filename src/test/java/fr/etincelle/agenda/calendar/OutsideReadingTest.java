package fr.etincelle.agenda.calendar;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.VALMONT;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.Slot;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.cast.As;
import fr.etincelle.cast.DueErrands;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import fr.etincelle.shared.Errands;
import fr.etincelle.shared.Seal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/** A counsellor's calendar elsewhere, read from a server of somebody else: what it takes, and what happens when it fails. */
@SliceTest
class OutsideReadingTest {

    static final Instant NOW = TODAY.atTime(9, 0).atZone(PARIS).toInstant();

    /** On Tuesday from half past nine to ten, when Claire receives at Le Briquet, and in the evening, which is her own. */
    static final String TUESDAY = calendar("""
            BEGIN:VEVENT
            UID:dentiste
            SUMMARY:Dentiste
            LOCATION:Forbach
            DTSTART;TZID=Europe/Paris:20261006T093000
            DTEND;TZID=Europe/Paris:20261006T100000
            END:VEVENT
            BEGIN:VEVENT
            UID:chorale
            DTSTART;TZID=Europe/Paris:20261006T200000
            DTEND;TZID=Europe/Paris:20261006T220000
            END:VEVENT
            """);

    @Autowired Agenda agenda;
    @Autowired OutsideReading reading;
    @Autowired OutsideFetch fetch;
    @Autowired OutsideShelf shelf;
    @Autowired Seal seal;
    @Autowired Errands errands;
    @Autowired DueErrands due;
    @Autowired MockMvcTester http;
    @Autowired JdbcClient db;
    @Autowired PlatformTransactionManager transactions;

    final CalendarServer server = new CalendarServer();
    final OutsideCalendarId calendar = OutsideCalendarId.next();

    @BeforeEach
    void claire_has_given_her_address() {
        db.sql("insert into agenda.outside_calendar (id, counsellor, host, address, given_at) values (:id, :claire, '127.0.0.1', :address, '2026-10-05 07:00Z')")
                .param("id", calendar.value()).param("claire", CLAIRE_THE_COUNSELLOR.value()).param("address", seal.close(server.address(), OutsideCalendar.seal(calendar))).update();
        errands.plan(OutsideReading.NAME, calendar.value(), NOW);
    }

    @AfterEach
    void the_server_goes() {
        server.close();
    }

    @Test
    void what_takes_her_elsewhere_is_offered_to_nobody_and_the_rest_is() {
        var before = tuesdays();
        server.says(TUESDAY);

        due.runUntil(NOW);

        assertThat(before).contains("09:00", "09:15", "09:30", "10:00", "10:30");
        assertThat(tuesdays()).containsExactly("10:00", "10:15", "10:30");
        assertThat(book("2026-10-06T07:15:00Z")).isInstanceOfSatisfying(BookingAnswer.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(BookingAnswer.Reason.NOT_OFFERED));
    }

    @Test
    void the_agenda_shows_when_and_not_what_and_only_where_it_meets_a_permanence() {
        server.says(TUESDAY);
        due.runUntil(NOW);

        for (var form : List.of("grille", "liste")) {
            assertThat(http.get().uri("/agenda?vue=jour&jour=2026-10-06&forme=" + form)).hasStatusOk().bodyText()
                    .contains("Claire Morel : occupé(e) ailleurs", "9\u00a0h\u00a030").doesNotContain("Dentiste", "Forbach", "20\u00a0h");
        }
        assertThat(http.get().uri("/agenda?vue=jour&jour=2026-10-06&lieu=" + VALMONT.value())).bodyText().doesNotContain("ailleurs");
        assertThat(columns()).doesNotContain("title", "summary", "place", "location", "uid");
        assertThat(db.sql("select count(*) from agenda.busy_time").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void an_appointment_already_booked_then_is_listed_as_one_nobody_will_be_there_for() {
        assertThat(book("2026-10-06T07:00:00Z")).isInstanceOf(BookingAnswer.Booked.class);
        server.says(TUESDAY);

        assertThat(http.get().uri("/agenda/absences")).bodyText().doesNotContain("Renée Dubois");
        due.runUntil(NOW);
        assertThat(http.get().uri("/agenda/absences")).bodyText().contains("Renée Dubois", "n&#39;a plus personne pour le tenir");
    }

    /** Claire follows her own feed in the calendar that she has us read. */
    @Test
    void our_own_appointments_that_come_back_are_not_counted_twice() {
        var id = AppointmentId.next();
        agenda.book(new BookingRequest(id, RENEE, DEMARCHES, Instant.parse("2026-10-06T07:00:00Z"), CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, BookingRequest.Channel.DESK));
        server.says(TUESDAY.replace("UID:dentiste", "UID:" + CalendarEvent.uid(id.value())));

        due.runUntil(NOW);

        assertThat(db.sql("select count(*) from agenda.busy_time").query(Integer.class).single()).isEqualTo(1);
        assertThat(http.get().uri("/agenda/absences")).bodyText().doesNotContain("Renée Dubois");
    }

    @Test
    void what_is_still_the_same_is_neither_sent_nor_written_again() {
        server.says(TUESDAY, Map.of("ETag", "\"1\""));
        at(NOW);
        var written = rows();

        assertThat(at(NOW.plus(Duration.ofMinutes(15)))).isEqualTo(Duration.ofMinutes(15));
        assertThat(server.asked).extracting(CalendarServer.Asked::ifNoneMatch).containsExactly("null", "\"1\"");
        server.says(TUESDAY);
        at(NOW.plus(Duration.ofMinutes(30)));
        assertThat(rows()).isEqualTo(written);
        server.says(TUESDAY.replace("T100000", "T103000"));
        at(NOW.plus(Duration.ofMinutes(45)));
        assertThat(rows()).isNotEqualTo(written);
    }

    /** A calendar that never changes would else know nothing of the months that come nearer. */
    @Test
    void once_a_day_all_of_it_is_asked_for_even_if_nothing_has_changed() {
        server.says(calendar("BEGIN:VEVENT\nDTSTART:20261006T080000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n"), Map.of("ETag", "\"1\""));
        at(NOW);
        var last = lastBusy();

        at(NOW.plus(Duration.ofHours(23)));
        at(NOW.plus(Duration.ofDays(20)));

        assertThat(server.asked).extracting(CalendarServer.Asked::ifNoneMatch).containsExactly("null", "\"1\"", "null");
        assertThat(lastBusy()).isAfter(last);
    }

    @Test
    void when_it_fails_the_waits_grow_and_what_was_known_last_goes_on_counting() {
        server.says(TUESDAY);
        at(NOW);
        server.refuses(503);

        var waits = new ArrayList<Long>();
        for (int hour = 1; hour <= 8; hour++) waits.add(at(NOW.plus(Duration.ofHours(hour))).toMinutes());

        assertThat(waits).containsExactly(15L, 30L, 60L, 120L, 240L, 360L, 360L, 360L);
        assertThat(tuesdays()).doesNotContain("09:15", "09:30");
        assertThat(http.get().uri("/agenda/calendriers")).bodyText().contains("Le site a un problème", "Les moments déjà connus comptent toujours");

        server.says(calendar(""));
        assertThat(at(NOW.plus(Duration.ofHours(9)))).isEqualTo(Duration.ofMinutes(15));
        assertThat(tuesdays()).contains("09:15", "09:30");
        assertThat(http.get().uri("/agenda/calendriers")).bodyText().contains("Ce calendrier est bien lu");
    }

    @Test
    @As(Who.ODILE)
    void after_two_days_of_silence_the_desk_reads_it_at_the_head_of_the_agenda() {
        assertThat(http.get().uri("/agenda")).bodyText().doesNotContain("calendrier extérieur");
        db.sql("insert into agenda.outside_reading (calendar, tried_at, read_at, failures, trouble) values (:id, '2026-10-05 06:00Z', '2026-10-03 07:00:01Z', 9, 'TOO_SLOW')")
                .param("id", calendar.value()).update();
        assertThat(http.get().uri("/agenda")).bodyText().doesNotContain("calendrier extérieur");

        db.sql("update agenda.outside_reading set read_at = '2026-10-03 06:59:59Z'").update();
        assertThat(http.get().uri("/agenda")).bodyText().contains("Claire Morel : son calendrier extérieur n&#39;a pas pu être lu depuis le samedi 3 octobre");

        db.sql("update agenda.outside_reading set read_at = null").update();
        assertThat(http.get().uri("/agenda")).bodyText().doesNotContain("calendrier extérieur");
        db.sql("update agenda.outside_calendar set given_at = '2026-10-01 07:00Z'").update();
        assertThat(http.get().uri("/agenda")).bodyText().contains("depuis le jeudi 1er octobre");
    }

    @Test
    void half_a_calendar_takes_nothing_away_from_what_was_known() {
        server.says(TUESDAY);
        at(NOW);
        server.says(TUESDAY.substring(0, 80));
        at(NOW.plus(Duration.ofMinutes(15)));

        assertThat(tuesdays()).doesNotContain("09:30");
        assertThat(http.get().uri("/agenda/calendriers")).bodyText().contains("il n&#39;y a pas de calendrier complet");
    }

    @Test
    void an_address_sealed_for_another_or_by_another_key_is_not_asked() {
        db.sql("update agenda.outside_calendar set address = :address").param("address", seal.close(server.address(), OutsideCalendar.seal(OutsideCalendarId.next()))).update();

        assertThat(at(NOW)).isEqualTo(Duration.ofMinutes(15));
        assertThat(server.asked).isEmpty();
        assertThat(http.get().uri("/agenda/calendriers")).bodyText().contains("Donnez-la de nouveau");
    }

    @Test
    void what_could_not_be_understood_is_said() {
        server.says(calendar("BEGIN:VEVENT\nDTSTART:hier\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;TZID=Chez moi:20261006T093000\nDURATION:PT30M\nEND:VEVENT\n"));
        at(NOW);

        assertThat(http.get().uri("/agenda/calendriers")).bodyText().contains("Un événement n&#39;a pas pu être compris", "Un fuseau horaire est inconnu");
    }

    @Test
    void once_given_up_it_is_read_no_more_and_takes_nothing() {
        server.says(TUESDAY);
        due.runUntil(NOW);
        assertThat(http.post().uri("/agenda/calendriers/moi/exterieur/retrait").with(csrf()))
                .hasRedirectedUrl("/agenda/calendriers#exterieur");

        due.runUntil(NOW.plus(Duration.ofDays(1)));

        assertThat(server.asked).hasSize(1);
        assertThat(tuesdays()).contains("09:30");
        assertThat(reading.run(calendar.value())).isEmpty();
    }

    @Test
    void a_colleague_who_has_left_is_not_asked_after() {
        db.sql("update accounts.account set disabled_at = now() where id = :id").param("id", CLAIRE_THE_COUNSELLOR.value()).update();

        assertThat(at(NOW)).isEqualTo(Duration.ofHours(6));
        assertThat(server.asked).isEmpty();
    }

    @Test
    void a_reading_costs_few_statements_however_much_there_is() throws Exception {
        var events = new StringBuilder();
        for (int n = 0; n < 500; n++) events.append("BEGIN:VEVENT\nDTSTART:202610%02dT%02d0000Z\nDURATION:PT%dM\nEND:VEVENT\n".formatted(6 + n % 20, n % 23, 1 + n % 50));
        server.says(calendar(events.toString()));

        assertThat(StatementCount.during(() -> reading.run(calendar.value()))).hasSizeLessThanOrEqualTo(6);
        assertThat(StatementCount.during(() -> reading.run(calendar.value()))).hasSizeLessThanOrEqualTo(4);
    }

    /** Until when to wait, as if it were that moment. */
    private Duration at(Instant moment) {
        var next = new OutsideReading(fetch, shelf, seal, transactions, Clock.fixed(moment, PARIS)).read(calendar).orElseThrow();
        return Duration.between(moment, next);
    }

    private List<String> tuesdays() {
        return agenda.slots(new SlotWish(DEMARCHES, MARCEL_MARTIN, CLAIRE_THE_COUNSELLOR, TODAY.plusDays(1), 1, SlotWish.HalfDay.ANY, null)).stream()
                .map(Slot::start).map(start -> start.atZone(PARIS).toLocalTime().toString()).toList();
    }

    private BookingAnswer book(String start) {
        return agenda.book(new BookingRequest(AppointmentId.next(), RENEE, DEMARCHES, Instant.parse(start), CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, BookingRequest.Channel.DESK));
    }

    private String rows() {
        return db.sql("select string_agg(ctid::text || during::text, ' ' order by starts_at) from agenda.busy_time").query(String.class).single();
    }

    private Instant lastBusy() {
        return db.sql("select max(ends_at) from agenda.busy_time").query(OffsetDateTime.class).single().toInstant();
    }

    private List<String> columns() {
        return db.sql("select column_name::text from information_schema.columns where table_schema = 'agenda' and table_name in ('busy_time', 'outside_reading')").query(String.class).list();
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n";
    }
}
