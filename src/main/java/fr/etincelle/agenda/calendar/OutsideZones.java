package fr.etincelle.agenda.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which clock a calendar means by the name of a zone: one the whole world knows, one of Outlook's, or one the calendar describes
 * itself. Times without a zone are those of the calendar, or of the centre.
 */
final class OutsideZones {

    private static final int MOST_ZONES = 100;

    private final CalendarPart calendar;
    private final Window window;
    private final Effort effort;
    private final ZoneRules home;
    private final Map<String, ZoneRules> met = new HashMap<>();
    private boolean someAreUnknown;

    OutsideZones(CalendarPart calendar, ZoneId home, Window window, Effort effort) {
        this.calendar = calendar;
        this.window = window;
        this.effort = effort;
        this.home = known(calendar.value("X-WR-TIMEZONE")).map(ZoneId::getRules).orElse(home.getRules());
    }

    ZoneRules home() {
        return home;
    }

    ZoneRules of(ContentLine line) {
        var name = line.parameter("TZID");
        return name == null || name.isBlank() ? home : met.computeIfAbsent(name.strip(), this::find);
    }

    /** Whether a zone had to be guessed: then times may be wrong by some hours. */
    boolean someAreUnknown() {
        return someAreUnknown;
    }

    private ZoneRules find(String name) {
        return known(name).map(ZoneId::getRules).or(() -> described(name)).orElseGet(() -> {
            someAreUnknown = true;
            return home;
        });
    }

    /** Some put the name of their program before: « /mozilla.org/20050126_1/Europe/Paris ». */
    private static Optional<ZoneId> known(String name) {
        return WindowsZones.named(name).or(() -> {
            var parts = List.of(name.split("/"));
            return Stream.of(0, parts.size() - 2, parts.size() - 3).filter(from -> from >= 0)
                    .map(from -> zone(String.join("/", parts.subList(from, parts.size())))).flatMap(Optional::stream).findFirst();
        });
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private Optional<ZoneRules> described(String name) {
        if (met.size() >= MOST_ZONES) return Optional.empty();
        return calendar.parts("VTIMEZONE").filter(zone -> zone.value("TZID").equals(name)).findFirst().flatMap(this::rules);
    }

    private record Onset(Instant at, ZoneOffset before, ZoneOffset after) {}

    private Optional<ZoneRules> rules(CalendarPart zone) {
        try {
            var location = known(zone.value("X-LIC-LOCATION"));
            if (location.isPresent()) return location.map(ZoneId::getRules);
            var onsets = zone.parts().stream().flatMap(this::onsets).sorted(Comparator.comparing(Onset::at)).toList();
            return onsets.isEmpty() ? Optional.empty() : Optional.of(rules(onsets));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static ZoneRules rules(List<Onset> onsets) {
        var first = onsets.getFirst().before;
        var changes = new ArrayList<ZoneOffsetTransition>();
        var offset = first;
        for (var onset : onsets) {
            if (onset.after.equals(offset)) continue;
            changes.add(ZoneOffsetTransition.of(LocalDateTime.ofInstant(onset.at, offset), offset, onset.after));
            offset = onset.after;
        }
        return ZoneRules.of(first, first, List.of(), changes, List.of());
    }

    /** An onset is a local time of the clock that holds before it. */
    private Stream<Onset> onsets(CalendarPart observance) {
        var before = ZoneOffset.of(observance.value("TZOFFSETFROM"));
        var after = ZoneOffset.of(observance.value("TZOFFSETTO"));
        var first = Moment.read(farPast(observance.value("DTSTART")), before.getRules());
        var rule = observance.line("RRULE").map(line -> Recurrence.read(line.value(), first));
        var again = rule.stream().flatMap(it -> it.starts(first.local(), window.from().atOffset(before).toLocalDateTime().minusYears(2),
                window.until().atOffset(before).toLocalDateTime().plusYears(1), effort));
        var single = observance.lines("RDATE").flatMap(line -> Stream.of(line.value().split(","))).map(it -> Moment.read(it, before.getRules()).local());
        return Stream.of(Stream.of(first.local()), again, single).flatMap(it -> it)
                .map(it -> new Onset(it.toInstant(before), before, after));
    }

    /** Outlook lets zones begin in 1601, which says nothing of today. */
    private static String farPast(String start) {
        return start.replaceFirst("^1[0-8]", "19");
    }
}
