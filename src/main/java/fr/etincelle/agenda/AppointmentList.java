package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

/** Reads appointments as one speaks of them. */
@Repository
@Transactional(readOnly = true)
class AppointmentList {

    private static final String ENTRIES = """
            select id, starts_at, ends_at, zone, person, person_name, counsellor, counsellor_name, site, site_name,
                   service, service_label, workstation_label, state, version
              from agenda.appointment_list
            """;

    private final JdbcClient db;

    AppointmentList(JdbcClient db) {
        this.db = db;
    }

    Optional<AgendaEntry> entry(AppointmentId id) {
        return db.sql(ENTRIES + "where id = :id").param("id", id.value()).query(AppointmentList::entry).optional();
    }

    /** Those that take place, or would have, between two moments; holds left out. */
    List<AgendaEntry> between(Instant from, Instant until) {
        return db.sql(ENTRIES + """
                 where starts_at > :from::timestamptz - interval '1 day' and starts_at < :until and ends_at > :from
                   and held_until is null
                 order by starts_at, id
                """)
                .param("from", from.atOffset(ZoneOffset.UTC)).param("until", until.atOffset(ZoneOffset.UTC))
                .query(AppointmentList::entry).list();
    }

    List<AgendaEntry> of(PersonId person) {
        return db.sql(ENTRIES + """
                 where person = :person and held_until is null
                 order by starts_at
                """).param("person", person.value()).query(AppointmentList::entry).list();
    }

    private static AgendaEntry entry(ResultSet row, int number) throws SQLException {
        var zone = ZoneId.of(row.getString("zone"));
        var person = row.getObject("person", UUID.class);
        return new AgendaEntry(new AppointmentId(uuid(row, "id")), moment(row, "starts_at", zone), moment(row, "ends_at", zone),
                person == null ? null : new PersonId(person), row.getString("person_name"),
                new AccountId(uuid(row, "counsellor")), row.getString("counsellor_name"),
                new SiteId(uuid(row, "site")), row.getString("site_name"),
                new ServiceId(uuid(row, "service")), row.getString("service_label"), row.getString("workstation_label"),
                State.valueOf(row.getString("state")), row.getInt("version"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static ZonedDateTime moment(ResultSet row, String column, ZoneId zone) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(zone);
    }
}
