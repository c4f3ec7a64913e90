package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Mention.Type;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days: “mercredi 25”, “le 25 novembre”, “demain”, “la semaine prochaine”, “le matin”. */
final class DayReader {

    /** Too short to be believed without a number or a part of the day behind them. */
    private static final Set<String> SHORT_DAYS = Set.of("lun", "mar", "mer", "merc", "jeu", "ven", "vend", "sam", "dim");

    private static final int FIRST_YEAR = 2000;

    private final Cursor cursor;
    private final Offers offers;

    DayReader(Cursor cursor, Offers offers) {
        this.cursor = cursor;
        this.offers = offers;
    }

    List<Finding> weekday() {
        var day = cursor.here();
        if (cursor.ahead(1).is(Sense.LAST) || SHORT_DAYS.contains(day.said()) && !isDated(1)) return List.of(day.as(Sense.UNKNOWN, cursor));
        var findings = new ArrayList<Finding>();
        var weekday = DayOfWeek.of(day.value());
        var could = isIndefinite() ? Slots.NONE : offers.on(weekday);
        if (cursor.ahead(-1).says("ce")) could = could.and(offers.withinAWeek());
        findings.add(Mention.deciding(Type.DAY, could, new Wish.Weekday(weekday, true), cursor.pass(1)));
        if (cursor.here().is(Sense.NEXT)) findings.add(nextWeek());
        if (cursor.here().says("le") && isDay(cursor.ahead(1))) cursor.pass(1);
        if (isDay(cursor.here()) && !isOther(cursor.ahead(1))) findings.addAll(isMonth(1) ? date() : dayOfMonth());
        return findings;
    }

    /** “Next Tuesday” is sure only where it is the first Tuesday to come, and of next week. */
    private Mention nextWeek() {
        return Mention.narrowing(Type.WEEK, offers.inWeek(1).and(offers.withinAWeek().or(offers.on(offers.today().plusWeeks(1)))), new Wish.Week(1, true), cursor.pass(1));
    }

    /** “A Wednesday”: any, and none of ours. */
    private boolean isIndefinite() {
        return cursor.ahead(-1).says("un") || cursor.ahead(-1).says("une");
    }

    private boolean isDated(int ahead) {
        var next = cursor.ahead(ahead);
        return next.is(Sense.NUMBER) || next.is(Sense.NUMBERS) || next.is(Sense.PART) || next.says("le") && cursor.ahead(ahead + 1).is(Sense.NUMBER);
    }

    private static boolean isDay(Item item) {
        return item.is(Sense.NUMBER) && item.value() >= 1 && item.value() <= 31 || item.is(Sense.ORDINAL) && item.value() == 1;
    }

    /** Behind a number, what makes it no day. */
    private static boolean isOther(Item next) {
        return next.is(Sense.HOUR) || next.is(Sense.COUNT) || next.says("am") || next.says("pm") || next.glued() && (next.says("e") || next.says("eme"));
    }

    private List<Finding> dayOfMonth() {
        int day = cursor.here().value();
        int words = cursor.ahead(1).glued() && cursor.ahead(1).says("er") ? 2 : 1;
        return List.of(Mention.deciding(Type.DATE, offers.onDayOfMonth(day), null, cursor.pass(words)));
    }

    /** Whether a month stands that many words ahead; “sept” is one behind a number. */
    boolean isMonth(int ahead) {
        var next = cursor.ahead(ahead);
        return next.is(Sense.MONTH) || next.says("sept") || ahead == 1 && next.glued() && next.says("er") && isMonth(2);
    }

    /** At the day of a month, which stands behind it, and perhaps a year. */
    List<Finding> date() {
        int day = cursor.here().value();
        int words = cursor.ahead(1).says("er") ? 2 : 1;
        int month = cursor.ahead(words).says("sept") ? 9 : cursor.ahead(words).value();
        var could = offers.in(Month.of(month)).and(offers.onDayOfMonth(day));
        var year = cursor.ahead(words + 1);
        boolean hasYear = year.is(Sense.NUMBER) && year.value() >= FIRST_YEAR;
        if (hasYear) could = could.and(offers.in(year.value()));
        var wish = next(hasYear ? year.value() : null, month, day).map(it -> new Wish.Day(it, true)).orElse(null);
        return List.of(Mention.deciding(Type.DATE, could, wish, cursor.pass(words + (hasYear ? 2 : 1))));
    }

    /** Without a year, the next day of that name. */
    Optional<LocalDate> next(@Nullable Integer year, int month, int day) {
        try {
            var today = offers.today();
            var date = LocalDate.of(year == null ? today.getYear() : year, month, day);
            return Optional.of(year == null && date.isBefore(today) ? date.plusYears(1) : date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Late at night, tomorrow may be the day that has just begun. */
    Mention daysAhead(int days) {
        var date = offers.today().plusDays(days);
        var could = offers.on(date);
        if (days > 0 && offers.cameAtNight()) could = could.or(offers.on(date.minusDays(1)));
        return Mention.deciding(Type.DATE, could, new Wish.Day(date, true), cursor.pass(1));
    }

    Mention week(int weeks) {
        return Mention.narrowing(Type.WEEK, offers.inWeek(weeks), new Wish.Week(weeks, true), cursor.pass(1));
    }

    Mention month(int month) {
        return Mention.narrowing(Type.MONTH, offers.in(Month.of(month)), new Wish.InMonth(Month.of(month), true), cursor.pass(1));
    }

    Mention part(DayPart part) {
        var could = isIndefinite() ? Slots.NONE : offers.during(part);
        return new Mention(Type.PART, could, offers.surelyDuring(part).containsAll(could), new Wish.Part(part, true), cursor.pass(1));
    }
}
