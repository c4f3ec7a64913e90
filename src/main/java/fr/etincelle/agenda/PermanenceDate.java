package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One date of a permanence. It can be moved or dropped alone; the series does not notice. */
@Table(schema = "agenda", name = "permanence_date")
record PermanenceDate(@Id PermanenceDateId id, PermanenceId permanence, LocalDate plannedOn, AccountId counsellor, SiteId site,
                      TimeRange during, @Nullable Instant movedAt, @Nullable Instant droppedAt, @Version @Nullable Integer version) {

    static PermanenceDate planned(Permanence rule, LocalDate day, ZoneId zone) {
        return new PermanenceDate(PermanenceDateId.next(), rule.id(), day, rule.counsellor(), rule.site(),
                between(day, rule.starts(), rule.ends(), zone), null, null, null);
    }

    /** Somebody decided about this date alone: a change of the series leaves it as it is. */
    boolean isAnException() {
        return movedAt != null || droppedAt != null;
    }

    /** The date the changed rule writes in the same week. */
    PermanenceDate following(PermanenceChange change, LocalDate day, ZoneId zone) {
        return new PermanenceDate(id, permanence, day, counsellor, change.site(), between(day, change.starts(), change.ends(), zone),
                null, null, version);
    }

    PermanenceDate moved(SiteId to, TimeRange when, Instant at) {
        return new PermanenceDate(id, permanence, plannedOn, counsellor, to, when, at, droppedAt, version);
    }

    PermanenceDate dropped(Instant at) {
        return new PermanenceDate(id, permanence, plannedOn, counsellor, site, during, movedAt, at, version);
    }

    PermanenceDate restored() {
        return new PermanenceDate(id, permanence, plannedOn, counsellor, site, during, movedAt, null, version);
    }

    /** Local times of a day, as instants. What the spring change skips moves later; in autumn the earlier hour is meant. */
    static TimeRange between(LocalDate day, LocalTime starts, LocalTime ends, ZoneId zone) {
        return new TimeRange(ZonedDateTime.of(day, starts, zone).toInstant(), ZonedDateTime.of(day, ends, zone).toInstant());
    }
}
