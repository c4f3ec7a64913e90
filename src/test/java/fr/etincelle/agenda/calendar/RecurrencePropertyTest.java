package fr.etincelle.agenda.calendar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.calendar.MinuteReading.Rule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever rule one thinks of, each minute is taken or free as a slow reading says, and starts are where a library sees them. */
class RecurrencePropertyTest {

    static final Window WINDOW = OutsideFileTest.WINDOW;
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    static final List<ZoneId> ZONES = Stream.of("Europe/Paris", "America/Martinique", "Indian/Reunion", "Pacific/Noumea", "America/New_York", "Australia/Lord_Howe").map(ZoneId::of).toList();

    @ParameterizedTest
    @MethodSource("seeds")
    void every_minute_is_as_a_slow_reading_says(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            var zone = pick(random, ZONES);
            var first = first(random);
            var rule = rule(random);
            int minutes = 15 * (1 + random.nextInt(12));
            var exceptions = exceptions(random, rule, first, zone);
            var text = """
                    BEGIN:VCALENDAR
                    BEGIN:VEVENT
                    DTSTART;TZID=%1$s:%2$s
                    DURATION:PT%3$dM
                    RRULE:%4$s
                    %5$sEND:VEVENT
                    END:VCALENDAR
                    """.formatted(zone, LOCAL.format(first), minutes, written(rule, zone),
                    exceptions.stream().map(it -> "EXDATE;TZID=%s:%s\n".formatted(zone, LOCAL.format(it))).collect(joining()));

            var found = OutsideFile.in(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().busyTimes(WINDOW, ZoneOffset.UTC, Set.of());

            assertThat(found.unread()).as(text).isZero();
            assertThat(minutes(found)).as(text).isEqualTo(new MinuteReading(rule, first, minutes, zone).taken(WINDOW, exceptions));
        }
    }

    /** A second opinion, where it is one: the library asks for the month of a week and not of its days, and of a year sees only one month. */
    @ParameterizedTest
    @MethodSource("seeds")
    void starts_are_where_a_library_sees_them(int seed) {
        var random = new Random(seed + 1_000_000L);
        for (int i = 0; i < 40; i++) {
            var rule = rule(random);
            if (rule.frequency().equals("WEEKLY") && !rule.months().isEmpty()) continue;
            if (rule.frequency().equals("YEARLY") && !rule.monthDays().isEmpty() && rule.months().isEmpty()) continue;
            var first = first(random);
            var text = written(rule, ZoneOffset.UTC) + ";WKST=MO";
            var from = LocalDateTime.ofInstant(WINDOW.from(), ZoneOffset.UTC);
            var until = LocalDateTime.ofInstant(WINDOW.until(), ZoneOffset.UTC);

            var ours = Recurrence.read(text, new Moment(first, false, ZoneOffset.UTC.getRules())).starts(first, from, until, new Effort()).filter(it -> !it.isBefore(from)).toList();

            var theirs = new Recur<OffsetDateTime>(text).getDates(first.atOffset(ZoneOffset.UTC), from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC));
            assertThat(ours).as("%s from %s", text, first).isEqualTo(theirs.stream().map(OffsetDateTime::toLocalDateTime).toList());
        }
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 40);
    }

    private static LocalDateTime first(Random random) {
        return LocalDateTime.parse("2025-09-01T00:00").plusMinutes(15L * random.nextInt(50_000));
    }

    private static Rule rule(Random random) {
        var frequency = pick(random, List.of("DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY"));
        var longer = frequency.equals("MONTHLY") || frequency.equals("YEARLY");
        List<String> weekdays = random.nextBoolean() ? List.of() : weekdays(random, longer && random.nextBoolean());
        List<Integer> monthDays = weekdays.isEmpty() && longer && random.nextBoolean() ? some(random, List.of(1, 2, 15, 28, 29, 30, 31, -1, -2, -10)) : List.of();
        List<Integer> months = random.nextInt(4) == 0 ? some(random, List.of(1, 2, 3, 4, 6, 9, 10, 11, 12)) : List.of();
        List<Integer> positions = !weekdays.isEmpty() && longer && random.nextInt(3) == 0 ? some(random, List.of(1, 2, -1)) : List.of();
        var count = random.nextInt(3) == 0 ? 1 + random.nextInt(80) : 0;
        var until = count == 0 && random.nextInt(3) == 0 ? LocalDateTime.parse("2026-09-01T00:00").plusMinutes(15L * random.nextInt(25_000)) : null;
        return new Rule(frequency, 1 + random.nextInt(4), count, until, months, monthDays, weekdays, positions);
    }

    private static List<String> weekdays(Random random, boolean counted) {
        return some(random, List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU")).stream().map(it -> counted ? pick(random, List.of("1", "2", "3", "4", "-1", "-2")) + it : it).toList();
    }

    private static String written(Rule rule, ZoneId zone) {
        return Stream.of("FREQ=" + rule.frequency(), "INTERVAL=" + rule.interval(), rule.count() > 0 ? "COUNT=" + rule.count() : "",
                        rule.until() == null ? "" : "UNTIL=" + LOCAL.format(rule.until().atZone(zone).withZoneSameInstant(ZoneOffset.UTC)) + "Z",
                        list("BYMONTH", rule.months()), list("BYMONTHDAY", rule.monthDays()), list("BYDAY", rule.weekdays()), list("BYSETPOS", rule.positions()))
                .filter(it -> !it.isEmpty()).collect(joining(";"));
    }

    private static String list(String name, List<?> values) {
        return values.isEmpty() ? "" : name + "=" + values.stream().map(String::valueOf).collect(joining(","));
    }

    /** Two of its own starts, where it has any. */
    private static List<LocalDateTime> exceptions(Random random, Rule rule, LocalDateTime first, ZoneId zone) {
        if (random.nextBoolean()) return List.of();
        var starts = Recurrence.read(written(rule, zone), new Moment(first, false, zone.getRules())).starts(first, first, first.plusYears(2), new Effort()).limit(60).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(starts, random);
        return starts.stream().limit(2).filter(it -> ZonedDateTime.of(it, zone).toLocalDateTime().equals(it)).toList();
    }

    private static BitSet minutes(BusyTimes found) {
        var minutes = new BitSet();
        found.ranges().forEach(range -> minutes.set((int) ChronoUnit.MINUTES.between(WINDOW.from(), range.start()), (int) ChronoUnit.MINUTES.between(WINDOW.from(), range.end())));
        return minutes;
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static <T> List<T> some(Random random, List<T> from) {
        var shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, 1 + random.nextInt(3)));
    }
}
