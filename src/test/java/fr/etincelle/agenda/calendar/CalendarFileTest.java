package fr.etincelle.agenda.calendar;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.AgendaEntry;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.State;
import fr.etincelle.cast.Cast;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    static final AppointmentId APPOINTMENT = new AppointmentId(Cast.number(70));

    @Test
    void it_is_what_mail_programs_take_for_an_invitation() throws Exception {
        var file = CalendarFile.request(invitation(3, TODAY.plusDays(1).atTime(9, 0).atZone(PARIS)));

        assertThat(file.contentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(file.text()).contains("\r\nMETHOD:REQUEST\r\n").isEqualTo(CalendarFile.request(invitation(3, TODAY.plusDays(1).atTime(9, 0).atZone(PARIS))).text());
        var calendar = read(file);
        assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
        var event = event(calendar);
        assertThat(value(event, "UID")).isEqualTo(APPOINTMENT.value() + "@etincelle");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261005T070000Z");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SUMMARY")).isEqualTo("Rendez-vous au Briquet");
        assertThat(value(event, "LOCATION")).isEqualTo("Le Briquet, 12 rue des Étincelles, 57730 Folschviller");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:bonjour@briquet.example");
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:karim.benali@courriel.example");
    }

    @Test
    void its_hours_are_those_of_the_site_with_the_zone_beside() throws Exception {
        var inWinter = event(read(CalendarFile.request(invitation(0, TODAY.plusDays(30).atTime(9, 0).atZone(PARIS)))));
        DtStart<ZonedDateTime> start = inWinter.getRequiredProperty("DTSTART");
        DtEnd<ZonedDateTime> end = inWinter.getRequiredProperty("DTEND");
        assertThat(start.getDate().toInstant()).isEqualTo(Instant.parse("2026-11-04T08:00:00Z"));
        assertThat(end.getDate().toInstant()).isEqualTo(Instant.parse("2026-11-04T09:30:00Z"));

        var overseas = CalendarFile.request(invitation(0, TODAY.atTime(9, 0).atZone(ZoneId.of("Pacific/Noumea"))));
        assertThat(overseas.text()).contains("TZID:Pacific/Noumea", "DTSTART;TZID=Pacific/Noumea:20261005T090000", "TZOFFSETTO:+1100");
    }

    @Test
    void what_is_cancelled_outdoes_what_was_told_before() throws Exception {
        var before = event(read(CalendarFile.request(invitation(3, TODAY.atTime(9, 0).atZone(PARIS)))));
        var file = CalendarFile.cancel(invitation(4, TODAY.atTime(9, 0).atZone(PARIS)));
        var after = event(read(file));

        assertThat(file.contentType()).endsWith("method=CANCEL");
        assertThat(file.text()).contains("\r\nMETHOD:CANCEL\r\n");
        assertThat(value(after, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(Integer.parseInt(value(after, "SEQUENCE"))).isGreaterThan(Integer.parseInt(value(before, "SEQUENCE")));
    }

    @Test
    void the_need_and_the_counsellor_are_told_to_nobody() {
        assertThat(CalendarFile.request(invitation(0, TODAY.atTime(9, 0).atZone(PARIS))).text().replace("\r\n ", ""))
                .doesNotContain("démarche", "Claire");
    }

    @Test
    void a_name_with_quotes_or_lines_in_it_breaks_nothing() throws Exception {
        var odd = new Invitation(entry(0, TODAY.atTime(9, 0).atZone(PARIS)), "Titre\nATTENDEE:x", "Ici", "Texte\r\nEND:VEVENT",
                new Invitation.Party("Le \"Briquet\"; :", "bonjour@briquet.example"), new Invitation.Party("K\r\nX", "karim@courriel.example\r\nX:1"),
                Instant.parse("2026-10-05T07:00:00Z"));

        var event = event(read(CalendarFile.request(odd)));
        assertThat(value(event, "SUMMARY")).isEqualTo("Titre\nATTENDEE:x");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("Texte\nEND:VEVENT");
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:karim@courriel.exampleX:1");
    }

    private static Invitation invitation(int version, ZonedDateTime start) {
        return new Invitation(entry(version, start), "Rendez-vous au Briquet", "Le Briquet, 12 rue des Étincelles, 57730 Folschviller",
                "À apporter :\nune pièce d'identité, votre téléphone", new Invitation.Party("Le Briquet", "bonjour@briquet.example"),
                new Invitation.Party("Karim Benali", "karim.benali@courriel.example"), Instant.parse("2026-10-05T07:00:00Z"));
    }

    private static AgendaEntry entry(int version, ZonedDateTime start) {
        return new AgendaEntry(APPOINTMENT, start, start.plusMinutes(90), KARIM, "Karim Benali", CLAIRE_THE_COUNSELLOR, "Claire Morel",
                MARCEL_MARTIN, "Le Briquet", DEMARCHES, "Aide pour une démarche", null, State.BOOKED, version);
    }

    private static Calendar read(CalendarFile file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file.text()));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }
}
