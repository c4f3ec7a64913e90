package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Mention.Type;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads numbers of the list: “number 2”, “the second”, and a bare “2”, which may be a day of the month as well. */
final class ChoiceReader {

    /** Anything else in front of a bare number makes it the number of something. */
    private static final Set<Sense> BEFORE_A_BARE_NUMBER = EnumSet.of(
            Sense.ARTICLE, Sense.YES, Sense.WANT, Sense.GREETING, Sense.PLEASE, Sense.SOFT, Sense.OR, Sense.AND,
            Sense.NOR, Sense.NOT, Sense.NO, Sense.QUE, Sense.NUMBER, Sense.NUMBER_MARK, Sense.ANSWER);

    private static final Set<String> ORDINAL_ENDINGS = Set.of("e", "er", "ere", "eme", "ieme", "em", "me", "nd", "nde", "de", "rd", "st", "th");

    private final Cursor cursor;
    private final Offers offers;

    ChoiceReader(Cursor cursor, Offers offers) {
        this.cursor = cursor;
        this.offers = offers;
    }

    /** “Number 2”, “n° 2”, “answer: 2”: no date. */
    List<Finding> afterMark() {
        int i = 1;
        while (isBetweenMarkAndNumber(cursor.ahead(i))) i++;
        var number = cursor.ahead(i);
        if (number.is(Sense.NUMBER) && number.value() == 0) return List.of(cursor.here().as(Sense.GLUE, cursor));
        if (isOne(number)) return choice(i, 1);
        if (number.is(Sense.ORDINAL)) return choice(i, number.value());
        return number.is(Sense.NUMBER) && number.value() > 0 && !isUnit(cursor.ahead(i + 1)) ? choice(i, number.value()) : List.of();
    }

    private static boolean isBetweenMarkAndNumber(Item item) {
        return item.is(Sense.SOFT) || item.is(Sense.NUMBER_MARK) || item.says("n") || item.says("est") || item.says("c est");
    }

    private List<Finding> choice(int steps, int number) {
        var said = cursor.pass(steps + 1);
        return List.of(Mention.deciding(Type.CHOICE, offers.numbered(number), null, said));
    }

    /** “Le un”, “la une”. */
    List<Finding> one() {
        var behind = cursor.ahead(2).sense();
        boolean endsThere = cursor.endsIn(2) || behind.isCourtesy() || behind.isPositive() || behind.isNegative();
        if (!isOne(cursor.ahead(1)) || !endsThere) return List.of();
        return List.of(Mention.deciding(Type.CHOICE, offers.numbered(1).or(offers.onDayOfMonth(1)), null, cursor.pass(2)));
    }

    private static boolean isOne(Item item) {
        return item.says("un") || item.says("une") || item.says("one");
    }

    boolean isOrdinalNumber() {
        return isOrdinalEnding(cursor.ahead(1));
    }

    /** The first of the list may be the first of the month, and “the second Thursday” the third of the list. */
    List<Finding> ordinal(int number, int words) {
        if (isOfTheMonth(words)) return List.of(cursor.here().as(Sense.UNKNOWN, cursor));
        var could = number > offers.count() ? offers.onDayOfMonth(number) : offers.numbered(number);
        if (number == 1) could = could.or(offers.onDayOfMonth(1)).or(offers.first());
        var said = cursor.pass(words);
        if (cursor.here().is(Sense.WEEKDAY)) could = could.or(nthOfThatDay(number));
        return List.of(Mention.deciding(Type.CHOICE, could, null, said));
    }

    /** “The second Thursday of December” is in the calendar, not in our list. */
    private boolean isOfTheMonth(int ahead) {
        return cursor.ahead(ahead).is(Sense.WEEKDAY) && (cursor.ahead(ahead + 1).is(Sense.MONTH) || cursor.ahead(ahead + 2).is(Sense.MONTH));
    }

    /** “The second Thursday”: sure only where no two are the same day. */
    private Slots nthOfThatDay(int number) {
        var onThatDay = offers.on(DayOfWeek.of(cursor.here().value()));
        return offers.areOnDifferentDays(onThatDay) ? offers.nth(onThatDay, number) : onThatDay;
    }

    List<Finding> bare() {
        var item = cursor.here();
        if (!mayStandAlone(item)) return List.of(cursor.here().as(Sense.COUNT, cursor));
        if (item.value() == 0) return List.of();
        var before = cursor.isFirst() ? Sense.BREAK : cursor.ahead(-1).sense();
        boolean isPadded = item.said().startsWith("0");
        boolean isFeminine = cursor.ahead(-1).says("la");
        var could = isPadded ? Slots.NONE : offers.numbered(item.value());
        if (!isFeminine) could = could.or(offers.onDayOfMonth(item.value()));
        boolean decides = !could.isEmpty();
        if (before != Sense.ARTICLE && item.value() > offers.count()) could = could.or(offers.inHour(item.value()));
        var type = isPadded || item.value() > offers.count() ? Type.DATE : Type.CHOICE;
        return List.of(new Mention(type, could, decides, null, cursor.pass(1)));
    }

    private boolean mayStandAlone(Item item) {
        var next = cursor.ahead(1);
        return (cursor.isFirst() || BEFORE_A_BARE_NUMBER.contains(cursor.ahead(-1).sense()))
                && item.value() <= 31 && !isUnit(next) && !next.is(Sense.NUMBER_MARK);
    }

    private static boolean isUnit(Item item) {
        return item.is(Sense.HOUR) || item.is(Sense.THING) || item.is(Sense.COUNT) || item.is(Sense.MONTH) || isOrdinalEnding(item);
    }

    private static boolean isOrdinalEnding(Item item) {
        return ORDINAL_ENDINGS.contains(item.said()) && (item.glued() || item.said().endsWith("eme") || item.said().startsWith("er"));
    }
}
