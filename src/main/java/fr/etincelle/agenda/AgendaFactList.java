package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.Places;
import fr.etincelle.places.Service;
import fr.etincelle.places.SiteId;
import fr.etincelle.places.WorkstationId;
import fr.etincelle.shared.TimeRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the facts of some days in three statements, however many counsellors, days and appointments there are. */
@Repository
class AgendaFactList {

    /** Ends are compared as plain instants, which the indexes serve; appointments and permanences last a day at most. */
    static final String TIMES = """
            select 'PRESENCE' as kind, presence.counsellor, presence.site, null::uuid as workstation, null::uuid as person,
                   presence.starts_at, presence.ends_at
              from agenda.permanence_date as presence
              join accounts.counsellor    as counsellor on counsellor.id = presence.counsellor
             where presence.starts_at >= :from::timestamptz - interval '1 day' and presence.starts_at < :until
               and presence.dropped_at is null and counsellor.disabled_at is null
               and (:site::uuid is null or presence.site = :site)
               and (:counsellor::uuid is null or presence.counsellor = :counsellor)
            union all
            select 'ABSENCE', counsellor, null, null, null, starts_at, ends_at
              from agenda.absence
             where ends_at > :from and starts_at < :until
            union all
            select 'ABSENCE', counsellor, null, null, null, starts_at, ends_at
              from agenda.busy_time
             where ends_at > :from and starts_at < :until
            union all
            select 'TAKEN', counsellor, site, workstation, person, starts_at, ends_at
              from agenda.appointment
             where starts_at >= :from::timestamptz - interval '1 day' and starts_at < :until
               and cancelled_at is null and excused_at is null
               and (held_until is null or held_until > :now)
               and id is distinct from :except::uuid
            union all
            select 'CLOSED', null, days.site, null, null,
                   days.from_on::timestamp at time zone site.zone, (days.until_on + 1)::timestamp at time zone site.zone
              from places.closed_days    as days
              join places.site_directory as site on site.id = days.site
             where days.until_on >= :from::date - 1 and days.from_on <= :until::date + 1
            union all
            select 'COMPUTER', null, site, id, null, null, null
              from places.workstation_directory
            union all
            select 'OUTAGE', null, site, workstation, null, lower(during), upper(during)
              from places.outage
             where during && tstzrange(:from, :until)
            union all
            select 'KNOWN', id, null, null, null, null, null
              from accounts.counsellor
             where id = :counsellor
            union all
            select 'PERSON', null, null, null, id, null, null
              from people.directory
             where id = :person
            union all
            (select 'LAST', counsellor, null, null, null, null, null
               from agenda.appointment
              where person = :person and starts_at < :now
                and cancelled_at is null and excused_at is null
              order by starts_at desc
              limit 1)
            """;

    private final Places places;
    private final JdbcClient db;
    private final Clock clock;

    AgendaFactList(Places places, JdbcClient db, Clock clock) {
        this.places = places;
        this.db = db;
        this.clock = clock;
    }

    /** Nothing when the wish names somebody or something that is not of this centre. */
    Optional<AgendaFacts> around(SlotWish wish, @Nullable AppointmentId except) {
        var service = places.service(wish.service());
        if (service.isEmpty()) return Optional.empty();
        var facts = new Gathering(clock.instant(), service.get(), wish);
        if (!facts.hasItsSite()) return Optional.empty();
        db.sql(TIMES)
                .param("from", atUtc(facts.from)).param("until", atUtc(facts.until)).param("now", atUtc(facts.now))
                .param("site", wish.site() == null ? null : wish.site().value())
                .param("counsellor", wish.counsellor() == null ? null : wish.counsellor().value())
                .param("person", wish.person() == null ? null : wish.person().value())
                .param("except", except == null ? null : except.value())
                .query(facts::add);
        return facts.hasItsPeople() ? Optional.of(facts.gathered()) : Optional.empty();
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Sorts the rows by what they are. */
    private class Gathering {

        final Instant now;
        final Instant from;
        final Instant until;
        private final AgendaFacts facts;
        private final SlotWish wish;
        private boolean counsellorIsKnown;
        private boolean personIsKnown;
        private @Nullable AccountId lastCounsellor;

        Gathering(Instant now, Service service, SlotWish wish) {
            this.now = now;
            this.wish = wish;
            this.from = wish.from().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            this.until = wish.from().plusDays(wish.days() + 1L).atStartOfDay(ZoneOffset.UTC).toInstant();
            this.facts = new AgendaFacts(now, service, places.sites(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), null);
        }

        boolean hasItsSite() {
            return wish.site() == null || facts.sites().stream().anyMatch(it -> it.id().equals(wish.site()));
        }

        boolean hasItsPeople() {
            return (wish.counsellor() == null || counsellorIsKnown) && (wish.person() == null || personIsKnown);
        }

        AgendaFacts gathered() {
            return new AgendaFacts(now, facts.service(), facts.sites(), facts.presences(), facts.absences(), facts.taken(),
                    facts.closed(), facts.computers(), facts.outages(), lastCounsellor);
        }

        void add(ResultSet row) throws SQLException {
            switch (row.getString("kind")) {
                case "PRESENCE" -> facts.presences().add(new AgendaFacts.Presence(counsellor(row), site(row), during(row)));
                case "ABSENCE" -> facts.absences().add(new AgendaFacts.Absence(counsellor(row), during(row)));
                case "TAKEN" -> facts.taken().add(taken(row));
                case "CLOSED" -> facts.closed().add(new AgendaFacts.Closed(site(row), during(row)));
                case "COMPUTER" -> facts.computers().add(new AgendaFacts.Computer(new WorkstationId(uuid(row, "workstation")), site(row)));
                case "OUTAGE" -> facts.outages().add(new AgendaFacts.Outage(new WorkstationId(uuid(row, "workstation")), during(row)));
                case "KNOWN" -> counsellorIsKnown = true;
                case "PERSON" -> personIsKnown = true;
                case "LAST" -> lastCounsellor = counsellor(row);
                case String kind -> throw new IllegalStateException(kind);
            }
        }

        private AgendaFacts.Taken taken(ResultSet row) throws SQLException {
            var workstation = row.getObject("workstation", UUID.class);
            var person = row.getObject("person", UUID.class);
            return new AgendaFacts.Taken(counsellor(row), site(row), workstation == null ? null : new WorkstationId(workstation),
                    person == null ? null : new PersonId(person), during(row));
        }

        private static AccountId counsellor(ResultSet row) throws SQLException {
            return new AccountId(uuid(row, "counsellor"));
        }

        private static SiteId site(ResultSet row) throws SQLException {
            return new SiteId(uuid(row, "site"));
        }

        private static UUID uuid(ResultSet row, String column) throws SQLException {
            return row.getObject(column, UUID.class);
        }

        /** What has no end, such as an outage, ends with the days in question. */
        private TimeRange during(ResultSet row) throws SQLException {
            return new TimeRange(instant(row, "starts_at", from), instant(row, "ends_at", until));
        }

        private static Instant instant(ResultSet row, String column, Instant otherwise) throws SQLException {
            var instant = row.getObject(column, OffsetDateTime.class);
            return instant == null ? otherwise : instant.toInstant();
        }
    }
}
