package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.places.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the agenda page shows of some days, one statement for each kind of thing. Times are those of each site. */
@Repository
@Transactional(readOnly = true)
class AgendaBoard {

    /** Which part of the agenda is looked at. What is null is not narrowed. */
    record View(LocalDate from, LocalDate until, @Nullable AccountId counsellor, @Nullable SiteId site) {}

    record Entry(UUID id, LocalDateTime start, LocalDateTime end, @Nullable UUID person, @Nullable String personName,
                 UUID counsellor, String counsellorName, UUID site, String siteName, String service,
                 @Nullable String workstation, State state) {}

    record Presence(UUID id, UUID permanence, LocalDateTime start, LocalDateTime end, UUID counsellor, String counsellorName,
                    UUID site, String siteName, boolean moved, boolean dropped) {}

    record Away(UUID id, LocalDateTime start, LocalDateTime end, UUID counsellor, String counsellorName, String kind) {}

    record Closed(UUID site, String siteName, LocalDate fromOn, LocalDate untilOn, String reason) {}

    /** @param lastHeardAt when their outside calendar was last read, or given if it never was; nothing where they have none */
    record Counsellor(UUID id, String name, @Nullable OffsetDateTime lastHeardAt) {

        boolean isSilent(Instant now) {
            return lastHeardAt != null && lastHeardAt.toInstant().plus(LONGEST_SILENCE).isBefore(now);
        }
    }

    record SiteRow(UUID id, String name, String zone, int workstations) {}

    private static final Duration LONGEST_SILENCE = Duration.ofDays(2);

    private final JdbcClient db;

    AgendaBoard(JdbcClient db) {
        this.db = db;
    }

    /** Everything the sheet needs, in one transaction. */
    AgendaSheet.Facts facts(View view, Instant now, ZoneId zone) {
        return new AgendaSheet.Facts(entries(view, now), presences(view), absences(view, zone), closures(view), sites());
    }

    private List<Entry> entries(View view, Instant now) {
        return ask("""
                select id, local_start as start, local_end as "end", person, person_name, counsellor, counsellor_name,
                       site, site_name, service_label as service, workstation_label as workstation, state
                  from agenda.appointment_list
                 where starts_at >= :earliest and starts_at < :latest
                   and local_start::date between :from and :until
                   and (held_until is null or held_until > :now)
                   and (:counsellor::uuid is null or counsellor = :counsellor)
                   and (:site::uuid is null or site = :site)
                 order by local_start, counsellor_name
                """, view).param("now", now.atOffset(ZoneOffset.UTC)).query(Entry.class).list();
    }

    private List<Presence> presences(View view) {
        return ask("""
                select presence.id, presence.permanence,
                       lower(during) at time zone site.zone as start, upper(during) at time zone site.zone as "end",
                       counsellor, staff.name as counsellor_name, site, site.name as site_name,
                       moved_at is not null as moved, dropped_at is not null as dropped
                  from agenda.permanence_date        as presence
                  join places.site_directory         as site  on site.id = presence.site
                  join accounts.directory            as staff on staff.id = presence.counsellor
                 where presence.starts_at >= :earliest and presence.starts_at < :latest
                   and (lower(during) at time zone site.zone)::date between :from and :until
                   and (:counsellor::uuid is null or counsellor = :counsellor)
                   and (:site::uuid is null or site = :site)
                 order by start, counsellor_name
                """, view).query(Presence.class).list();
    }

    /**
     * An absence concerns its counsellor at every site; its times are those of the centre's first site. What takes a counsellor
     * elsewhere is shown only as far as it meets a permanence: the rest of their life is no concern of the centre.
     */
    private List<Away> absences(View view, ZoneId zone) {
        return ask("""
                select absence.id, lower(during) at time zone :zone as start, upper(during) at time zone :zone as "end",
                       counsellor, staff.name as counsellor_name, kind
                  from agenda.absence
                  join accounts.directory as staff on staff.id = absence.counsellor
                 where ends_at > :earliest and starts_at < :latest
                   and (:counsellor::uuid is null or counsellor = :counsellor)
                union all
                select presence.id, greatest(busy.starts_at, presence.starts_at) at time zone site.zone,
                       least(busy.ends_at, presence.ends_at) at time zone site.zone,
                       presence.counsellor, staff.name, 'ELSEWHERE'
                  from agenda.permanence_date as presence
                  join agenda.busy_time       as busy  on busy.counsellor = presence.counsellor
                                                      and busy.ends_at > presence.starts_at and busy.starts_at < presence.ends_at
                  join places.site_directory  as site  on site.id = presence.site
                  join accounts.directory     as staff on staff.id = presence.counsellor
                 where presence.starts_at >= :earliest and presence.starts_at < :latest and presence.dropped_at is null
                   and busy.ends_at > :earliest and busy.starts_at < :latest
                   and (:counsellor::uuid is null or presence.counsellor = :counsellor)
                   and (:site::uuid is null or presence.site = :site)
                 order by start, counsellor_name
                """, view).param("zone", zone.getId()).query(Away.class).list();
    }

    private List<Closed> closures(View view) {
        return ask("""
                select site, site.name as site_name, from_on, until_on, reason
                  from places.closed_days
                  join places.site_directory as site on site.id = closed_days.site
                 where from_on <= :until and until_on >= :from
                   and (:site::uuid is null or site = :site)
                 order by from_on, site_name
                """, view).query(Closed.class).list();
    }

    List<Counsellor> counsellors() {
        return db.sql("""
                select counsellor.id, counsellor.name, coalesce(reading.read_at, calendar.given_at) as last_heard_at
                  from accounts.counsellor          as counsellor
                  left join agenda.outside_calendar as calendar on calendar.counsellor = counsellor.id
                  left join agenda.outside_reading  as reading  on reading.calendar = calendar.id
                 where disabled_at is null
                 order by counsellor.name
                """).query(Counsellor.class).list();
    }

    List<SiteRow> sites() {
        return db.sql("""
                select id, name, zone, (select count(*) from places.workstation_directory where site = site_directory.id) as workstations
                  from places.site_directory
                 order by name
                """).query(SiteRow.class).list();
    }

    /**
     * The days are widened by two before, since an appointment of the day before may end in them, and by one after:
     * no zone is farther than that. The local date then decides. Plain instants are compared, which the indexes serve.
     */
    private JdbcClient.StatementSpec ask(String sql, View view) {
        return db.sql(sql)
                .param("earliest", view.from.minusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("latest", view.until.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("from", view.from)
                .param("until", view.until)
                .param("counsellor", view.counsellor == null ? null : view.counsellor.value())
                .param("site", view.site == null ? null : view.site.value());
    }
}
