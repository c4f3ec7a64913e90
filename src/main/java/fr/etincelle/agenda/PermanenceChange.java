package fr.etincelle.agenda;

import fr.etincelle.agenda.PermanenceRequest.Objection;
import fr.etincelle.places.SiteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** A weekly presence that will be elsewhere, on another day or at other hours, from a day on. */
record PermanenceChange(LocalDate from, SiteId site, DayOfWeek weekday, LocalTime starts, LocalTime ends) {

    Optional<Objection> objection(Permanence rule) {
        if (!ends.isAfter(starts)) return Optional.of(Objection.ENDS_BEFORE_IT_STARTS);
        return from.isAfter(rule.untilOn()) ? Optional.of(Objection.NOTHING_LEFT) : Optional.empty();
    }

    /** The dates that follow the change, each in its own week. One that would leave the period stays as it is. */
    List<PermanenceDate> rewritten(Permanence rule, List<PermanenceDate> written, ZoneId zone) {
        return written.stream()
                .filter(date -> !date.plannedOn().isBefore(from) && !date.isAnException())
                .filter(date -> !dayInTheWeekOf(date).isBefore(from) && !dayInTheWeekOf(date).isAfter(rule.untilOn()))
                .map(date -> date.following(this, dayInTheWeekOf(date), zone))
                .toList();
    }

    private LocalDate dayInTheWeekOf(PermanenceDate date) {
        return date.plannedOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(weekday));
    }
}
