package fr.etincelle.agenda;

import fr.etincelle.agenda.AgendaBoard.Away;
import fr.etincelle.agenda.AgendaBoard.Closed;
import fr.etincelle.agenda.AgendaBoard.Entry;
import fr.etincelle.agenda.AgendaBoard.Presence;
import fr.etincelle.agenda.AgendaBoard.SiteRow;
import fr.etincelle.agenda.AgendaGrid.Span;
import fr.etincelle.places.PublicHoliday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some days of the agenda, laid out. The same list serves as a grid and as its twin for keyboards and screen readers:
 * each item says in which lane it stands and which rows of five minutes it covers.
 */
record AgendaSheet(List<Day> days, List<AgendaGrid.Hour> hours) {

    private static final int ROWS_OF_A_NAME = 9;

    record Day(LocalDate date, PublicHoliday.@Nullable Name holiday, List<Closed> closures, List<Lane> lanes, List<Item> items,
               List<Entry> gone, List<ComputersInUse> computers) {

        public boolean isEmpty() {
            return items.isEmpty() && gone.isEmpty();
        }

        /** A permanence or an absence whose first three quarters of an hour no appointment covers: there its name can be read. */
        public boolean hasRoomForItsName(Item band) {
            return items.stream().noneMatch(it -> it.entry != null && it.lane == band.lane
                    && it.row < band.row + ROWS_OF_A_NAME && it.row + it.rows > band.row);
        }
    }

    record Lane(UUID counsellor, String name) {}

    /** Exactly one of the three is there. */
    record Item(int lane, int row, int rows, LocalTime start, LocalTime end,
                @Nullable Presence presence, @Nullable Away away, @Nullable Entry entry) {}

    /** What was read, to be laid out. */
    record Facts(List<Entry> entries, List<Presence> presences, List<Away> absences, List<Closed> closures, List<SiteRow> sites) {

        private List<Span> spans() {
            return Stream.concat(entries.stream().map(AgendaSheet::span), presences.stream().map(AgendaSheet::span)).toList();
        }
    }

    /** Which public holiday a day is, if it is one. */
    @FunctionalInterface
    interface Holidays {
        PublicHoliday.@Nullable Name on(LocalDate date);
    }

    static AgendaSheet of(List<LocalDate> dates, Facts facts, Holidays holidays) {
        var grid = AgendaGrid.around(facts.spans());
        return new AgendaSheet(dates.stream().map(date -> day(date, facts, holidays.on(date), grid)).toList(), grid.hours());
    }

    private static Day day(LocalDate date, Facts facts, PublicHoliday.@Nullable Name holiday, AgendaGrid grid) {
        var entries = facts.entries.stream().filter(entry -> entry.start().toLocalDate().equals(date)).toList();
        var held = entries.stream().filter(entry -> !isGone(entry)).toList();
        var presences = facts.presences.stream().filter(presence -> presence.start().toLocalDate().equals(date)).toList();
        var absences = facts.absences.stream().filter(away -> touches(away, date)).toList();
        var lanes = lanes(held, presences, absences);
        var items = Stream.of(
                presences.stream().map(it -> item(lane(lanes, it.counsellor()), grid.rows(span(it), date), it, null, null)),
                absences.stream().map(it -> item(lane(lanes, it.counsellor()), grid.rows(span(it), date), null, it, null)),
                held.stream().map(it -> item(lane(lanes, it.counsellor()), grid.rows(span(it), date), null, null, it)))
                .flatMap(it -> it)
                .sorted(Comparator.comparing(Item::start).thenComparingInt(Item::lane).thenComparing(item -> item.entry != null))
                .toList();
        return new Day(date, holiday,
                facts.closures.stream().filter(closed -> !date.isBefore(closed.fromOn()) && !date.isAfter(closed.untilOn())).toList(),
                lanes, items, entries.stream().filter(AgendaSheet::isGone).toList(), ComputersInUse.at(facts.sites, held));
    }

    private static boolean isGone(Entry entry) {
        return entry.state() == State.CANCELLED || entry.state() == State.EXCUSED;
    }

    private static boolean touches(Away away, LocalDate date) {
        return away.start().isBefore(date.plusDays(1).atStartOfDay()) && away.end().isAfter(date.atStartOfDay());
    }

    private static List<Lane> lanes(List<Entry> entries, List<Presence> presences, List<Away> absences) {
        return Stream.of(entries.stream().map(it -> new Lane(it.counsellor(), it.counsellorName())),
                        presences.stream().map(it -> new Lane(it.counsellor(), it.counsellorName())),
                        absences.stream().map(it -> new Lane(it.counsellor(), it.counsellorName())))
                .flatMap(it -> it).distinct().sorted(Comparator.comparing(Lane::name)).toList();
    }

    private static int lane(List<Lane> lanes, UUID counsellor) {
        return 1 + IntStream.range(0, lanes.size()).filter(i -> lanes.get(i).counsellor.equals(counsellor)).findFirst().orElseThrow();
    }

    private static Item item(int lane, AgendaGrid.Rows rows, @Nullable Presence presence, @Nullable Away away, @Nullable Entry entry) {
        return new Item(lane, rows.first(), rows.count(), rows.start(), rows.end(), presence, away, entry);
    }

    private static Span span(Entry entry) {
        return new Span(entry.start(), entry.end());
    }

    private static Span span(Presence presence) {
        return new Span(presence.start(), presence.end());
    }

    private static Span span(Away away) {
        return new Span(away.start(), away.end());
    }
}
