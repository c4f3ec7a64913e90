package fr.etincelle.agenda.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When somebody is reminded of an appointment: so long before, and never at night.
 *
 * @param start in the zone of the site: its clocks say when it is night
 */
record ReminderPlan(ZonedDateTime start, List<Duration> delays) {

    static final List<Duration> USUAL = List.of(Duration.ofDays(2), Duration.ofHours(3));

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final Duration LAST_CALL = Duration.ofHours(2);

    /** What a machine sends, earliest first. A delay of whole days keeps the hour when clocks change. */
    List<Instant> sent() {
        return delays.stream().map(this::before).map(ReminderPlan::byDay).map(ZonedDateTime::toInstant).distinct().sorted().toList();
    }

    /** A telephone call is made once, on the last working day before. */
    List<Instant> telephoned(Predicate<LocalDate> isWorkingDay) {
        if (delays.isEmpty()) return List.of();
        var day = start.toLocalDate().minusDays(1);
        while (!isWorkingDay.test(day)) day = day.minusDays(1);
        return List.of(day.atTime(MORNING).atZone(start.getZone()).toInstant());
    }

    /** The first of those times that is still ahead; for what was booked at the last moment, the latest sensible one. */
    Optional<Instant> next(List<Instant> planned, Instant now) {
        if (planned.isEmpty()) return Optional.empty();
        var ahead = planned.stream().filter(now::isBefore).findFirst();
        return ahead.isPresent() ? ahead : lastMoment(now);
    }

    private Optional<Instant> lastMoment(Instant now) {
        var latest = start.minus(LAST_CALL);
        var morning = start.with(MORNING);
        var sensible = morning.isAfter(latest) || !now.isBefore(morning.toInstant()) ? latest : morning;
        return Optional.of(sensible).filter(it -> it.equals(byDay(it))).map(ZonedDateTime::toInstant).filter(now::isBefore);
    }

    private ZonedDateTime before(Duration delay) {
        return start.minusDays(delay.toDays()).minus(delay.minusDays(delay.toDays()));
    }

    private static ZonedDateTime byDay(ZonedDateTime time) {
        if (time.toLocalTime().isBefore(MORNING)) return time.minusDays(1).with(EVENING);
        return time.toLocalTime().isAfter(EVENING) ? time.with(EVENING) : time;
    }
}
