package fr.etincelle.intake.mail;

import static java.util.stream.Collectors.groupingBy;

import fr.etincelle.intake.enquiry.Wishes;
import fr.etincelle.intake.enquiry.Wishes.HalfDay;
import fr.etincelle.intake.reply.Wish;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** When somebody would like to come, as a question to a time: does it suit? */
record Liking(List<Predicate<LocalDateTime>> all) {

    static final Liking ANYTHING = new Liking(List.of());

    /** « Vers 14 h » is an hour before or after too. */
    private static final Duration ABOUT = Duration.ofHours(1);

    Liking {
        all = List.copyOf(all);
    }

    boolean isAnything() {
        return all.isEmpty();
    }

    boolean fits(ZonedDateTime time) {
        var local = time.toLocalDateTime();
        return all.stream().allMatch(it -> it.test(local));
    }

    /** What a request says. */
    static Liking of(Wishes wishes) {
        var all = new ArrayList<Predicate<LocalDateTime>>();
        if (!wishes.days().isEmpty() || !wishes.dates().isEmpty()) {
            all.add(time -> wishes.days().contains(time.getDayOfWeek()) || wishes.dates().contains(time.toLocalDate()));
        }
        if (!wishes.notDays().isEmpty()) all.add(time -> !wishes.notDays().contains(time.getDayOfWeek()));
        if (!wishes.halfDays().isEmpty()) {
            all.add(time -> wishes.halfDays().contains(time.toLocalTime().isBefore(LocalTime.NOON) ? HalfDay.MORNING : HalfDay.AFTERNOON));
        }
        var from = wishes.from();
        if (from != null) all.add(time -> !time.toLocalTime().isBefore(from));
        var until = wishes.until();
        if (until != null) all.add(time -> !time.toLocalTime().isAfter(until));
        var notBefore = wishes.notBefore();
        if (notBefore != null) all.add(time -> !time.toLocalDate().isBefore(notBefore));
        var notAfter = wishes.notAfter();
        if (notAfter != null) all.add(time -> !time.toLocalDate().isAfter(notAfter));
        return new Liking(all);
    }

    /** What an answer to proposals says: of one sort, any will do; of different sorts, each must hold. */
    static Liking of(List<Wish> wishes, LocalDate today, List<LocalDateTime> offered) {
        var all = new ArrayList<Predicate<LocalDateTime>>();
        wishes.stream().filter(wish -> !wish.suits()).map(wish -> meant(wish, today, offered).negate()).forEach(all::add);
        wishes.stream().filter(Wish::suits).collect(groupingBy(Liking::sort)).values()
                .forEach(alike -> all.add(time -> alike.stream().anyMatch(wish -> meant(wish, today, offered).test(time))));
        return new Liking(all);
    }

    private static String sort(Wish wish) {
        return wish instanceof Wish.Day || wish instanceof Wish.Weekday ? "day" : wish.getClass().getSimpleName();
    }

    private static Predicate<LocalDateTime> meant(Wish wish, LocalDate today, List<LocalDateTime> offered) {
        return switch (wish) {
            case Wish.Weekday(var day, _) -> time -> time.getDayOfWeek() == day;
            case Wish.Part(var part, _) -> time -> part.holds(time.toLocalTime());
            case Wish.Hour(var hour, _) -> time -> Duration.between(hour, time.toLocalTime()).abs().compareTo(ABOUT) <= 0;
            case Wish.Day(var day, _) -> time -> time.toLocalDate().equals(day);
            case Wish.Week(var weeks, _) -> time -> monday(time.toLocalDate()).equals(monday(today).plusWeeks(weeks));
            case Wish.InMonth(var month, _) -> time -> time.getMonth() == month;
            case Wish.Sooner _ -> time -> offered.stream().min(Comparator.naturalOrder()).map(time::isBefore).orElse(true);
            case Wish.Later _ -> time -> offered.stream().max(Comparator.naturalOrder()).map(time::isAfter).orElse(true);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
