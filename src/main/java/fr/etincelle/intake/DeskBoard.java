package fr.etincelle.intake;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.State;
import fr.etincelle.intake.Confirmation.Contact;
import fr.etincelle.messaging.Slip;
import fr.etincelle.people.Channel;
import fr.etincelle.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the desk likes to know during a call: who receives people, when this one comes next, what was just agreed. */
@Repository
@Transactional(readOnly = true)
class DeskBoard {

    record Counsellor(UUID id, String name) {}

    record Coming(UUID id, LocalDateTime start, String service, String site) {}

    private static final int COMING_SHOWN = 3;

    private final JdbcClient db;
    private final Clock clock;

    DeskBoard(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Counsellor> counsellors() {
        return db.sql("select id, name from accounts.counsellor where disabled_at is null order by name")
                .query(Counsellor.class).list();
    }

    List<Coming> comingOf(PersonId person) {
        return db.sql("""
                select id, local_start as start, service_label as service, site_name as site
                  from agenda.appointment_list
                 where person = :person
                   and upper(during) > :now
                   and state in ('BOOKED', 'ARRIVED')
                 order by during
                 limit :shown
                """).param("person", person.value()).param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("shown", COMING_SHOWN).query(Coming.class).list();
    }

    /** Empty for what is only held, and for nobody yet. */
    Optional<Confirmation> confirmation(AppointmentId id) {
        return db.sql("""
                select appointment.id, appointment.state, appointment.starts_at, appointment.ends_at, site.zone,
                       person.first_name, person.last_name, person.gender, person.channel, person.language,
                       appointment.counsellor_name, service.label, service.to_bring,
                       site.name, site.street, site.postcode, site.commune, site.way_in
                  from agenda.appointment_list as appointment
                  join people.directory         as person  on person.id = appointment.person
                  join places.site_directory    as site    on site.id = appointment.site
                  join places.service_directory as service on service.id = appointment.service
                 where appointment.id = :id
                """).param("id", id.value()).query(DeskBoard::confirmation).optional();
    }

    private static Confirmation confirmation(ResultSet row, int number) throws SQLException {
        var zone = ZoneId.of(row.getString("zone"));
        return new Confirmation(new AppointmentId(row.getObject("id", UUID.class)), State.valueOf(row.getString("state")),
                moment(row, "starts_at", zone), moment(row, "ends_at", zone),
                new Contact(row.getString("first_name"), row.getString("last_name"), row.getString("gender"),
                        Channel.valueOf(row.getString("channel")), row.getString("language")),
                row.getString("counsellor_name"), row.getString("label"),
                new Slip.Place(row.getString("name"), row.getString("street"), row.getString("postcode"), row.getString("commune"), row.getString("way_in")),
                ToBring.things(row.getString("to_bring")));
    }

    private static ZonedDateTime moment(ResultSet row, String column, ZoneId zone) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(zone);
    }
}
