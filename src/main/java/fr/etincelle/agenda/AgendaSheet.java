package fr.etincelle.agenda;

import fr.etincelle.agenda.AgendaBoard.Away;
import fr.etincelle.agenda.AgendaBoard.Closed;
import fr.etincelle.agenda.AgendaBoard.Entry;
import fr.etincelle.agenda.AgendaBoard.Presence;
import fr.etincelle.agenda.AgendaBoard.SiteRow;
import fr.etincelle.places.PublicHoliday;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some days of the agenda, laid out. The same list serves as a grid and as its twin for keyboards and screen readers:
 * each item says in which lane it stands and which rows of five minutes it covers.
 */
record AgendaSheet(List<Day> days, List<Hour> hours) {

    static final int ROW_MINUTES = 5;
    private static final int OPENS = 8;
    private static final int CLOSES = 18;

    record Hour(LocalTime time, int row) {}

    record Day(LocalDate date, PublicHoliday.@Nullable Name holiday, List<Closed> closures, List<Lane> lanes, List<Item> items,
               List<Entry> gone, List<ComputersInUse> computers) {

        public boolean isEmpty() {
            return items.isEmpty() && gone.isEmpty();
        }
    }

    record Lane(UUID counsellor, String name) {}

    /** At the busiest moment of the day. */
    record ComputersInUse(String site, int used, int of) {}

    /** Exactly one of the three is there. */
    record Item(int lane, int row, int rows, LocalTime start, LocalTime end,
                @Nullable Presence presence, @Nullable Away away, @Nullable Entry entry) {}

    /** What was read, to be laid out. */
    record Facts(List<Entry> entries, List<Presence> presences, List<Away> absences, List<Closed> closures, List<SiteRow> sites) {}

    static AgendaSheet of(List<LocalDate> dates, Facts facts, Holidays holidays) {
        var first = Math.min(OPENS, times(facts).mapToInt(time -> time.start.getHour()).min().orElse(OPENS));
        var last = Math.max(CLOSES, times(facts).mapToInt(time -> time.lastHour()).max().orElse(CLOSES));
        var days = dates.stream().map(date -> day(date, facts, holidays.on(date), first)).toList();
        var hours = IntStream.rangeClosed(first, last)
                .mapToObj(hour -> new Hour(LocalTime.of(hour % 24, 0), row(LocalTime.of(hour % 24, 0), first))).toList();
        return new AgendaSheet(days, hours);
    }

    /** Which public holiday a day is, if it is one. */
    @FunctionalInterface
    interface Holidays {
        PublicHoliday.@Nullable Name on(LocalDate date);
    }

    private static Day day(LocalDate date, Facts facts, PublicHoliday.@Nullable Name holiday, int firstHour) {
        var entries = facts.entries.stream().filter(entry -> entry.start().toLocalDate().equals(date)).toList();
        var held = entries.stream().filter(entry -> !isGone(entry)).toList();
        var presences = facts.presences.stream().filter(presence -> presence.start().toLocalDate().equals(date)).toList();
        var absences = facts.absences.stream().filter(away -> touches(away, date)).toList();
        var lanes = lanes(held, presences, absences);
        var items = Stream.of(
                presences.stream().map(it -> item(lanes, it.counsellor(), it.start(), it.end(), date, firstHour, it, null, null)),
                absences.stream().map(it -> item(lanes, it.counsellor(), it.start(), it.end(), date, firstHour, null, it, null)),
                held.stream().map(it -> item(lanes, it.counsellor(), it.start(), it.end(), date, firstHour, null, null, it)))
                .flatMap(it -> it)
                .sorted(Comparator.comparing(Item::start).thenComparingInt(Item::lane).thenComparing(item -> item.entry != null))
                .toList();
        return new Day(date, holiday,
                facts.closures.stream().filter(closed -> !date.isBefore(closed.fromOn()) && !date.isAfter(closed.untilOn())).toList(),
                lanes, items, entries.stream().filter(AgendaSheet::isGone).toList(), computers(held, facts.sites));
    }

    private static List<Lane> lanes(List<Entry> entries, List<Presence> presences, List<Away> absences) {
        return Stream.of(entries.stream().map(it -> new Lane(it.counsellor(), it.counsellorName())),
                        presences.stream().map(it -> new Lane(it.counsellor(), it.counsellorName())),
                        absences.stream().map(it -> new Lane(it.counsellor(), it.counsellorName())))
                .flatMap(it -> it).distinct().sorted(Comparator.comparing(Lane::name)).toList();
    }

    private static Item item(List<Lane> lanes, UUID counsellor, LocalDateTime start, LocalDateTime end, LocalDate date, int firstHour,
                             @Nullable Presence presence, @Nullable Away away, @Nullable Entry entry) {
        var lane = 1 + IntStream.range(0, lanes.size()).filter(i -> lanes.get(i).counsellor.equals(counsellor)).findFirst().orElseThrow();
        var from = start.toLocalDate().isBefore(date) ? LocalTime.of(firstHour, 0) : start.toLocalTime();
        var until = end.toLocalDate().isAfter(date) ? LocalTime.of(23, 55) : end.toLocalTime();
        var row = Math.max(1, row(from, firstHour));
        var rows = Math.max(1, row(until.plusMinutes(ROW_MINUTES - 1), firstHour) - row);
        return new Item(lane, row, rows, from, until, presence, away, entry);
    }

    private static int row(LocalTime time, int firstHour) {
        return 1 + (time.getHour() * 60 + time.getMinute() - firstHour * 60) / ROW_MINUTES;
    }

    private static boolean isGone(Entry entry) {
        return entry.state() == State.CANCELLED || entry.state() == State.EXCUSED;
    }

    private static boolean touches(Away away, LocalDate date) {
        return away.start().isBefore(date.plusDays(1).atStartOfDay()) && away.end().isAfter(date.atStartOfDay());
    }

    private static List<ComputersInUse> computers(List<Entry> entries, List<SiteRow> sites) {
        return sites.stream().filter(site -> site.workstations() > 0)
                .map(site -> new ComputersInUse(site.name(), busiest(entries, entry -> entry.site().equals(site.id())), site.workstations()))
                .filter(use -> use.used > 0).toList();
    }

    private static int busiest(List<Entry> entries, Predicate<Entry> here) {
        var used = entries.stream().filter(here).filter(entry -> entry.workstation() != null).toList();
        return used.stream().mapToInt(at -> (int) used.stream()
                .filter(other -> !other.start().isAfter(at.start()) && other.end().isAfter(at.start())).count()).max().orElse(0);
    }

    private record Times(LocalTime start, LocalDateTime from, LocalDateTime end) {

        /** The hour that must still be shown; an absence over midnight asks for no more than the others do. */
        int lastHour() {
            if (!end.toLocalDate().equals(from.toLocalDate())) return CLOSES;
            return end.getMinute() == 0 ? end.getHour() : end.getHour() + 1;
        }
    }

    private static Stream<Times> times(Facts facts) {
        return Stream.concat(
                facts.entries.stream().map(it -> new Times(it.start().toLocalTime(), it.start(), it.end())),
                facts.presences.stream().map(it -> new Times(it.start().toLocalTime(), it.start(), it.end())));
    }

}
