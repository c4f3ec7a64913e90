package fr.etincelle.intake.reply;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What was proposed, and which of it an hour, a day or a number can mean. */
record Offers(ZonedDateTime cameAt, List<LocalDateTime> starts) {

    /** Somebody still awake at this hour may call the day to come “tomorrow”. */
    private static final int END_OF_NIGHT = 5;

    int count() {
        return starts.size();
    }

    Slots all() {
        return those(_ -> true);
    }

    Slots numbered(int number) {
        return number >= 1 && number <= count() ? Slots.of(number) : Slots.NONE;
    }

    Slots on(DayOfWeek day) {
        return those(start -> start.getDayOfWeek() == day);
    }

    Slots on(LocalDate date) {
        return those(start -> start.toLocalDate().equals(date));
    }

    Slots onDayOfMonth(int day) {
        return those(start -> start.getDayOfMonth() == day);
    }

    Slots in(Month month) {
        return those(start -> start.getMonth() == month);
    }

    Slots in(int year) {
        return those(start -> start.getYear() == year);
    }

    Slots at(LocalTime time) {
        return those(start -> start.toLocalTime().equals(time));
    }

    Slots during(DayPart part) {
        return those(start -> part.holds(start.toLocalTime()));
    }

    Slots surelyDuring(DayPart part) {
        return those(start -> part.surelyHolds(start.toLocalTime()));
    }

    Slots inHour(int hour) {
        return those(start -> start.getHour() == hour);
    }

    /** @param weeks 0 for the week in which the reply came */
    Slots inWeek(int weeks) {
        var monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
        return those(start -> !start.toLocalDate().isBefore(monday) && start.toLocalDate().isBefore(monday.plusWeeks(1)));
    }

    /** “This Wednesday”. */
    Slots withinAWeek() {
        return those(start -> start.toLocalDate().isBefore(today().plusWeeks(1)));
    }

    /** First of all, and first in its day: where these are not the same slot, nobody knows which was meant. */
    Slots soonest() {
        return farthest((one, other) -> one.isBefore(other) ? one : other, (one, other) -> one.isBefore(other) ? one : other);
    }

    Slots latest() {
        return farthest((one, other) -> one.isAfter(other) ? one : other, (one, other) -> one.isAfter(other) ? one : other);
    }

    Slots last() {
        return numbered(count()).or(those(starts.stream().reduce((one, other) -> one.isAfter(other) ? one : other).orElseThrow()::equals));
    }

    Slots first() {
        return numbered(1).or(those(starts.stream().reduce((one, other) -> one.isBefore(other) ? one : other).orElseThrow()::equals));
    }

    Slots middle() {
        return count() % 2 == 1 && count() > 1 && starts.equals(starts.stream().sorted().toList()) ? Slots.of(count() / 2 + 1) : Slots.NONE;
    }

    Slots over() {
        return those(start -> !start.atZone(cameAt.getZone()).isAfter(cameAt));
    }

    /** The k-th among some of them. */
    Slots nth(Slots some, int k) {
        return Slots.upTo(count(), number -> some.contains(number) && Slots.upTo(number, some::contains).size() == k);
    }

    boolean areOnDifferentDays(Slots some) {
        return IntStream.rangeClosed(1, count()).filter(some::contains).mapToObj(it -> starts.get(it - 1).toLocalDate()).distinct().count() == some.size();
    }

    LocalDate today() {
        return cameAt.toLocalDate();
    }

    boolean cameAtNight() {
        return cameAt.getHour() < END_OF_NIGHT;
    }

    private Slots farthest(BinaryOperator<LocalDateTime> ofAll, BinaryOperator<LocalTime> ofTheDay) {
        var start = starts.stream().reduce(ofAll).orElseThrow();
        var time = starts.stream().map(LocalDateTime::toLocalTime).reduce(ofTheDay).orElseThrow();
        return those(start::equals).or(at(time));
    }

    private Slots those(Predicate<LocalDateTime> condition) {
        return Slots.upTo(count(), number -> condition.test(starts.get(number - 1)));
    }
}
