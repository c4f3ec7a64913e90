package fr.etincelle.guidance;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.cast.Cast;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.TimeRange;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts appointments where a story needs them, past ones too, which nobody could book any more. */
public final class Meetings {

    private Meetings() {}

    /** With Claire at Le Briquet, for an hour and a half of formalities. */
    public static AppointmentId withClaire(JdbcClient db, PersonId person, ZonedDateTime start) {
        return of(db, person, Cast.CLAIRE_THE_COUNSELLOR, Cast.MARCEL_MARTIN, Cast.DEMARCHES, start, 90);
    }

    public static AppointmentId of(JdbcClient db, PersonId person, AccountId counsellor, SiteId site, ServiceId service, ZonedDateTime start, int minutes) {
        var id = AppointmentId.next();
        db.sql("""
                insert into agenda.appointment (id, centre, person, booked_for, counsellor, site, service, during, channel)
                values (:id, :centre, :person, :person, :counsellor, :site, :service, :during, 'DESK')
                """).param("id", id.value()).param("centre", Cast.LE_BRIQUET).param("person", person.value()).param("counsellor", counsellor.value())
                .param("site", site.value()).param("service", service.value())
                .param("during", TimeRange.lasting(start.toInstant(), Duration.ofMinutes(minutes)).toColumn()).update();
        return id;
    }
}
