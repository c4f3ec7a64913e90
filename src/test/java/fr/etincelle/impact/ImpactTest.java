package fr.etincelle.impact;

import static fr.etincelle.cast.Cast.*;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.CancelReason;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.cast.As;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import fr.etincelle.guidance.Meetings;
import fr.etincelle.impact.ImpactFigures.Period;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SliceTest
class ImpactTest {

    static final ZonedDateTime NINE = TODAY.atTime(9, 0).atZone(PARIS);

    @Autowired Impact impact;
    @Autowired Agenda agenda;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester http;

    @Test
    void a_centre_that_begins_has_zeros_and_no_gaps() {
        var report = impact.report();

        assertThat(report.today()).isEqualTo(new Period(TODAY, TODAY, 0, 0, 0, 0, 0, 0, 0));
        assertThat(report.weeks()).hasSize(9).allSatisfy(week -> assertThat(week).isEqualTo(week(week.first(), 0, 0, 0, 0, 0, 0)));
        assertThat(report.weeks().getFirst().first()).isEqualTo(LocalDate.of(2026, 8, 10));
        assertThat(report.weeks().getLast().first()).isEqualTo(TODAY);
    }

    /** Six times today: two seen, one missed, one excused, one cancelled, one to come. An hour and a half, half an hour and twenty minutes of help. */
    @Test
    void today_is_counted_as_one_would_by_hand() {
        var renee = Meetings.withClaire(db, RENEE, NINE);
        agenda.markSeen(renee);
        agenda.markSeen(Meetings.of(db, KARIM, SAMIR_THE_COUNSELLOR, MARCEL_MARTIN, VERIFICATION, NINE, 30));
        agenda.markMissed(Meetings.withClaire(db, FATIMA, NINE.plusHours(2)));
        agenda.markExcused(Meetings.withClaire(db, RENEE, NINE.plusHours(4)));
        agenda.cancel(Meetings.withClaire(db, KARIM, NINE.plusHours(6)), CancelledFor.CENTRE, CancelReason.SITE_CLOSED);
        Meetings.withClaire(db, KARIM, NINE.plusHours(8));
        told(TODAY, 90, "HELP", false, renee.value());
        told(TODAY, 30, "CHECK", false, null);
        told(TODAY, 20, "CHECK", true, null);
        told(TODAY.minusDays(1), 45, "HELP", true, null);

        assertThat(impact.report().today()).isEqualTo(new Period(TODAY, TODAY, 4, 2, 1, 2, 140, 2, 1));
    }

    @Test
    void weeks_begin_on_monday_and_the_ninth_before_is_left_out() {
        agenda.markSeen(Meetings.withClaire(db, RENEE, NINE.minusWeeks(1)));
        agenda.markSeen(Meetings.withClaire(db, RENEE, NINE.minusWeeks(1).plusDays(6)));
        agenda.markMissed(Meetings.withClaire(db, RENEE, NINE.minusWeeks(8)));
        agenda.markMissed(Meetings.withClaire(db, RENEE, NINE.minusWeeks(8).minusDays(1)));
        told(TODAY.minusDays(1), 30, "CHECK", true, null);
        told(TODAY.minusWeeks(8), 50, "HELP", false, null);
        told(TODAY.minusWeeks(8).minusDays(1), 60, "HELP", false, null);

        var weeks = impact.report().weeks();

        assertThat(weeks.getFirst()).isEqualTo(week(TODAY.minusWeeks(8), 0, 1, 0, 50, 0, 0));
        assertThat(weeks.get(7)).isEqualTo(week(TODAY.minusWeeks(1), 2, 0, 0, 30, 1, 1));
        assertThat(weeks.subList(1, 7)).extracting(Period::seen).containsOnly(0);
    }

    /** At Le Briquet on this Monday: Claire at nine and half past thirteen, Samir at half past thirteen. At Valmont: one a Wednesday, two blocks long. */
    @Test
    void the_wait_is_told_for_each_site_and_for_all() {
        var report = impact.report();

        assertThat(report.service()).isEqualTo("Aide pour une démarche");
        assertThat(report.overall().days()).hasValue(0);
        assertThat(report.bySite()).extracting(Waiting::where).containsExactly("Le Briquet", "Mairie de Valmont");
        assertThat(report.bySite().getFirst().days()).hasValue(0);
        assertThat(report.bySite().getLast().days()).hasValue(9);
    }

    @Test
    void the_figures_cost_six_statements_however_much_there_is_to_count() throws Exception {
        for (int week = 0; week < 8; week++) Meetings.withClaire(db, RENEE, NINE.minusWeeks(week));

        assertThat(StatementCount.during(impact::report)).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    @As(Who.HELENE)
    void the_page_shows_every_figure_with_its_definition() {
        told(TODAY, 1570, "HELP", true, null);

        assertThat(http.get().uri("/impact")).hasStatusOk().bodyText()
                .contains("Aujourd&#39;hui", "26\u00a0h\u00a010", "Définition : Vérifications", "troisième rendez-vous", "aujourd&#39;hui", "9 jours", "<svg", "cette semaine")
                .doesNotContain("??");
    }

    @Test
    @As(Who.NADIA)
    void a_partner_does_not_see_the_figures() {
        assertThat(http.get().uri("/impact")).hasStatus(403);
    }

    private static Period week(LocalDate monday, int seen, int missed, int calledOff, int helpMinutes, int checks, int walkIns) {
        return new Period(monday, monday.plusDays(6), seen + missed, seen, missed, calledOff, helpMinutes, checks, walkIns);
    }

    private void told(LocalDate day, int minutes, String kind, boolean walkIn, @Nullable UUID appointment) {
        db.sql("""
                insert into guidance.guidance_note (id, appointment, counsellor, place, helped_on, duration_minutes, kind, outcome, topics, walk_in, noted_at)
                select gen_random_uuid(), :appointment, :claire, 'REMOTE', :day, least(:minutes - 500 * part, 500), :kind, 'DONE', '{email}', :walkIn, now()
                  from generate_series(0, (:minutes - 1) / 500) as part
                """).param("appointment", appointment).param("claire", CLAIRE_THE_COUNSELLOR.value()).param("day", day).param("minutes", minutes)
                .param("kind", kind).param("walkIn", walkIn).update();
    }
}
