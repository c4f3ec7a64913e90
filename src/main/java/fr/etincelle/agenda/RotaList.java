package fr.etincelle.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of permanences and absences show. */
@Repository
@Transactional(readOnly = true)
class RotaList {

    record Rule(UUID id, String counsellorName, String siteName, int weekday, LocalTime starts, LocalTime ends,
                LocalDate fromOn, LocalDate untilOn, int exceptions) {}

    record Date(UUID id, LocalDate plannedOn, LocalDateTime start, LocalDateTime end, UUID site, String siteName,
                boolean moved, boolean dropped, int appointments) {}

    record Leave(UUID id, String counsellorName, LocalDateTime start, LocalDateTime end, Absence.Kind kind) {}

    /** An appointment to come that nobody will be there for. */
    record Stray(UUID id, LocalDateTime localStart, String personName, String counsellorName, String siteName) {}

    private final JdbcClient db;

    RotaList(JdbcClient db) {
        this.db = db;
    }

    List<Rule> rules(LocalDate today) {
        return db.sql("""
                select permanence.id, staff.name as counsellor_name, site.name as site_name, weekday, starts, ends, from_on, until_on,
                       (select count(*) from agenda.permanence_date
                         where permanence = permanence.id and (moved_at is not null or dropped_at is not null)) as exceptions
                  from agenda.permanence
                  join accounts.directory    as staff on staff.id = permanence.counsellor
                  join places.site_directory as site  on site.id = permanence.site
                 where until_on >= :today
                 order by staff.name, weekday, starts
                """).param("today", today).query(Rule.class).list();
    }

    List<Date> dates(PermanenceId permanence, LocalDate today) {
        return db.sql("""
                select date.id, planned_on, lower(during) at time zone site.zone as start, upper(during) at time zone site.zone as "end",
                       site, site.name as site_name, moved_at is not null as moved, dropped_at is not null as dropped,
                       (select count(*) from agenda.appointment
                         where appointment.counsellor = date.counsellor
                           and appointment.ends_at > date.starts_at and appointment.starts_at < date.ends_at and appointment.starts_at > date.starts_at - interval '1 day'
                           and cancelled_at is null and excused_at is null) as appointments
                  from agenda.permanence_date as date
                  join places.site_directory  as site on site.id = date.site
                 where permanence = :permanence and planned_on >= :today
                 order by planned_on
                """).param("permanence", permanence.value()).param("today", today).query(Date.class).list();
    }

    List<Leave> absences(Instant now, ZoneId zone) {
        return db.sql("""
                select absence.id, staff.name as counsellor_name,
                       lower(during) at time zone :zone as start, upper(during) at time zone :zone as "end", kind
                  from agenda.absence
                  join accounts.directory as staff on staff.id = absence.counsellor
                 where ends_at > :now
                 order by starts_at, staff.name
                """).param("zone", zone.getId()).param("now", now.atOffset(ZoneOffset.UTC)).query(Leave.class).list();
    }

    List<Stray> strays(Instant now) {
        return db.sql("""
                select id, local_start, coalesce(person_name, '') as person_name, counsellor_name, site_name
                  from agenda.appointment_list as appointment
                 where starts_at > :now and state = 'BOOKED'
                   and (not exists (select from agenda.permanence_date as presence
                                     where presence.counsellor = appointment.counsellor and presence.site = appointment.site
                                       and presence.dropped_at is null
                                       and presence.starts_at <= appointment.starts_at and presence.ends_at >= appointment.ends_at)
                        or exists (select from agenda.absence
                                    where absence.counsellor = appointment.counsellor
                                      and absence.ends_at > appointment.starts_at and absence.starts_at < appointment.ends_at)
                        or exists (select from agenda.busy_time as busy
                                    where busy.counsellor = appointment.counsellor
                                      and busy.ends_at > appointment.starts_at and busy.starts_at < appointment.ends_at)
                        or exists (select from places.closed_days as closed
                                    where closed.site = appointment.site and local_start::date between from_on and until_on))
                 order by local_start
                """).param("now", now.atOffset(ZoneOffset.UTC)).query(Stray.class).list();
    }
}
