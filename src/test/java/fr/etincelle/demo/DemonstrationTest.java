package fr.etincelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration, written on empty tables by the very code that writes it at the first start. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DemonstrationTest {

    @Autowired Demonstration demonstration;

    final JdbcClient db = RealPostgres.asOwner();

    @BeforeEach
    void nothing_is_installed() {
        Stage.clear();
    }

    @AfterEach
    void the_cast_comes_back() {
        Stage.set();
    }

    @Test
    void an_empty_installation_comes_to_life_in_a_moment_and_once() {
        var start = System.nanoTime();
        demonstration.stage();
        var took = Duration.ofNanos(System.nanoTime() - start);
        var appointments = count("agenda.appointment");
        demonstration.stage();

        assertThat(took).isLessThan(Duration.ofSeconds(10));
        assertThat(appointments).isBetween(250, 900).isEqualTo(count("agenda.appointment"));
        assertThat(count("people.person")).isBetween(60, 80);
        assertThat(count("accounts.account")).isEqualTo(11);
        assertThat(count("places.workstation")).isEqualTo(8);
        assertThat(count("shared.installation")).isEqualTo(1);
    }

    @Test
    void every_outcome_is_to_be_seen_and_most_people_came() {
        demonstration.stage();

        var outcomes = db.sql("select distinct state from agenda.appointment").query(String.class).list();
        assertThat(outcomes).contains("BOOKED", "SEEN", "MISSED", "EXCUSED", "CANCELLED");
        assertThat(share("seen_at is not null", "ends_at < '2026-10-05 07:00Z'")).isBetween(0.7, 0.95);
        assertThat(db.sql("select count(*) from agenda.appointment where starts_at > '2026-10-12'").query(Integer.class).single()).isPositive();
    }

    @Test
    void somebody_waits_and_a_place_is_about_to_be_offered() {
        demonstration.stage();

        assertThat(count("agenda.wait")).isEqualTo(5);
        assertThat(db.sql("select count(*) from shared.errand where task_name = 'agenda.offer'").query(Integer.class).single()).isEqualTo(count("agenda.freed_place")).isOne();
    }

    @Test
    void nobody_is_received_on_a_day_when_the_site_is_closed() {
        demonstration.stage();

        assertThat(db.sql("""
                select appointment.starts_at from agenda.appointment
                  join places.closure on closure.site = appointment.site
                   and (appointment.starts_at at time zone 'Europe/Paris')::date between closure.from_on and closure.until_on
                """).query().listOfRows()).isEmpty();
        assertThat(db.sql("select distinct (starts_at at time zone 'Europe/Paris')::date from agenda.appointment").query(LocalDate.class).list())
                .doesNotContain(LocalDate.of(2026, 8, 15)).isNotEmpty();
    }

    @Test
    void every_appointment_lies_within_a_permanence_and_within_opening_hours() {
        demonstration.stage();

        assertThat(db.sql("""
                select id from agenda.appointment
                 where not exists (select from agenda.permanence_date as present
                                    where present.counsellor = appointment.counsellor and present.site = appointment.site
                                      and present.during @> appointment.during)
                """).query().listOfRows()).isEmpty();
        assertThat(db.sql("""
                select id from agenda.appointment
                 where not exists (select from places.opening_hours as hours
                                    where hours.site = appointment.site
                                      and hours.weekday = extract(isodow from starts_at at time zone 'Europe/Paris')
                                      and hours.opens <= (starts_at at time zone 'Europe/Paris')::time
                                      and hours.closes >= (ends_at at time zone 'Europe/Paris')::time)
                """).query().listOfRows()).isEmpty();
    }

    @Test
    void nothing_is_noted_or_booked_in_the_future() {
        demonstration.stage();
        var now = Instant.parse("2026-10-05T07:00:00Z").atOffset(ZoneOffset.UTC);

        for (var moment : List.of("select max(booked_at) from agenda.appointment", "select max(seen_at) from agenda.appointment",
                "select max(arrived_at) from agenda.appointment", "select max(cancelled_at) from agenda.appointment", "select max(noted_at) from guidance.guidance_note")) {
            assertThat(db.sql(moment).query(OffsetDateTime.class).single()).as(moment).isBeforeOrEqualTo(now);
        }
    }

    @Test
    void the_numbers_are_those_kept_for_fiction() {
        demonstration.stage();

        assertThat(db.sql("select phone from people.person where phone is not null").query(String.class).list())
                .isNotEmpty().allMatch(phone -> phone.startsWith("+3363998") || phone.startsWith("+335301") || phone.startsWith("+3335301"));
        assertThat(db.sql("select email from accounts.account").query(String.class).list()).allMatch(email -> email.endsWith(".example"));
    }

    @Test
    void the_console_tells_who_may_sign_in_and_how() {
        assertThat(DemoStart.invitation()).contains(Staff.PASSWORD, "accueil@briquet.example", "admin@voisin.example", "Claire Morel, conseillère numérique");
        assertThat(DemoStart.invitation().lines()).allMatch(line -> line.length() < 90);
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private double share(String condition, String of) {
        return db.sql("select avg(case when %s then 1.0 else 0.0 end) from agenda.appointment where %s".formatted(condition, of)).query(Double.class).single();
    }
}
