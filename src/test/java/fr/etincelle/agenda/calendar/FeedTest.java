package fr.etincelle.agenda.calendar;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.SAMIR_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.VALMONT;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.Actor;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.Secret;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Feeds, read through the real server by whoever has their address. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class FeedTest {

    static final FeedOwner CLAIRE = FeedOwner.of(CLAIRE_THE_COUNSELLOR);
    static final FeedOwner BRIQUET = FeedOwner.of(MARCEL_MARTIN);
    static final int MOST_STATEMENTS = 7;

    @Autowired FeedDesk desk;
    @Autowired JdbcClient db;
    @Autowired PlatformTransactionManager transactions;
    @LocalServerPort int port;

    final JdbcClient owner = RealPostgres.asOwner();
    final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void the_first_day() {
        Stage.set();
    }

    @AfterAll
    static void leave_nothing_behind() {
        Stage.set();
    }

    @Test
    void a_feed_tells_when_and_where_and_nothing_more() throws Exception {
        appointment(RENEE, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, "2026-10-06 09:00");
        appointment(KARIM, SAMIR_THE_COUNSELLOR, MARCEL_MARTIN, "2026-10-09 09:00");
        var feed = make(CLAIRE);

        var events = events(get(feed).body());

        assertThat(events).filteredOn(event -> value(event, "SUMMARY").startsWith("Rendez-vous")).hasSize(1).first().satisfies(event -> {
            assertThat(value(event, "SUMMARY")).isEqualTo("Rendez-vous");
            assertThat(value(event, "DTSTART")).isEqualTo("20261006T090000");
            assertThat(value(event, "LOCATION")).isEqualTo("Le Briquet, 12 rue des Étincelles, 57730 Folschviller");
            assertThat(value(event, "TRANSP")).isEqualTo("OPAQUE");
        });
        assertThat(get(feed).body()).doesNotContain("Renée", "Dubois", "démarche", "Claire", "Karim");
    }

    @Test
    void its_owner_may_have_it_tell_the_first_name_the_need_or_both() throws Exception {
        appointment(RENEE, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, "2026-10-06 09:00");
        var feed = make(CLAIRE);

        assertThat(told(feed, new FeedContent(true, false, false))).contains("SUMMARY:Rendez-vous : Renée\r\n").doesNotContain("Dubois", "démarche");
        assertThat(told(feed, new FeedContent(false, true, false))).contains("SUMMARY:Rendez-vous : Aide pour une démarche\r\n").doesNotContain("Renée");
        assertThat(told(feed, new FeedContent(true, true, false))).contains("SUMMARY:Rendez-vous : Renée\\, Aide pour une démarche\r\n");
        assertThat(told(feed, FeedContent.TIMES_ALONE)).contains("SUMMARY:Rendez-vous\r\n");
    }

    @Test
    void permanences_leave_the_time_free_and_absences_take_it_without_saying_why() throws Exception {
        absence("2026-10-12 00:00", "2026-10-14 00:00");
        absence("2026-10-15 14:00", "2026-10-15 15:00");

        var body = get(make(CLAIRE)).body();

        assertThat(events(body)).filteredOn(event -> value(event, "SUMMARY").equals("Absence"))
                .extracting(event -> value(event, "DTSTART"), event -> value(event, "DTEND"), event -> value(event, "TRANSP"))
                .containsExactly(tuple("20261012", "20261014", "OPAQUE"), tuple("20261015T140000", "20261015T150000", "OPAQUE"));
        assertThat(events(body)).filteredOn(event -> value(event, "SUMMARY").startsWith("Permanence"))
                .hasSizeGreaterThan(50).allSatisfy(event -> assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT"))
                .extracting(event -> value(event, "SUMMARY")).contains("Permanence, Le Briquet", "Permanence, Mairie de Valmont");
        assertThat(body).doesNotContain("SICK", "maladie");
    }

    @Test
    void a_site_tells_its_appointments_and_the_days_it_is_closed() throws Exception {
        appointment(RENEE, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, "2026-10-06 09:00");
        appointment(KARIM, SAMIR_THE_COUNSELLOR, VALMONT, "2026-10-07 09:00");
        owner.sql("insert into places.closure (id, centre, site, from_on, until_on, reason) values (gen_random_uuid(), :centre, :site, '2026-12-24', '2026-12-31', 'vacances')")
                .param("centre", Cast.LE_BRIQUET).param("site", MARCEL_MARTIN.value()).update();
        var feed = make(BRIQUET);

        var body = get(feed).body();
        assertThat(events(body)).extracting(event -> value(event, "SUMMARY"), event -> value(event, "DTSTART"))
                .containsExactlyInAnyOrder(tuple("Rendez-vous", "20261006T090000"), tuple("Fermé : vacances", "20261224"));
        assertThat(body).contains("X-WR-CALNAME:Agenda\\, Le Briquet");

        choose(BRIQUET, new FeedContent(true, false, true));
        assertThat(get(feed).body()).contains("SUMMARY:Rendez-vous : Renée\\, Claire Morel");
    }

    @Test
    void it_reaches_from_thirty_days_ago_to_a_year_ahead() throws Exception {
        for (var day : List.of("2026-09-04 09:00", "2026-09-06 09:00", "2027-10-05 09:00", "2027-10-08 09:00")) appointment(RENEE, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, day);

        assertThat(events(get(make(BRIQUET)).body())).extracting(event -> value(event, "DTSTART")).containsExactly("20260906T090000", "20271005T090000");
    }

    @Test
    void an_agenda_that_has_not_changed_gives_the_same_bytes_and_they_need_not_be_sent() throws Exception {
        appointment(RENEE, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, "2026-10-06 09:00");
        var feed = make(CLAIRE);

        var first = get(feed);
        var second = get(feed);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(first.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("private").doesNotContain("no-store");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(etag(first)).matches("\"[0-9a-f]{64}\"").isEqualTo(etag(second));

        var again = get(feed, "If-None-Match", etag(first));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(etag(again)).isEqualTo(etag(first));
        assertThat(get(feed, "If-None-Match", "\"something else\"").statusCode()).isEqualTo(200);
    }

    @Test
    void what_has_changed_is_the_same_event_with_a_later_word() throws Exception {
        var id = appointment(RENEE, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, "2026-10-06 09:00");
        var feed = make(BRIQUET);
        var before = get(feed);

        owner.sql("update agenda.appointment set during = tstzrange('2026-10-06 08:00Z', '2026-10-06 09:00Z'), version = version + 1 where id = :id").param("id", id).update();

        var after = get(feed, "If-None-Match", etag(before));
        assertThat(after.statusCode()).isEqualTo(200);
        var one = events(before.body()).getFirst();
        var other = events(after.body()).getFirst();
        assertThat(value(other, "UID")).isEqualTo(value(one, "UID")).isEqualTo(id + "@etincelle");
        assertThat(Integer.parseInt(value(other, "SEQUENCE"))).isGreaterThan(Integer.parseInt(value(one, "SEQUENCE")));
        assertThat(value(other, "LAST-MODIFIED")).isGreaterThanOrEqualTo(value(one, "LAST-MODIFIED"));

        owner.sql("update agenda.appointment set cancelled_at = now(), cancelled_for = 'PERSON', version = version + 1 where id = :id").param("id", id).update();
        assertThat(events(get(feed).body())).isEmpty();
    }

    @Test
    void it_comes_packed_to_those_who_can_unpack() throws Exception {
        var feed = make(CLAIRE);
        var plain = get(feed);

        var packed = client.send(request(feed).header("Accept-Encoding", "br, gzip;q=0.8").build(), BodyHandlers.ofByteArray());

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.body());
        assertThat(packed.body().length).isLessThan(plain.body().length() / 3);
        var tag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isNotEqualTo(etag(plain));
        assertThat(client.send(request(feed).header("Accept-Encoding", "gzip").header("If-None-Match", tag).build(), BodyHandlers.ofString()).statusCode()).isEqualTo(304);
        assertThat(get(feed, "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void a_wrong_an_old_a_stopped_and_a_leavers_address_are_answered_alike() throws Exception {
        var old = make(CLAIRE);
        var other = make(BRIQUET);
        var renewed = as(Who.CLAIRE, () -> desk.renew(CLAIRE));
        assertThat(get(renewed).statusCode()).isEqualTo(200);
        as(Who.HELENE, () -> {
            desk.stop(BRIQUET);
            return null;
        });
        var refusals = new ArrayList<HttpResponse<String>>();
        for (var token : List.of(old, other, Secret.fresh(""), new Secret("x"), new Secret("'%20or%201=1--"))) refusals.add(get(token));
        owner.sql("update accounts.account set disabled_at = now() where id = :id").param("id", CLAIRE_THE_COUNSELLOR.value()).update();
        refusals.add(get(renewed));

        refusals.add(client.send(HttpRequest.newBuilder(URI.create("http://localhost:%d/calendriers/%s".formatted(port, renewed.value()))).build(), BodyHandlers.ofString()));

        assertThat(refusals).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(refusals.getFirst().body()).contains("<h1").doesNotContain("Briquet");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        });
    }

    @Test
    void the_neighbours_feed_tells_nothing_of_ours() throws Exception {
        appointment(RENEE, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, "2026-10-06 09:00");
        var neighbours = new Actor(Cast.LE_VOISIN, Cast.number(892));
        var carole = neighbours.does(() -> desk.make(FeedId.next(), FeedOwner.of(new AccountId(Cast.number(892)))).orElseThrow());
        assertThat(events(get(carole).body())).isEmpty();

        assertThat(catchThrowable(() -> neighbours.does(() -> desk.make(FeedId.next(), BRIQUET)))).isInstanceOf(NotHere.class);
        assertThat(catchThrowable(() -> neighbours.does(() -> desk.make(FeedId.next(), CLAIRE)))).hasStackTraceContaining("violates foreign key");
    }

    /** The one gap in the wall is as narrow as one feed. */
    @Test
    void whoever_knows_an_address_sees_that_row_and_no_other() throws Exception {
        var claires = make(CLAIRE);
        make(BRIQUET);

        assertThat(asNobody("set_config('etincelle.feed', '%s', true)".formatted(claires.hash()))).isEqualTo(1);
        assertThat(asNobody("''")).isZero();
        assertThat(asNobody("set_config('etincelle.feed', '', true)")).isZero();
        assertThat(owner.sql("""
                select string_agg(polname || ' ' || polcmd::text || ' ' || pg_get_expr(polqual, polrelid), '; ' order by polname)
                  from pg_policy where polrelid = 'agenda.calendar_feed'::regclass
                """).query(String.class).single())
                .isEqualTo("follower r (hash = current_setting('etincelle.feed'::text, true)); own_rows * (centre = shared.current_centre())");
    }

    @Test
    void made_twice_it_has_one_address_which_is_kept_by_nobody() throws Exception {
        var id = FeedId.next();
        var token = as(Who.CLAIRE, () -> desk.make(id, CLAIRE)).orElseThrow();
        assertThat(as(Who.CLAIRE, () -> desk.make(id, CLAIRE))).isEmpty();

        assertThat(get(token).statusCode()).isEqualTo(200);
        assertThat(owner.sql("select feed::text from agenda.calendar_feed as feed").query(String.class).single()).doesNotContain(token.value());
        assertThat(owner.sql("select coalesce(before::text, '') || after::text from shared.audit_trail where thing = 'agenda.calendar_feed'").query(String.class).list())
                .hasSize(1).allSatisfy(kept -> assertThat(kept).doesNotContain(token.value(), token.hash()));
    }

    @Test
    void reading_costs_few_statements_however_much_there_is_and_is_noted() throws Exception {
        var feed = make(CLAIRE);
        get(feed);
        var few = StatementCount.during(() -> get(feed));
        for (int day = 6; day < 26; day++) appointment(RENEE, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, "2026-10-%02d 09:00".formatted(day));

        assertThat(StatementCount.during(() -> get(feed))).as(String.join("\n", few)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(owner.sql("select read_at from agenda.feed_reading").query(OffsetDateTime.class).single().toInstant()).isEqualTo("2026-10-05T07:00:00Z");
    }

    @Test
    void the_whole_feed_is_a_calendar_without_a_fault() throws Exception {
        appointment(RENEE, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, "2026-10-06 09:00");
        absence("2026-10-12 00:00", "2026-10-14 00:00");

        var body = get(make(CLAIRE)).body();

        var result = new CalendarBuilder().build(new StringReader(body)).validate();
        assertThat(result.hasErrors()).as(result.toString()).isFalse();
        assertThat(body.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(Set.copyOf(events(body).stream().map(event -> value(event, "UID")).toList())).hasSameSizeAs(events(body));
        assertThat(OutsideFile.in(body.getBytes(StandardCharsets.UTF_8)).orElseThrow().busyTimes(OutsideFileTest.WINDOW, PARIS, Set.of()).ranges()).hasSize(2);
    }

    /** How many feeds the application sees that belongs to no centre and says this. */
    private int asNobody(String said) {
        return Actor.NOBODY.does(() -> new TransactionTemplate(transactions).execute(_ -> {
            db.sql("select " + said).query(String.class).single();
            return db.sql("select count(*) from agenda.calendar_feed").query(Integer.class).single();
        }));
    }

    private Secret make(FeedOwner owner) {
        return as(Who.HELENE, () -> desk.make(FeedId.next(), owner)).orElseThrow();
    }

    private String told(Secret feed, FeedContent content) throws Exception {
        choose(CLAIRE, content);
        return get(feed).body();
    }

    private void choose(FeedOwner owner, FeedContent content) {
        as(Who.HELENE, () -> {
            desk.choose(owner, content);
            return true;
        });
    }

    private static <T> T as(Who who, Supplier<T> work) {
        return who.signedIn().actor().does(work::get);
    }

    private static String etag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> get(Secret feed, String... headers) throws Exception {
        var request = request(feed);
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(Secret feed) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/calendriers/%s.ics".formatted(port, feed.value())));
    }

    private static List<VEvent> events(String body) throws Exception {
        return new CalendarBuilder().build(new StringReader(body)).getComponents("VEVENT");
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    private void absence(String start, String end) {
        owner.sql("""
                insert into agenda.absence (id, centre, counsellor, during, kind)
                values (gen_random_uuid(), :centre, :claire, tstzrange(:start::timestamp at time zone 'Europe/Paris', :end::timestamp at time zone 'Europe/Paris'), 'SICK')
                """).param("centre", Cast.LE_BRIQUET).param("claire", CLAIRE_THE_COUNSELLOR.value()).param("start", start).param("end", end).update();
    }

    private UUID appointment(PersonId person, AccountId counsellor, SiteId site, String start) {
        var id = UUID.randomUUID();
        owner.sql("""
                insert into agenda.appointment (id, centre, person, booked_for, counsellor, site, service, during, channel)
                values (:id, :centre, :person, :person, :counsellor, :site, :service,
                        tstzrange(:start::timestamp at time zone 'Europe/Paris', (:start::timestamp + interval '90 minutes') at time zone 'Europe/Paris'), 'DESK')
                """).param("id", id).param("centre", Cast.LE_BRIQUET).param("person", person.value()).param("counsellor", counsellor.value())
                .param("site", site.value()).param("service", Cast.DEMARCHES.value()).param("start", start).update();
        return id;
    }
}
