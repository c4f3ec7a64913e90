package fr.etincelle.agenda;

import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.ZoneOffset;
import java.util.List;
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

/** What slots cost in a centre that has worked for years: as many statements as on its first day, and no walk along its past. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SlotCostTest {

    static final int MOST_STATEMENTS = 6;

    @Autowired Agenda agenda;
    @Autowired JdbcClient db;
    @Autowired PlatformTransactionManager transactions;
    @LocalServerPort int port;

    final JdbcClient owner = RealPostgres.asOwner();
    final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void years_have_passed() {
        Stage.set();
        owner.sql("""
                insert into accounts.api_token (id, centre, account, label, hash)
                select gen_random_uuid(), centre, id, 'Essai', encode(sha256('etc_essai'::bytea), 'hex') from accounts.account where id = :odile
                """).param("odile", Who.ODILE.account.value()).update();
    }

    @AfterAll
    static void leave_nothing_behind() {
        Stage.set();
    }

    @Test
    void slots_cost_six_statements_whatever_the_days_the_past_and_the_counsellors() throws Exception {
        assertThat(statements("&days=1")).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        var before = statements("&days=366&limit=1000").size();

        passYears();
        takeOnTwentyCounsellors();

        assertThat(statements("&days=366&limit=1000")).hasSize(before).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void the_past_is_not_read() throws Exception {
        passYears();

        var plan = planOfTheFacts();

        assertThat(plan).contains("appointments_by_time", "permanence_dates_by_time", "absences_by_time", "busy_times_by_time")
                .doesNotContain("Seq Scan on appointment", "Seq Scan on permanence_date", "Seq Scan on absence", "Seq Scan on busy_time");
    }

    @Test
    void an_index_on_ranges_would_not_serve_behind_the_wall() throws Exception {
        passYears();
        owner.sql("create index by_range on agenda.appointment using gist (centre, during)").update();
        try {
            var plan = asTheApplication("explain select * from agenda.appointment where during && tstzrange('2026-10-05', '2026-10-19')");

            assertThat(plan).contains("Filter: (during &&");
        } finally {
            owner.sql("drop index agenda.by_range").update();
        }
    }

    private List<String> statements(String query) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/slots?service=%s%s".formatted(port, DEMARCHES.value(), query)))
                .header("Authorization", "Bearer etc_essai").build();
        return StatementCount.during(() -> {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"start\"");
            return answer;
        });
    }

    private String planOfTheFacts() throws Exception {
        return Who.ODILE.signedIn().actor().does(() -> new TransactionTemplate(transactions).execute(_ -> String.join("\n",
                db.sql("explain " + AgendaFactList.TIMES)
                        .param("from", TODAY.atStartOfDay().atOffset(ZoneOffset.UTC)).param("until", TODAY.plusDays(14).atStartOfDay().atOffset(ZoneOffset.UTC))
                        .param("now", TODAY.atTime(7, 0).atOffset(ZoneOffset.UTC))
                        .param("site", null).param("counsellor", null).param("person", null).param("except", null)
                        .query(String.class).list())));
    }

    private String asTheApplication(String sql) throws Exception {
        return Who.ODILE.signedIn().actor().does(() -> new TransactionTemplate(transactions).execute(_ -> {
            db.sql("set local enable_seqscan = off").update();
            return String.join("\n", db.sql(sql).query(String.class).list());
        }));
    }

    private void passYears() {
        owner.sql("""
                insert into agenda.appointment (id, centre, person, booked_for, counsellor, site, service, during, channel, seen_at)
                select gen_random_uuid(), :centre, :renee, :renee, :claire, :site, :service,
                       tstzrange(timestamptz '2020-01-01 08:00Z' + n * interval '1 day', timestamptz '2020-01-01 09:30Z' + n * interval '1 day'),
                       'DESK', timestamptz '2020-01-01 08:00Z' + n * interval '1 day'
                  from generate_series(1, 2400) as n
                """).param("centre", Cast.LE_BRIQUET).param("renee", Cast.RENEE.value()).param("claire", Cast.CLAIRE_THE_COUNSELLOR.value())
                .param("site", Cast.MARCEL_MARTIN.value()).param("service", DEMARCHES.value()).update();
        owner.sql("""
                insert into agenda.permanence_date (id, centre, permanence, planned_on, counsellor, site, during)
                select gen_random_uuid(), :centre, '00000000-0000-0000-0000-000000000941', date '2020-01-01' + n, :claire, :site,
                       tstzrange(timestamptz '2020-01-01 07:00Z' + n * interval '1 day', timestamptz '2020-01-01 10:00Z' + n * interval '1 day')
                  from generate_series(1, 2400) as n
                """).param("centre", Cast.LE_BRIQUET).param("claire", Cast.CLAIRE_THE_COUNSELLOR.value()).param("site", Cast.MARCEL_MARTIN.value()).update();
        owner.sql("""
                insert into agenda.absence (id, centre, counsellor, during, kind)
                select gen_random_uuid(), :centre, :claire,
                       tstzrange(timestamptz '2020-01-01 12:00Z' + n * interval '1 day', timestamptz '2020-01-01 14:00Z' + n * interval '1 day'), 'MEETING'
                  from generate_series(1, 2400) as n
                """).param("centre", Cast.LE_BRIQUET).param("claire", Cast.CLAIRE_THE_COUNSELLOR.value()).update();
        owner.sql("insert into agenda.outside_calendar (id, centre, counsellor, host, address, given_at) values (:claire, :centre, :claire, 'calendrier.example', 'sealed', now())")
                .param("centre", Cast.LE_BRIQUET).param("claire", Cast.CLAIRE_THE_COUNSELLOR.value()).update();
        owner.sql("""
                insert into agenda.busy_time (calendar, centre, counsellor, during)
                select :claire, :centre, :claire,
                       tstzrange(timestamptz '2020-01-01 12:00Z' + n * interval '1 day', timestamptz '2020-01-01 14:00Z' + n * interval '1 day')
                  from generate_series(1, 2400) as n
                """).param("centre", Cast.LE_BRIQUET).param("claire", Cast.CLAIRE_THE_COUNSELLOR.value()).update();
        owner.sql("analyze agenda.appointment, agenda.permanence_date, agenda.absence, agenda.busy_time").update();
    }

    private void takeOnTwentyCounsellors() {
        owner.sql("""
                insert into accounts.account (id, centre, email, name, role, password)
                select ('00000000-0000-0000-0000-' || lpad((20000 + n)::text, 12, '0'))::uuid, :centre, 'c' || n || '@briquet.example', 'Conseil ' || n, 'COUNSELLOR', ''
                  from generate_series(1, 20) as n
                """).param("centre", Cast.LE_BRIQUET).update();
        owner.sql("""
                insert into agenda.permanence_date (id, centre, permanence, planned_on, counsellor, site, during)
                select gen_random_uuid(), :centre, '00000000-0000-0000-0000-000000000942', date '2030-01-01' + n,
                       ('00000000-0000-0000-0000-' || lpad((20000 + n)::text, 12, '0'))::uuid, :site,
                       tstzrange('2026-10-06 07:00Z', '2026-10-06 15:00Z')
                  from generate_series(1, 20) as n
                """).param("centre", Cast.LE_BRIQUET).param("site", Cast.MARCEL_MARTIN.value()).update();
    }
}
