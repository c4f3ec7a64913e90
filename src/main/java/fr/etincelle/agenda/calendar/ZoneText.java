package fr.etincelle.agenda.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A zone as calendars describe it, no longer than the years in question need. Where the clock changes by the same rule each year
 * the rule is written, which every program knows; elsewhere each change is.
 */
final class ZoneText {

    /** As many years must follow a rule before it is believed to be one. */
    private static final int YEARS_TO_BE_SURE = 10;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final int first;
    private final int last;

    /** The year before is described too: its last change holds on the first of January. */
    ZoneText(ZoneId zone, Year first, Year last) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.first = first.getValue() - 1;
        this.last = last.getValue();
    }

    void writeTo(CalendarText text) {
        text.begin("VTIMEZONE").line("TZID", zone.getId());
        var changes = changes(first, last);
        var yearly = yearly();
        if (changes.isEmpty()) write(text, false, start(), offset(), offset(), "");
        else if (yearly.isPresent()) for (var each : yearly.get()) write(text, each.change, each.rule);
        else {
            write(text, isSummer(start()), start(), offset(), offset(), "");
            for (var each : changes) write(text, each, "");
        }
        text.end("VTIMEZONE");
    }

    private record Yearly(ZoneOffsetTransition change, String rule) {}

    /** Two changes a year, each on the same weekday of the same month, in all of ten years. */
    private Optional<List<Yearly>> yearly() {
        var until = Math.max(last, first + YEARS_TO_BE_SURE);
        var all = changes(first, until);
        if (all.size() != 2 * (until - first + 1)) return Optional.empty();
        var found = new ArrayList<Yearly>();
        for (int which = 0; which < 2; which++) {
            var same = everySecond(all, which);
            var rule = rules(same.getFirst()).filter(it -> same.stream().allMatch(change -> follows(change, same.getFirst(), it))).findFirst();
            if (rule.isEmpty()) return Optional.empty();
            found.add(new Yearly(same.getFirst(), "FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s".formatted(
                    same.getFirst().getDateTimeBefore().getMonthValue(), rule.get(), weekday(same.getFirst()))));
        }
        return Optional.of(found);
    }

    private static List<ZoneOffsetTransition> everySecond(List<ZoneOffsetTransition> changes, int first) {
        return IntStream.iterate(first, it -> it < changes.size(), it -> it + 2).mapToObj(changes::get).toList();
    }

    /** The last such weekday of its month, or the first, second, third, fourth. */
    private static Stream<Integer> rules(ZoneOffsetTransition change) {
        return Stream.of(-1, (change.getDateTimeBefore().getDayOfMonth() - 1) / 7 + 1);
    }

    private static boolean follows(ZoneOffsetTransition change, ZoneOffsetTransition model, int which) {
        var expected = LocalDate.of(change.getDateTimeBefore().getYear(), model.getDateTimeBefore().getMonth(), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(which, model.getDateTimeBefore().getDayOfWeek()))
                .atTime(model.getDateTimeBefore().toLocalTime());
        return change.getDateTimeBefore().equals(expected)
                && change.getOffsetBefore().equals(model.getOffsetBefore()) && change.getOffsetAfter().equals(model.getOffsetAfter());
    }

    private static String weekday(ZoneOffsetTransition change) {
        return change.getDateTimeBefore().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2).toUpperCase(Locale.ROOT);
    }

    private void write(CalendarText text, ZoneOffsetTransition change, String rule) {
        write(text, rules.isDaylightSavings(change.getInstant()), change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), rule);
    }

    private static void write(CalendarText text, boolean summer, LocalDateTime from, ZoneOffset before, ZoneOffset after, String rule) {
        var name = summer ? "DAYLIGHT" : "STANDARD";
        text.begin(name).at("DTSTART", from);
        if (!rule.isEmpty()) text.line("RRULE", rule);
        text.line("TZOFFSETFROM", offset(before)).line("TZOFFSETTO", offset(after)).end(name);
    }

    private List<ZoneOffsetTransition> changes(int from, int until) {
        var end = LocalDateTime.of(until + 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        return Stream.iterate(rules.nextTransition(LocalDateTime.of(from, 1, 1, 0, 0).toInstant(ZoneOffset.UTC)),
                it -> it != null && it.getInstant().isBefore(end), it -> rules.nextTransition(it.getInstant())).toList();
    }

    private LocalDateTime start() {
        return LocalDateTime.of(first, 1, 1, 0, 0);
    }

    private ZoneOffset offset() {
        return rules.getOffset(start());
    }

    private boolean isSummer(LocalDateTime local) {
        return rules.isDaylightSavings(local.atZone(zone).toInstant());
    }

    /** {@code +0200}, and with seconds where a zone is that old. */
    private static String offset(ZoneOffset offset) {
        var text = offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
        return text.replace(":", "");
    }
}
