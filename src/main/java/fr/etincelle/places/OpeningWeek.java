package fr.etincelle.places;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hours of a week as someone writes them down: seven days, each open once, twice or not at all. */
public record OpeningWeek(List<Day> days) {

    /** What does not hold about one day. */
    public enum Reason { HALF_SAID, CLOSES_BEFORE_IT_OPENS, AFTERNOON_BEFORE_MORNING }

    /** Usually a morning and an afternoon; a day without a break fills the first pair alone. */
    public record Day(@Nullable LocalTime opens, @Nullable LocalTime closes,
                      @Nullable LocalTime opensAgain, @Nullable LocalTime closesAgain) {

        static final Day CLOSED = new Day(null, null, null, null);

        public Optional<Reason> objection() {
            if ((opens == null) != (closes == null) || (opensAgain == null) != (closesAgain == null)) return Optional.of(Reason.HALF_SAID);
            if (isBackwards(opens, closes) || isBackwards(opensAgain, closesAgain)) return Optional.of(Reason.CLOSES_BEFORE_IT_OPENS);
            if (closes != null && opensAgain != null && opensAgain.isBefore(closes)) return Optional.of(Reason.AFTERNOON_BEFORE_MORNING);
            return Optional.empty();
        }

        private static boolean isBackwards(@Nullable LocalTime from, @Nullable LocalTime until) {
            return from != null && until != null && !until.isAfter(from);
        }

        private Stream<OpeningHours> on(DayOfWeek weekday) {
            return Stream.of(range(weekday, opens, closes), range(weekday, opensAgain, closesAgain)).flatMap(Optional::stream);
        }

        private static Optional<OpeningHours> range(DayOfWeek weekday, @Nullable LocalTime from, @Nullable LocalTime until) {
            return from == null || until == null ? Optional.empty() : Optional.of(new OpeningHours(weekday, from, until));
        }
    }

    /** Nine to noon and half past one to half past five, Monday to Friday: a proposal. */
    public static OpeningWeek usual() {
        var open = new Day(LocalTime.of(9, 0), LocalTime.of(12, 0), LocalTime.of(13, 30), LocalTime.of(17, 30));
        return new OpeningWeek(List.of(open, open, open, open, open, Day.CLOSED, Day.CLOSED));
    }

    static OpeningWeek of(List<OpeningHours> hours) {
        return new OpeningWeek(Arrays.stream(DayOfWeek.values()).map(weekday -> day(hours, weekday)).toList());
    }

    private static Day day(List<OpeningHours> hours, DayOfWeek weekday) {
        var ranges = hours.stream().filter(it -> it.weekday() == weekday).toList();
        return switch (ranges.size()) {
            case 0 -> Day.CLOSED;
            case 1 -> new Day(ranges.get(0).opens(), ranges.get(0).closes(), null, null);
            default -> new Day(ranges.get(0).opens(), ranges.get(0).closes(), ranges.get(1).opens(), ranges.get(1).closes());
        };
    }

    public List<OpeningHours> hours() {
        return IntStream.range(0, days.size()).boxed().flatMap(i -> days.get(i).on(DayOfWeek.of(i + 1))).toList();
    }

    /** Days that follow each other and have the same hours: « du lundi au vendredi ». Closed days are left out. */
    List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        for (var weekday : DayOfWeek.values()) {
            var day = days.get(weekday.getValue() - 1);
            if (day.equals(Day.CLOSED)) continue;
            var last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && last.day.equals(day) && last.until.plus(1) == weekday) {
                stretches.set(stretches.size() - 1, new Stretch(last.from, weekday, day));
            } else {
                stretches.add(new Stretch(weekday, weekday, day));
            }
        }
        return stretches;
    }

    record Stretch(DayOfWeek from, DayOfWeek until, Day day) {}
}
