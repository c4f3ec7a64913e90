package fr.etincelle.intake.reply;

import fr.etincelle.intake.reply.Mention.Type;
import java.util.ArrayList;
import java.util.List;

/** Finds in a clause the numbers, days and hours that mean slots, and puts those that stand together into one group. */
final class MentionReader {

    private final Offers offers;
    private final Cursor cursor;
    private final ChoiceReader choices;
    private final DayReader days;
    private final HourReader hours;
    private final NumbersReader numbers;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Mention> together = new ArrayList<>();
    private final List<Item> between = new ArrayList<>();

    private MentionReader(List<Item> items, Offers offers) {
        this.offers = offers;
        this.cursor = new Cursor(items);
        this.choices = new ChoiceReader(cursor, offers);
        this.days = new DayReader(cursor, offers);
        this.hours = new HourReader(cursor, offers);
        this.numbers = new NumbersReader(cursor, offers, days, hours);
    }

    static List<Piece> read(List<Item> clause, Offers offers) {
        return new MentionReader(clause, offers).read();
    }

    private List<Piece> read() {
        while (!cursor.isAtEnd()) {
            var findings = findings();
            findings.forEach(this::take);
            if (findings.isEmpty()) passOver();
        }
        closeGroup();
        return pieces;
    }

    /** What can be read from here; the cursor then stands behind it. */
    private List<Finding> findings() {
        var item = cursor.here();
        if (isDateOfALetter()) return List.of(item.as(Sense.UNKNOWN, cursor));
        return switch (item.sense()) {
            case NUMBER_MARK, ANSWER -> choices.afterMark();
            case NE -> item.says("n") && (cursor.ahead(1).is(Sense.NUMBER_MARK) || cursor.ahead(1).is(Sense.NUMBER)) ? choices.afterMark() : List.of();
            case ARTICLE -> choices.one();
            case ORDINAL -> item.value() == 1 && days.isMonth(1) ? days.date() : choices.ordinal(item.value(), 1);
            case NUMBER -> number(item);
            case NUMBERS -> numbers.read();
            case TIME -> hours.noon();
            case WEEKDAY -> days.weekday();
            case PART -> List.of(days.part(DayPart.values()[item.value()]));
            case DAY -> List.of(days.daysAhead(item.value()));
            case WEEK -> List.of(days.week(item.value()));
            case MONTH -> List.of(days.month(item.value()));
            case THOSE -> List.of(Mention.deciding(Type.THOSE, offers.all(), null, cursor.pass(1)));
            case SOONEST -> List.of(perhaps(offers.soonest()));
            case LATEST -> List.of(perhaps(offers.latest()));
            case LAST -> extreme(offers.last());
            case MIDDLE -> extreme(offers.middle());
            default -> List.of();
        };
    }

    /** “Your message of Monday”. */
    private boolean isDateOfALetter() {
        var before = cursor.ahead(-1);
        boolean isOf = before.says("du") || before.says("de") || before.says("d");
        return isOf && cursor.ahead(-2).is(Sense.LETTER) && !cursor.here().sense().isLight() && !cursor.here().is(Sense.MINE);
    }

    private List<Finding> number(Item item) {
        if (cursor.ahead(1).is(Sense.HOUR)) return hours.hour();
        if (hours.isEnglish()) return hours.english();
        if (item.value() >= 1 && item.value() <= 31 && days.isMonth(1)) return days.date();
        return choices.isOrdinalNumber() ? choices.ordinal(item.value(), 2) : choices.bare();
    }

    private List<Finding> extreme(Slots could) {
        return List.of(Mention.deciding(Type.EXTREME, could, null, cursor.pass(1)));
    }

    /** “The earliest” may be earlier than all of these. */
    private Mention perhaps(Slots could) {
        return Mention.narrowing(Type.EXTREME, could, null, cursor.pass(1));
    }

    private void take(Finding finding) {
        switch (finding) {
            case Item item -> {
                closeGroup();
                pieces.add(item);
            }
            case Mention mention -> join(mention);
        }
    }

    /** Two days, or two hours, are two slots. */
    private void join(Mention mention) {
        if (together.stream().anyMatch(it -> it.type() == mention.type())) closeGroup();
        together.add(mention);
    }

    private void passOver() {
        var item = cursor.here();
        cursor.pass(1);
        if (!item.sense().isLight()) {
            closeGroup();
            pieces.add(item);
        } else if (together.isEmpty()) {
            pieces.add(item);
        } else {
            between.add(item);
        }
    }

    private void closeGroup() {
        if (!together.isEmpty()) pieces.add(new Group(together));
        together.clear();
        pieces.addAll(between);
        between.clear();
    }
}
