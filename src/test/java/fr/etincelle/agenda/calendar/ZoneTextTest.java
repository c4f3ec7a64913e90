package fr.etincelle.agenda.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we say of a zone, read as the standard says it is to be read, is what Java knows of it. */
class ZoneTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "America/Martinique", "Indian/Reunion", "Pacific/Noumea", "America/Cayenne", "Indian/Mayotte",
            "America/Miquelon", "Europe/Dublin", "America/New_York", "Australia/Sydney", "Africa/Casablanca", "America/Scoresbysund", "Asia/Tehran"})
    void every_hour_of_five_years_has_the_offset_that_java_gives_it(String name) {
        var zone = ZoneId.of(name);
        var read = read(written(zone, 2026, 2030));

        hours(2026, 2030).forEach(hour -> assertThat(offset(read, hour)).as("%s at %s", name, hour).isEqualTo(zone.getRules().getOffset(hour)));
    }

    /** To the second, where a mistake of an hour would hide. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "America/Miquelon", "America/New_York", "Australia/Sydney", "Africa/Casablanca", "America/Scoresbysund"})
    void each_change_comes_at_its_very_second(String name) {
        var rules = ZoneId.of(name).getRules();
        var read = read(written(ZoneId.of(name), 2026, 2030));

        int changes = 0;
        for (var change = rules.nextTransition(Instant.parse("2026-01-01T00:00:00Z")); change.getInstant().isBefore(Instant.parse("2031-01-01T00:00:00Z"));
                change = rules.nextTransition(change.getInstant()), changes++) {
            assertThat(offset(read, change.getInstant().minusSeconds(1))).isEqualTo(change.getOffsetBefore());
            assertThat(offset(read, change.getInstant())).isEqualTo(change.getOffsetAfter());
        }
        assertThat(changes).isGreaterThanOrEqualTo(10);
    }

    @Test
    void it_is_short() {
        assertThat(written(ZoneId.of("Europe/Paris"), 2026, 2027)).isEqualTo("""
                BEGIN:VTIMEZONE
                TZID:Europe/Paris
                BEGIN:DAYLIGHT
                DTSTART:20250330T020000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:20251026T030000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n"));
        assertThat(written(ZoneId.of("Indian/Reunion"), 2026, 2027)).isEqualTo("""
                BEGIN:VTIMEZONE
                TZID:Indian/Reunion
                BEGIN:STANDARD
                DTSTART:20250101T000000
                TZOFFSETFROM:+0400
                TZOFFSETTO:+0400
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n"));
    }

    @Test
    void a_zone_without_a_yearly_rule_has_its_changes_one_by_one() {
        assertThat(written(ZoneId.of("Africa/Casablanca"), 2026, 2026)).doesNotContain("RRULE").contains("DTSTART:20250101T000000", "DTSTART:20260215T030000");
    }

    @Test
    void another_zone_would_be_noticed() {
        var paris = read(written(ZoneId.of("Europe/Paris"), 2026, 2030));

        assertThat(hours(2026, 2026).anyMatch(hour -> !offset(paris, hour).equals(ZoneId.of("Africa/Casablanca").getRules().getOffset(hour)))).isTrue();
        assertThat(offset(paris, Instant.parse("2026-03-29T00:59:59Z"))).isNotEqualTo(offset(paris, Instant.parse("2026-03-29T01:00:00Z")));
    }

    private static Stream<Instant> hours(int first, int last) {
        var end = LocalDateTime.of(last + 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        return Stream.iterate(LocalDateTime.of(first, 1, 1, 0, 30).toInstant(ZoneOffset.UTC), it -> it.isBefore(end), it -> it.plus(1, ChronoUnit.HOURS));
    }

    /** The observance whose onset is the last one before. */
    private static ZoneOffset offset(TreeMap<Instant, ZoneOffset> onsets, Instant moment) {
        return onsets.floorEntry(moment).getValue();
    }

    private static final Pattern OBSERVANCE = Pattern.compile("BEGIN:(?:STANDARD|DAYLIGHT)\r\n(.*?)END:", Pattern.DOTALL);
    private static final Pattern YEARLY = Pattern.compile("FREQ=YEARLY;BYMONTH=(\\d+);BYDAY=(-?\\d)(..)");

    /** RFC 5545, 3.6.5: each onset is a local time, of the offset that holds before it. */
    private static TreeMap<Instant, ZoneOffset> read(String zone) {
        var onsets = new TreeMap<Instant, ZoneOffset>();
        OBSERVANCE.matcher(zone).results().map(it -> properties(it.group(1))).forEach(observance ->
                starts(observance).forEach(start -> onsets.put(start.toInstant(ZoneOffset.of(observance.get("TZOFFSETFROM"))), ZoneOffset.of(observance.get("TZOFFSETTO")))));
        return onsets;
    }

    private static Map<String, String> properties(String lines) {
        return lines.lines().collect(toMap(line -> line.split(":", 2)[0], line -> line.split(":", 2)[1]));
    }

    private static List<LocalDateTime> starts(Map<String, String> observance) {
        var first = LocalDateTime.parse(observance.get("DTSTART"), DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"));
        var rule = YEARLY.matcher(observance.getOrDefault("RRULE", ""));
        if (!rule.matches()) return List.of(first);
        var weekday = Stream.of(DayOfWeek.values()).filter(day -> day.name().startsWith(rule.group(3))).min(Comparator.naturalOrder()).orElseThrow();
        return IntStream.rangeClosed(first.getYear(), 2031).mapToObj(year -> LocalDate.of(year, Integer.parseInt(rule.group(1)), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rule.group(2)), weekday)).atTime(first.toLocalTime())).toList();
    }

    private static String written(ZoneId zone, int first, int last) {
        var text = new CalendarText();
        new ZoneText(zone, Year.of(first), Year.of(last)).writeTo(text);
        return text.toString();
    }
}
