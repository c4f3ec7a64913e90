package fr.etincelle.places;

import fr.etincelle.places.OpeningWeek.Day;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The opening hours of a week as they are typed: kept as text, so that nothing typed is lost. */
public record WeekForm(@Nullable List<@Nullable TypedDay> days) implements Serializable {

    /** Seven days in any case, whatever was sent. */
    public WeekForm {
        var sent = days;
        days = IntStream.range(0, 7)
                .mapToObj(i -> sent != null && i < sent.size() && sent.get(i) instanceof TypedDay day ? day : TypedDay.of(Day.CLOSED))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public record TypedDay(@Nullable String opens, @Nullable String closes, @Nullable String opensAgain, @Nullable String closesAgain)
            implements Serializable {

        static TypedDay of(Day day) {
            return new TypedDay(text(day.opens()), text(day.closes()), text(day.opensAgain()), text(day.closesAgain()));
        }

        private static @Nullable String text(@Nullable LocalTime time) {
            return time == null ? null : time.toString();
        }

        boolean isReadable() {
            return Stream.of(opens, closes, opensAgain, closesAgain).allMatch(it -> it == null || it.isBlank() || read(it) != null);
        }

        Day toDay() {
            return new Day(read(opens), read(closes), read(opensAgain), read(closesAgain));
        }
    }

    /** « 9h », « 9 h 30 », « 09:30 ». */
    private static final Pattern TIME = Pattern.compile("\\s*(\\d{1,2})\\s*(?:[:hH]\\s*(\\d{2})?(?::00)?\\s*)?");

    public static WeekForm of(OpeningWeek week) {
        return new WeekForm(new ArrayList<>(week.days().stream().map(TypedDay::of).toList()));
    }

    /** Says beside each day what does not hold about it. */
    public void check(Errors errors) {
        eachDay((field, day) -> {
            if (!day.isReadable()) errors.rejectValue(field, "places.hours.UNREADABLE");
            else day.toDay().objection().ifPresent(reason -> errors.rejectValue(field, "places.hours." + reason));
        });
    }

    /** Of a form without objection. */
    public OpeningWeek toWeek() {
        var week = new ArrayList<Day>();
        eachDay((_, day) -> week.add(day.toDay()));
        return new OpeningWeek(week);
    }

    private void eachDay(BiConsumer<String, TypedDay> told) {
        for (var i = 0; i < 7; i++) {
            if (days != null && days.get(i) instanceof TypedDay day) told.accept("days[%d]".formatted(i), day);
        }
    }

    private static @Nullable LocalTime read(@Nullable String text) {
        var time = TIME.matcher(text == null ? "" : text);
        if (!time.matches()) return null;
        try {
            return LocalTime.of(Integer.parseInt(time.group(1)), time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
        } catch (DateTimeException noSuchHour) {
            return null;
        }
    }
}
