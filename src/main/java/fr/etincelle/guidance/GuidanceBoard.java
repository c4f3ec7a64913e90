package fr.etincelle.guidance;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.guidance.WorkDone.Kind;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of guidance show, one query for each list. */
@Repository
@Transactional(readOnly = true)
class GuidanceBoard {

    /** An appointment whose help has not been told yet. */
    record Waiting(UUID id, LocalDateTime localStart, LocalDateTime localEnd, boolean today, @Nullable String personName,
                   String serviceLabel, String siteName, String state) {}

    /** What the agenda already knows of a time of help, so that nobody types it again. */
    record Meeting(AppointmentId id, @Nullable PersonId person, @Nullable String personName, LocalDateTime start, LocalDateTime end,
                   SiteId site, String siteName, ServiceId service, String serviceLabel, List<String> topics, Kind usualKind, @Nullable GuidanceNoteId toldIn) {

        public int minutes() {
            return (int) Duration.between(start, end).toMinutes();
        }
    }

    record Told(UUID id, LocalDate helpedOn, @Nullable String personName, String counsellorName, int durationMinutes,
                String kind, String outcome, List<String> topics) {}

    record Caption(@Nullable String personName, String counsellorName, @Nullable String siteName,
                   @Nullable String serviceLabel, @Nullable LocalDateTime localStart) {}

    record Past(GuidanceNoteId id, ZonedDateTime at, String counsellorName, int minutes, Kind kind, List<String> topics,
                @Nullable String summary, boolean mayOpen) {}

    record Spent(UUID id, LocalDate spentOn, String kind, int minutes) {}

    private final JdbcClient db;
    private final Clock clock;

    GuidanceBoard(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Today's and those of the week before, which would otherwise be forgotten. */
    List<Waiting> waiting(AccountId counsellor) {
        return db.sql("""
                select appointment.id, appointment.local_start, appointment.local_end,
                       appointment.local_start::date = (:now at time zone appointment.zone)::date as today,
                       appointment.person_name, appointment.service_label, appointment.site_name, appointment.state
                  from agenda.appointment_list as appointment
                 where appointment.counsellor = :counsellor
                   and appointment.during && tstzrange(:now - interval '8 days', :now + interval '1 day')
                   and appointment.local_start::date between (:now at time zone appointment.zone)::date - 7
                                                         and (:now at time zone appointment.zone)::date
                   and appointment.state in ('BOOKED', 'ARRIVED', 'SEEN')
                   and not exists (select from guidance.guidance_note note where note.appointment = appointment.id)
                 order by today desc, appointment.local_start
                """).param("counsellor", counsellor.value()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Waiting.class).list();
    }

    Optional<Meeting> meeting(AppointmentId id) {
        return db.sql("""
                select appointment.id, appointment.person, appointment.person_name, appointment.local_start, appointment.local_end,
                       appointment.site, appointment.site_name, appointment.service, appointment.service_label, service.topics,
                       note.id as told_in,
                       (select mode() within group (order by other.kind)
                          from guidance.guidance_note other
                          join agenda.appointment_list as its on its.id = other.appointment
                         where its.service = appointment.service and other.helped_on > appointment.local_start::date - 90) as usual_kind
                  from agenda.appointment_list  as appointment
                  join places.service_directory as service on service.id = appointment.service
                  left join guidance.guidance_note note on note.appointment = appointment.id
                 where appointment.id = :id
                """).param("id", id.value()).query(GuidanceBoard::toMeeting).optional();
    }

    List<Told> recent(AccountId counsellor, int count) {
        return db.sql("""
                select note.id, note.helped_on, person.full_name as person_name, staff.name as counsellor_name,
                       note.duration_minutes, note.kind, note.outcome, note.topics
                  from guidance.guidance_note note
                  join accounts.directory as staff on staff.id = note.counsellor
                  left join people.directory as person on person.id = note.person
                 where note.counsellor = :counsellor
                 order by note.noted_at desc, note.id desc
                 limit :count
                """).param("counsellor", counsellor.value()).param("count", count).query(GuidanceBoard::toTold).list();
    }

    /** What may be told on a person's line of time. Whoever is no counsellor reads the line without opening the note. */
    List<Past> history(PersonId person) {
        return db.sql("""
                select note.id, note.helped_on, lower(appointment.during) as met_at, note.noted_at,
                       coalesce(appointment.zone, site.zone, 'Europe/Paris') as zone,
                       staff.name as counsellor_name, note.duration_minutes, note.kind, note.topics, remark.words as summary,
                       exists (select from accounts.counsellor
                                where id = nullif(current_setting('etincelle.account', true), '')::uuid) as may_open
                  from guidance.guidance_note note
                  join accounts.directory as staff on staff.id = note.counsellor
                  left join agenda.appointment_list as appointment on appointment.id = note.appointment
                  left join places.site_directory as site on site.id = note.site
                  left join guidance.remark on remark.note = note.id and remark.scope = 'SUMMARY'
                 where note.person = :person
                 order by note.helped_on desc, note.id desc
                """).param("person", person.value()).query(GuidanceBoard::toPast).list();
    }

    /** The topics this counsellor chose most in three months, most usual first. */
    List<String> usualTopics(AccountId counsellor) {
        return db.sql("""
                select topic
                  from guidance.guidance_note note, unnest(note.topics) as topic
                 where note.counsellor = :counsellor and note.helped_on > (:now)::date - 90
                 group by topic
                 order by count(*) desc, topic
                """).param("counsellor", counsellor.value()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class).list();
    }

    List<Spent> spent(AccountId counsellor, LocalDate since) {
        return db.sql("""
                select id, spent_on, kind, minutes
                  from guidance.time_spent
                 where counsellor = :counsellor and spent_on >= :since
                 order by spent_on desc, id desc
                """).param("counsellor", counsellor.value()).param("since", since).query(Spent.class).list();
    }

    /** Who was helped, when and by whom, in one line of names. */
    Optional<Caption> caption(GuidanceNoteId note) {
        return db.sql("""
                select person.full_name as person_name, staff.name as counsellor_name, site.name as site_name,
                       appointment.service_label, appointment.local_start
                  from guidance.guidance_note note
                  join accounts.directory as staff on staff.id = note.counsellor
                  left join people.directory as person on person.id = note.person
                  left join places.site_directory as site on site.id = note.site
                  left join agenda.appointment_list as appointment on appointment.id = note.appointment
                 where note.id = :note
                """).param("note", note.value()).query(Caption.class).optional();
    }

    Optional<String> nameOf(PersonId person) {
        return db.sql("select full_name from people.directory where id = :id").param("id", person.value()).query(String.class).optional();
    }

    /** Those who may be chosen for an appointment, by identifier. */
    Map<UUID, String> counsellors() {
        return db.sql("select id, name from accounts.counsellor").query().listOfRows().stream()
                .collect(Collectors.toMap(row -> (UUID) row.get("id"), row -> (String) row.get("name")));
    }

    private static Meeting toMeeting(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        var usualKind = row.getString("usual_kind");
        var toldIn = row.getObject("told_in", UUID.class);
        return new Meeting(new AppointmentId(row.getObject("id", UUID.class)), person == null ? null : new PersonId(person),
                row.getString("person_name"), row.getObject("local_start", LocalDateTime.class), row.getObject("local_end", LocalDateTime.class),
                new SiteId(row.getObject("site", UUID.class)), row.getString("site_name"),
                new ServiceId(row.getObject("service", UUID.class)), row.getString("service_label"), codes(row),
                usualKind == null ? Kind.HELP : Kind.valueOf(usualKind), toldIn == null ? null : new GuidanceNoteId(toldIn));
    }

    private static Told toTold(ResultSet row, int number) throws SQLException {
        return new Told(row.getObject("id", UUID.class), row.getObject("helped_on", LocalDate.class), row.getString("person_name"),
                row.getString("counsellor_name"), row.getInt("duration_minutes"), row.getString("kind"), row.getString("outcome"), codes(row));
    }

    private static Past toPast(ResultSet row, int number) throws SQLException {
        return new Past(new GuidanceNoteId(row.getObject("id", UUID.class)), momentOf(row), row.getString("counsellor_name"),
                row.getInt("duration_minutes"), Kind.valueOf(row.getString("kind")), codes(row), row.getString("summary"), row.getBoolean("may_open"));
    }

    /** Without an appointment, the hour is only known when it was told on the day itself; otherwise noon stands for the day. */
    private static ZonedDateTime momentOf(ResultSet row) throws SQLException {
        var zone = ZoneId.of(row.getString("zone"));
        var metAt = row.getObject("met_at", OffsetDateTime.class);
        var day = row.getObject("helped_on", LocalDate.class);
        var moment = (metAt != null ? metAt : row.getObject("noted_at", OffsetDateTime.class)).atZoneSameInstant(zone);
        return moment.toLocalDate().equals(day) ? moment : day.atTime(LocalTime.NOON).atZone(zone);
    }

    private static List<String> codes(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("topics").getArray());
    }
}
