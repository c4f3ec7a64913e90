package fr.etincelle.agenda.calendar;

import fr.etincelle.agenda.calendar.Moment.Length;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What counts of an event in an outside calendar: when it is, when again, and whether it takes time. Nothing else is read.
 *
 * @param replaces   which one of a series it stands for
 * @param understood whether all of it could be read; of a series that could not, the first one counts
 */
record OutsideEvent(String uid, int sequence, @Nullable Moment replaces, Stretch when, boolean takesTime,
                    Optional<Recurrence> rule, List<Stretch> again, List<Moment> except, boolean understood) {

    record Stretch(Moment start, Length length) {

        /** {@code start/end} or {@code start/length}. */
        static Stretch read(String period, ZoneRules clock) {
            var parts = period.split("/", 2);
            if (parts.length < 2) throw new DateTimeException("not a period");
            var start = Moment.read(parts[0], clock);
            return parts[1].contains("P") ? new Stretch(start, Length.read(parts[1])) : between(start, Moment.read(parts[1], clock));
        }

        static Stretch between(Moment start, Moment end) {
            return new Stretch(start, start.wholeDay() && end.wholeDay()
                    ? new Length(Math.max(1, ChronoUnit.DAYS.between(start.local(), end.local())), Duration.ZERO)
                    : new Length(0, Duration.between(start.instant(), end.instant())));
        }

        Stretch at(LocalDateTime other) {
            return new Stretch(start.at(other), length);
        }

        Instant end() {
            return start.after(length);
        }

        boolean touches(Window window) {
            return window.part(start.instant(), end()).isPresent();
        }
    }

    /** Those of a series that do not take place as planned. */
    record Exceptions(Set<Instant> instants, Set<LocalDate> days) {

        boolean hold(Moment start) {
            return days.contains(start.local().toLocalDate()) || instants.contains(start.instant());
        }
    }

    /** What has no start that can be read is a {@link DateTimeException}. */
    static OutsideEvent read(CalendarPart event, OutsideZones zones) {
        var start = moment(event, "DTSTART", zones).orElseThrow(() -> new DateTimeException("no start"));
        var when = new Stretch(start, length(event, start, zones));
        var rule = event.line("RRULE").flatMap(line -> readable(line.value(), it -> Recurrence.read(it, start)));
        return new OutsideEvent(event.value("UID"), readable(event.value("SEQUENCE"), Integer::valueOf).orElse(0),
                moment(event, "RECURRENCE-ID", zones).orElse(null), when, takesTime(event), rule,
                each(event, "RDATE", zones, (value, clock) -> value.contains("/") ? Stretch.read(value, clock) : new Stretch(Moment.read(value, clock), when.length)),
                each(event, "EXDATE", zones, Moment::read),
                rule.isPresent() || event.line("RRULE").isEmpty());
    }

    Instant replaced() {
        return Objects.requireNonNull(replaces).instant();
    }

    /** Where one of the two is a whole day, the day decides: not all programs write an exception as they wrote the event. */
    Exceptions exceptions(Collection<OutsideEvent> replacing) {
        var exceptions = new Exceptions(new HashSet<>(), new HashSet<>());
        Stream.concat(except.stream(), replacing.stream().map(OutsideEvent::replaces).filter(Objects::nonNull)).forEach(named -> {
            if (named.wholeDay()) exceptions.days.add(named.local().toLocalDate());
            else if (when.start.wholeDay()) exceptions.days.add(when.start.onThisClock(named.instant()).toLocalDate());
            else exceptions.instants.add(named.instant());
        });
        return exceptions;
    }

    private static Length length(CalendarPart event, Moment start, OutsideZones zones) {
        var end = moment(event, "DTEND", zones);
        if (end.isPresent()) return Stretch.between(start, end.get()).length();
        return event.line("DURATION").map(line -> Length.read(line.value()))
                .orElseGet(() -> new Length(start.wholeDay() ? 1 : 0, Duration.ZERO));
    }

    private static Optional<Moment> moment(CalendarPart event, String name, OutsideZones zones) {
        return event.line(name).map(line -> Moment.read(line.value(), zones.of(line)));
    }

    private static <T> List<T> each(CalendarPart event, String name, OutsideZones zones, BiFunction<String, ZoneRules, T> reading) {
        return event.lines(name).flatMap(line -> Stream.of(line.value().split(","))
                .flatMap(value -> readable(value, it -> reading.apply(it, zones.of(line))).stream())).toList();
    }

    private static <T> Optional<T> readable(String value, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(value));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean takesTime(CalendarPart event) {
        return !event.value("TRANSP").equalsIgnoreCase("TRANSPARENT") && !event.value("STATUS").equalsIgnoreCase("CANCELLED")
                && !event.value("X-MICROSOFT-CDO-BUSYSTATUS").equalsIgnoreCase("FREE");
    }
}
