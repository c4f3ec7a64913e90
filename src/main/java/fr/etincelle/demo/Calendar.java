package fr.etincelle.demo;

import fr.etincelle.places.Site;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Eight weeks that have passed and four to come, seen from now. */
record Calendar(Instant now) {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    LocalDate today() {
        return LocalDate.ofInstant(now, PARIS);
    }

    LocalDate firstDay() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(8);
    }

    LocalDate lastDay() {
        return today().plusWeeks(4);
    }

    List<LocalDate> days() {
        return firstDay().datesUntil(lastDay().plusDays(1)).toList();
    }

    /** A Friday in three weeks or so when the team is elsewhere: a closure to look at. */
    LocalDate teamDay() {
        return today().plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    }

    /** Two days off for a counsellor, the week after next. */
    LocalDate leave() {
        return today().plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    Set<LocalDate> closedDays(Site site) {
        var closed = new HashSet<>(site.holidays(firstDay(), lastDay()));
        closed.add(teamDay());
        return closed;
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(PARIS).toInstant();
    }

    boolean isPast(Instant moment) {
        return moment.isBefore(now);
    }
}
