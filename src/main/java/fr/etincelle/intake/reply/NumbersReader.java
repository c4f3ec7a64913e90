package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Mention.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads numbers held together: “25/11”, “25.11.2026”, “14:00”; and “1/3”, which may be two choices. */
final class NumbersReader {

    private static final int LONGEST_PART = 4;
    private static final int THIS_CENTURY = 2000;

    private final Cursor cursor;
    private final Offers offers;
    private final DayReader days;
    private final HourReader hours;

    NumbersReader(Cursor cursor, Offers offers, DayReader days, HourReader hours) {
        this.cursor = cursor;
        this.offers = offers;
        this.days = days;
        this.hours = hours;
    }

    List<Finding> read() {
        var said = cursor.here().said();
        var parts = said.split("[^0-9]");
        var separators = said.replaceAll("[0-9]", "");
        boolean isOne = parts.length <= 3 && separators.chars().distinct().count() == 1
                && Arrays.stream(parts).allMatch(part -> part.length() <= LONGEST_PART);
        if (!isOne) return nothing(Sense.COUNT);
        if (separators.equals(":")) return clock(parts);
        if (separators.startsWith(",")) return nothing(Sense.SEVERAL);
        return parts.length == 3 ? fullDate(parts) : dayAndMonth(parts);
    }

    private List<Finding> nothing(Sense sense) {
        return List.of(cursor.here().as(sense, cursor));
    }

    private List<Finding> clock(String[] parts) {
        if (!isClock(parts)) return nothing(Sense.COUNT);
        cursor.pass(1);
        return List.of(hours.time(number(parts[0]), number(parts[1])));
    }

    private List<Finding> fullDate(String[] parts) {
        boolean yearFirst = parts[0].length() == LONGEST_PART;
        int year = number(parts[yearFirst ? 0 : 2]);
        var date = days.next(year < 100 ? THIS_CENTURY + year : year, number(parts[1]), number(parts[yearFirst ? 2 : 0]));
        boolean isDate = date.isPresent() && parts[yearFirst ? 0 : 2].length() >= 2;
        return isDate ? date(date.get(), offers.on(date.get())) : nothing(Sense.SEVERAL);
    }

    private List<Finding> dayAndMonth(String[] parts) {
        if (isChoice(parts[0]) && isChoice(parts[1])) return nothing(Sense.SEVERAL);
        var date = days.next(null, number(parts[1]), number(parts[0]));
        var hour = cursor.here().said().indexOf('.') > 0 && parts[1].length() == 2 && isClock(parts)
                ? Optional.of(LocalTime.of(number(parts[0]), number(parts[1])))
                : Optional.<LocalTime>empty();
        if (date.isEmpty()) return hour.isPresent() ? clock(parts) : nothing(Sense.COUNT);
        var could = offers.in(date.get().getMonth()).and(offers.onDayOfMonth(date.get().getDayOfMonth()));
        return date(date.get(), hour.map(it -> offers.at(it).or(could)).orElse(could));
    }

    private List<Finding> date(LocalDate date, Slots could) {
        return List.of(Mention.deciding(Type.DATE, could, new Wish.Day(date, true), cursor.pass(1)));
    }

    private boolean isChoice(String part) {
        return !part.startsWith("0") && number(part) <= offers.count();
    }

    private static boolean isClock(String[] parts) {
        return parts.length == 2 && number(parts[0]) < 24 && number(parts[1]) < 60;
    }

    private static int number(String part) {
        return Integer.parseInt(part);
    }
}
