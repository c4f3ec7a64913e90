package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Mention.Type;
import java.time.LocalTime;
import java.util.List;

/** Reads hours: “14h”, “10 h 30”, “dix heures et demie”, “midi”, “2 pm”. */
final class HourReader {

    /** Below, the afternoon may be meant. */
    private static final int FIRST_CLEAR_HOUR = 8;

    private final Cursor cursor;
    private final Offers offers;

    HourReader(Cursor cursor, Offers offers) {
        this.cursor = cursor;
        this.offers = offers;
    }

    /** At a number with its “h” behind it. */
    List<Finding> hour() {
        int hour = cursor.here().value();
        if (hour > 23) return List.of(cursor.here().as(Sense.COUNT, cursor));
        boolean isNamed = cursor.ahead(-1).says("le");
        cursor.pass(2);
        var time = time(hour, minutes());
        return List.of(isNamed ? orDay(time, hour) : time);
    }

    /** “Le 9h” may be a slip for “le 9”. */
    private Mention orDay(Mention time, int day) {
        return new Mention(Type.TIME, time.could().or(offers.onDayOfMonth(day)), time.decides(), time.wish(), time.said());
    }

    private int minutes() {
        var behind = cursor.here();
        if (behind.is(Sense.MINUTES)) {
            cursor.pass(1);
            return behind.value();
        }
        if (!isMinutes(behind) || cursor.ahead(1).is(Sense.MONTH)) return 0;
        cursor.pass(cursor.ahead(1).says("min") || cursor.ahead(1).says("mn") || cursor.ahead(1).says("minutes") ? 2 : 1);
        return behind.value();
    }

    /** Two digits, or a round number in letters. */
    private static boolean isMinutes(Item item) {
        if (!item.is(Sense.NUMBER) || item.value() > 59) return false;
        boolean inDigits = Character.isDigit(item.said().charAt(0));
        return inDigits ? item.said().length() == 2 : item.value() > 0 && item.value() % 5 == 0;
    }

    boolean isEnglish() {
        return (cursor.ahead(1).says("am") || cursor.ahead(1).says("pm")) && cursor.here().value() >= 1 && cursor.here().value() <= 12;
    }

    List<Finding> english() {
        int hour = cursor.here().value() % 12 + (cursor.ahead(1).says("pm") ? 12 : 0);
        cursor.pass(2);
        return List.of(clearTime(LocalTime.of(hour, 0)));
    }

    List<Finding> noon() {
        cursor.pass(1);
        return List.of(time(12, minutes()));
    }

    /** “Two o'clock” may be in the afternoon, and is not enough to decide it. */
    Mention time(int hour, int minutes) {
        var time = LocalTime.of(hour, 0).plusMinutes(minutes);
        if (hour >= FIRST_CLEAR_HOUR) return clearTime(time);
        var later = time.plusHours(12);
        return Mention.narrowing(Type.TIME, offers.at(time).or(offers.at(later)), new Wish.Hour(later, true), time.toString());
    }

    private Mention clearTime(LocalTime time) {
        return Mention.deciding(Type.TIME, offers.at(time), new Wish.Hour(time, true), time.toString());
    }
}
