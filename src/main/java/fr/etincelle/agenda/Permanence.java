package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.places.SiteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A counsellor's weekly presence at a site: the rule that wrote the dates. */
@Table(schema = "agenda", name = "permanence")
record Permanence(@Id PermanenceId id, AccountId counsellor, SiteId site, int weekday, LocalTime starts, LocalTime ends,
                  LocalDate fromOn, LocalDate untilOn, @Version @Nullable Integer version) {

    /** The dates it writes, in the zone of its site. Public holidays are written too: the law may change, and they are never offered. */
    Stream<PermanenceDate> dates(ZoneId zone) {
        var first = fromOn.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
        return Stream.iterate(first, day -> !day.isAfter(untilOn), day -> day.plusWeeks(1))
                .map(day -> PermanenceDate.planned(this, day, zone));
    }

    Permanence endingOn(LocalDate lastDay) {
        return new Permanence(id, counsellor, site, weekday, starts, ends, fromOn, lastDay, version);
    }

    /** Another place, day or time from now on. What was written before stays as it was. */
    Permanence changed(PermanenceChange change) {
        return new Permanence(id, counsellor, change.site(), change.weekday().getValue(), change.starts(), change.ends(), fromOn, untilOn, version);
    }
}
