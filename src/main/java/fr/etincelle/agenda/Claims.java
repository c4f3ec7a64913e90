package fr.etincelle.agenda;

import fr.etincelle.places.WorkstationId;
import fr.etincelle.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Puts claims into the agenda. The database decides who was first: an insert that would overlap writes no row and
 * raises no error, so that any number of people may try at once and nobody waits for somebody who waits for them.
 */
@Repository
class Claims {

    private static final String FREE_WORKSTATIONS = """
            select workstation.id
              from places.workstation_directory as workstation
             where workstation.site = :site
               and not exists (select from places.outage
                                where outage.workstation = workstation.id and outage.during && tstzrange(:start, :end))
               and not exists (select from agenda.appointment as other
                                where other.starts_at > :start::timestamptz - interval '1 day' and other.starts_at < :end
                                  and other.ends_at > :start
                                  and other.workstation = workstation.id
                                  and other.cancelled_at is null and other.excused_at is null
                                  and other.id <> :id)
            """;

    /** The first try takes computers by name, so that the same ones are used; later ones spread out. */
    private static final String FREE_WORKSTATION = FREE_WORKSTATIONS + """
             order by case when :attempt = 1 then workstation.label end, random()
             limit 1
            """;

    private static final String TAKE = """
            insert into agenda.appointment
                   (id, person, booked_for, counsellor, site, workstation, service, during, channel, booked_at, booked_by, held_until)
            select :id, :person::uuid, :person::uuid, :counsellor, :site, chosen.workstation, :service, tstzrange(:start, :end),
                   :channel, :now, :account::uuid, :heldUntil::timestamptz
              from (%s) as chosen (workstation)
            on conflict do nothing
            """;

    private static final String WITH_A_COMPUTER = TAKE.formatted(FREE_WORKSTATION);
    private static final String WITHOUT = TAKE.formatted("values (null::uuid)");

    private static final String EXPIRED_HOLDS = """
            select id from agenda.appointment
             where starts_at > :start::timestamptz - interval '1 day' and starts_at < :end and ends_at > :start
               and held_until <= :now
            """;

    private final JdbcClient db;
    private final Clock clock;

    Claims(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** True when the slot was still free: the claim is now a row. */
    boolean take(Claim claim, boolean withComputer, int attempt) {
        var slot = claim.slot();
        return db.sql(withComputer ? WITH_A_COMPUTER : WITHOUT)
                .param("id", claim.id().value())
                .param("person", claim.person() == null ? null : claim.person().value())
                .param("counsellor", slot.counsellor().value()).param("site", slot.site().value())
                .param("service", claim.service().value())
                .param("start", atUtc(slot.start())).param("end", atUtc(slot.end()))
                .param("channel", claim.channel().name())
                .param("now", atUtc(clock.instant()))
                .param("account", Actor.current().map(Actor::account).orElse(null))
                .param("heldUntil", claim.heldUntil() == null ? null : atUtc(claim.heldUntil()))
                .param("attempt", attempt)
                .update() == 1;
    }

    /** Its own if it can keep it. */
    Optional<WorkstationId> freeWorkstation(Appointment appointment, Slot slot) {
        return db.sql("select id from (%s) as free (id) order by id = :own desc limit 1".formatted(FREE_WORKSTATIONS))
                .param("id", appointment.id().value()).param("site", slot.site().value())
                .param("start", atUtc(slot.start())).param("end", atUtc(slot.end()))
                .param("own", appointment.workstation() == null ? appointment.id().value() : appointment.workstation().value())
                .query(UUID.class).optional().map(WorkstationId::new);
    }

    /** Whether the counsellor or the person has something else then: if not, only a computer was missing. */
    boolean meetAnother(Claim claim) {
        var slot = claim.slot();
        return db.sql("""
                select exists (select from agenda.appointment
                                where starts_at > :start::timestamptz - interval '1 day' and starts_at < :end and ends_at > :start
                                  and (counsellor = :counsellor or person = :person::uuid)
                                  and cancelled_at is null and excused_at is null
                                  and id <> :id)
                """)
                .param("id", claim.id().value())
                .param("start", atUtc(slot.start())).param("end", atUtc(slot.end()))
                .param("counsellor", slot.counsellor().value())
                .param("person", claim.person() == null ? null : claim.person().value())
                .query(Boolean.class).single();
    }

    boolean expiredHoldsStandInTheWayOf(Slot slot) {
        return db.sql("select exists (%s)".formatted(EXPIRED_HOLDS))
                .param("start", atUtc(slot.start())).param("end", atUtc(slot.end())).param("now", atUtc(clock.instant()))
                .query(Boolean.class).single();
    }

    void clearExpiredHolds(Slot slot) {
        db.sql("delete from agenda.appointment where id in (%s)".formatted(EXPIRED_HOLDS))
                .param("start", atUtc(slot.start())).param("end", atUtc(slot.end())).param("now", atUtc(clock.instant()))
                .update();
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
