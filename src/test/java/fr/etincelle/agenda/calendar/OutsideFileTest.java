package fr.etincelle.agenda.calendar;

import static fr.etincelle.cast.StoppedClock.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts in calendars as people really have them. */
class OutsideFileTest {

    static final Window WINDOW = new Window(Instant.parse("2026-10-04T00:00:00Z"), Instant.parse("2027-04-23T00:00:00Z"));

    @Test
    void an_event_takes_its_time() {
        assertThat(busy("DTSTART;TZID=Europe/Paris:20261006T090000\nDTEND;TZID=Europe/Paris:20261006T103000"))
                .containsExactly("2026-10-06T09:00/2026-10-06T10:30");
        assertThat(busy("DTSTART:20261006T070000Z\nDURATION:PT1H30M")).containsExactly("2026-10-06T09:00/2026-10-06T10:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRANSP:TRANSPARENT", "transp:transparent", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"})
    void what_takes_no_time_is_free(String line) {
        assertThat(busy("DTSTART:20261006T070000Z\nDTEND:20261006T080000Z\n" + line)).isEmpty();
        assertThat(busy("DTSTART:20261006T070000Z\nDTEND:20261006T080000Z\nTRANSP:OPAQUE\nSTATUS:TENTATIVE")).hasSize(1);
    }

    @Test
    void a_whole_day_is_one_of_the_calendars_zone() {
        assertThat(busy("DTSTART;VALUE=DATE:20261006\nDTEND;VALUE=DATE:20261008")).containsExactly("2026-10-06T00:00/2026-10-08T00:00");
        assertThat(busy("DTSTART;VALUE=DATE:20261006")).containsExactly("2026-10-06T00:00/2026-10-07T00:00");
        assertThat(busy("DTSTART;VALUE=DATE:20261006\nDTEND;VALUE=DATE:20261006")).containsExactly("2026-10-06T00:00/2026-10-07T00:00");
        assertThat(read("BEGIN:VCALENDAR\nX-WR-TIMEZONE:Pacific/Noumea\n" + event("DTSTART;VALUE=DATE:20261006") + "END:VCALENDAR").ranges())
                .extracting(it -> it.start().toString()).containsExactly("2026-10-05T13:00:00Z");
    }

    /** The clock leaps on 25 October: the day has twenty-five hours, and what is at nine stays at nine. */
    @Test
    void the_change_of_the_clock_moves_nothing() {
        assertThat(busy("DTSTART;TZID=Europe/Paris:20261023T090000\nDTEND;TZID=Europe/Paris:20261023T100000\nRRULE:FREQ=DAILY;COUNT=5"))
                .containsExactly("2026-10-23T09:00/2026-10-23T10:00", "2026-10-24T09:00/2026-10-24T10:00", "2026-10-25T09:00/2026-10-25T10:00",
                        "2026-10-26T09:00/2026-10-26T10:00", "2026-10-27T09:00/2026-10-27T10:00");
        var day = read(calendar(event("DTSTART;VALUE=DATE:20261025"))).ranges().getFirst();
        assertThat(day.length()).hasHours(25);
    }

    @Test
    void a_time_that_the_clock_leaps_over_or_passes_twice_is_read_as_the_standard_says() {
        assertThat(read(calendar(event("DTSTART;TZID=Europe/Paris:20270328T023000\nDURATION:PT30M"))).ranges())
                .extracting(it -> it.start().toString()).containsExactly("2027-03-28T01:30:00Z");
        assertThat(read(calendar(event("DTSTART;TZID=Europe/Paris:20261025T023000\nDURATION:PT30M"))).ranges())
                .extracting(it -> it.start().toString()).containsExactly("2026-10-25T00:30:00Z");
    }

    @Test
    void a_series_has_its_exceptions_and_its_changes() {
        var weekly = "UID:a\nDTSTART;TZID=Europe/Paris:20261006T090000\nDTEND;TZID=Europe/Paris:20261006T100000\nRRULE:FREQ=WEEKLY;COUNT=5\nEXDATE;TZID=Europe/Paris:20261013T090000";
        var moved = "UID:a\nRECURRENCE-ID;TZID=Europe/Paris:20261020T090000\nDTSTART;TZID=Europe/Paris:20261021T140000\nDTEND;TZID=Europe/Paris:20261021T150000";
        var dropped = "UID:a\nRECURRENCE-ID:20261027T080000Z\nDTSTART:20261027T080000Z\nDTEND:20261027T090000Z\nSTATUS:CANCELLED";

        assertThat(busy(weekly, moved, dropped))
                .containsExactly("2026-10-06T09:00/2026-10-06T10:00", "2026-10-21T14:00/2026-10-21T15:00", "2026-11-03T09:00/2026-11-03T10:00");
    }

    @Test
    void of_two_words_about_the_same_one_the_later_counts() {
        var weekly = "UID:a\nDTSTART:20261006T070000Z\nDTEND:20261006T080000Z\nRRULE:FREQ=WEEKLY;COUNT=2";
        var first = "UID:a\nSEQUENCE:1\nRECURRENCE-ID:20261013T070000Z\nDTSTART:20261014T070000Z\nDTEND:20261014T080000Z";
        var second = "UID:a\nSEQUENCE:2\nRECURRENCE-ID:20261013T070000Z\nDTSTART:20261015T070000Z\nDTEND:20261015T080000Z";

        for (var order : List.of(List.of(weekly, first, second), List.of(second, first, weekly))) {
            assertThat(busy(order.toArray(String[]::new))).containsExactly("2026-10-06T09:00/2026-10-06T10:00", "2026-10-15T09:00/2026-10-15T10:00");
        }
    }

    @Test
    void an_exception_written_as_a_day_is_understood() {
        assertThat(busy("DTSTART;TZID=Europe/Paris:20261006T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20261007"))
                .containsExactly("2026-10-06T09:00/2026-10-06T10:00", "2026-10-08T09:00/2026-10-08T10:00");
        assertThat(busy("DTSTART;VALUE=DATE:20261006\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20261013T000000"))
                .containsExactly("2026-10-06T00:00/2026-10-07T00:00");
    }

    @Test
    void dates_can_be_added_one_by_one() {
        assertThat(busy("DTSTART;TZID=Europe/Paris:20261006T090000\nDURATION:PT1H\nRDATE;TZID=Europe/Paris:20261009T140000,20261012T080000\nEXDATE;TZID=Europe/Paris:20261012T080000"))
                .containsExactly("2026-10-06T09:00/2026-10-06T10:00", "2026-10-09T14:00/2026-10-09T15:00");
        assertThat(busy("DTSTART:20261006T070000Z\nDURATION:PT1H\nRDATE;VALUE=PERIOD:20261009T070000Z/PT3H,20261010T070000Z/20261010T090000Z"))
                .containsExactly("2026-10-06T09:00/2026-10-06T10:00", "2026-10-09T09:00/2026-10-09T12:00", "2026-10-10T09:00/2026-10-10T11:00");
    }

    @ParameterizedTest
    @CsvSource({"Romance Standard Time,Europe/Paris", "W. Europe Standard Time,Europe/Berlin", "GMT Standard Time,Europe/London", "SA Western Standard Time,America/Martinique",
            "Central Pacific Standard Time,Pacific/Noumea", "Mauritius Standard Time,Indian/Reunion", "/mozilla.org/20050126_1/Europe/Paris,Europe/Paris",
            "/freeassociation.sourceforge.net/Europe/Paris,Europe/Paris", "/citadel.org/20250101_1/America/Argentina/Buenos_Aires,America/Argentina/Buenos_Aires", "Etc/UTC,UTC"})
    void zones_have_many_names(String name, String zone) {
        var found = read(calendar(event("DTSTART;TZID=\"%s\":20261006T090000\nDURATION:PT1H".formatted(name))));

        assertThat(found.strangeZone()).isFalse();
        assertThat(found.ranges().getFirst().start()).isEqualTo(LocalDateTime.parse("2026-10-06T09:00").atZone(ZoneId.of(zone)).toInstant());
    }

    @Test
    void a_zone_may_be_described_in_the_calendar_itself() {
        var outlook = """
                BEGIN:VTIMEZONE
                TZID:Customized Time Zone
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                """;
        var daily = event("DTSTART;TZID=Customized Time Zone:20261023T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=27");

        var found = read("BEGIN:VCALENDAR\n" + outlook + daily + "END:VCALENDAR");
        assertThat(found.strangeZone()).isFalse();
        assertThat(found.ranges()).isEqualTo(read(calendar(daily.replace("Customized Time Zone", "Europe/Paris"))).ranges()).hasSize(26);
    }

    /** What we write of a zone, we read. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "America/Miquelon", "Africa/Casablanca", "Indian/Reunion", "Australia/Sydney"})
    void a_zone_as_we_describe_it_is_understood(String name) {
        var text = new CalendarText();
        new ZoneText(ZoneId.of(name), Year.of(2026), Year.of(2027)).writeTo(text);
        var hours = IntStream.range(0, 200).mapToObj(day -> event("DTSTART;TZID=Ailleurs:%s\nDURATION:PT1H".formatted(
                LocalDateTime.parse("2026-10-05T12:00").plusDays(day).toString().replaceAll("[-:]", "") + "00"))).collect(Collectors.joining());

        var described = read("BEGIN:VCALENDAR\n" + text.toString().replace("TZID:" + name, "TZID:Ailleurs") + hours + "END:VCALENDAR");
        assertThat(described.strangeZone()).isFalse();
        assertThat(described.ranges()).isEqualTo(read(calendar(hours.replace("Ailleurs", name))).ranges()).hasSizeGreaterThan(190);
    }

    @Test
    void a_zone_nobody_knows_is_taken_for_that_of_the_centre_and_said() {
        var found = read(calendar(event("DTSTART;TZID=Chez moi:20261006T090000\nDURATION:PT1H")));

        assertThat(found.strangeZone()).isTrue();
        assertThat(spoken(found)).containsExactly("2026-10-06T09:00/2026-10-06T10:00");
    }

    @Test
    void one_broken_event_does_not_lose_the_others() {
        var good = event("DTSTART:20261006T070000Z\nDTEND:20261006T080000Z");
        for (var broken : List.of("DTSTART:demain", "DTSTART:20261306T070000Z", "SUMMARY:sans heure", "DTSTART:00010101T000000Z", "DTSTART:20261006T070000Z\nDURATION:longtemps",
                "DTSTART:20261006T070000Z\nDTEND:20261006T250000Z", "DTSTART:20261006T070000Z\nRRULE:FREQ=PARFOIS\nDTEND:20261006T080000Z")) {
            var found = read(calendar(event(broken) + good));
            assertThat(spoken(found)).as(broken).containsExactly("2026-10-06T09:00/2026-10-06T10:00");
            assertThat(found.unread()).as(broken).isEqualTo(1);
        }
    }

    @Test
    void broken_lines_are_passed_over() {
        assertThat(busy("DTSTART:20261006T070000Z\nune ligne sans rien\n\n;:=\"\nATTENDEE;CN=\"Le \"petit\" chef:mailto:a@b.example\nDTEND:20261006T080000Z\nSUMMARY:plié\n  au milieu\nX-VIDE:"))
                .containsExactly("2026-10-06T09:00/2026-10-06T10:00");
        assertThat(busy("DTSTART:20261006T070000Z\nDTEND:20261006T080000Z\nBEGIN:VALARM\nDTSTART:20261007T070000Z\nTRIGGER:-PT15M\nEND:VALARM\nEND:VTODO"))
                .containsExactly("2026-10-06T09:00/2026-10-06T10:00");
        assertThat(read("\uFEFFBEGIN:VCALENDAR\rBEGIN:VEVENT\rDTSTART:2026\r 1006T070000Z\rDTEND:20261006T080000Z\rEND:VEVENT\rEND:VCALENDAR").ranges()).hasSize(1);
    }

    @Test
    void a_rule_that_cannot_be_read_leaves_the_first_one() {
        for (var rule : List.of("FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;INTERVAL=99999999", "FREQ=DAILY;COUNT=beaucoup", "FREQ=DAILY;COUNT=-1", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;BYHOUR=25", "FREQ=DAILY;BYMINUTE=-1", "RSCALE=CHINESE;FREQ=YEARLY", "COUNT=3", "FREQ=DAILY;UNTIL=un jour")) {
            var found = read(calendar(event("DTSTART:20261006T070000Z\nDTEND:20261006T080000Z\nRRULE:" + rule)));
            assertThat(found.ranges()).as(rule).hasSize(1);
            assertThat(found.unread()).as(rule).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "RRULE:FREQ=DAILY;BYMONTH=13", "RRULE:FREQ=DAILY;COUNT=2147483647", "RRULE:FREQ=YEARLY;INTERVAL=1000", "RRULE:FREQ=DAILY;UNTIL=19000101"})
    void odd_rules_come_to_an_end(String rule) {
        assertThat(read(calendar(event("DTSTART:19000101T070000Z\nDTEND:19000101T080000Z\n" + rule))).ranges().size()).isLessThanOrEqualTo(201);
    }

    @Test
    void what_touches_is_told_as_one_and_nothing_else_is_kept() {
        assertThat(busy("DTSTART:20261006T070000Z\nDTEND:20261006T080000Z\nSUMMARY:Médecin\nLOCATION:Forbach", "DTSTART:20261006T080000Z\nDTEND:20261006T083000Z", "DTSTART:20261006T071500Z\nDTEND:20261006T073000Z"))
                .containsExactly("2026-10-06T09:00/2026-10-06T10:30");
    }

    @Test
    void only_the_months_ahead_are_read() {
        assertThat(busy("DTSTART:20250101T070000Z\nDTEND:20250101T080000Z", "DTSTART:20280101T070000Z\nDTEND:20280101T080000Z")).isEmpty();
        assertThat(busy("DTSTART:20251001T070000Z\nDTEND:20261006T080000Z")).containsExactly("2026-10-04T02:00/2026-10-06T10:00");
        assertThat(busy("DTSTART:20200106T070000Z\nDTEND:20200106T080000Z\nRRULE:FREQ=WEEKLY")).hasSize(29);
    }

    @Test
    void five_thousand_times_are_enough() {
        var every = IntStream.range(0, 60).mapToObj(minute -> event("DTSTART:20261005T%02d%02d00Z\nDURATION:PT1M\nRRULE:FREQ=DAILY".formatted(8 + minute / 30, minute % 30 * 2))).collect(Collectors.joining());

        var found = read(calendar(every));
        assertThat(found.cut()).isTrue();
        assertThat(found.ranges()).hasSize(BusyReading.MOST_TIMES);
    }

    /** The hardest that five megabytes can hold: it must not take the whole machine. */
    @Test
    void a_calendar_made_to_tire_is_read_all_the_same() {
        var hard = "BEGIN:VEVENT\nDTSTART:19000101T000000\nDURATION:PT1M\nRRULE:FREQ=DAILY;COUNT=99999;BYMONTH=13\nEND:VEVENT\n";
        var found = read(calendar(hard.repeat(50_000)));

        assertThat(found.cut()).isTrue();

        var tiringZone = "BEGIN:VTIMEZONE\nTZID:%1$d\nBEGIN:STANDARD\nDTSTART:19000101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=DAILY;COUNT=99999;BYMONTH=13\nEND:STANDARD\nEND:VTIMEZONE\n"
                + "BEGIN:VEVENT\nDTSTART;TZID=%1$d:20261006T090000\nDURATION:PT1M\nEND:VEVENT\n";
        var zones = read(calendar(IntStream.range(0, 15_000).mapToObj(tiringZone::formatted).collect(Collectors.joining())));
        assertThat(zones.cut()).isTrue();
        assertThat(zones.strangeZone()).isTrue();
    }

    @Test
    void times_that_are_told_as_taken_or_free_are_understood() {
        assertThat(spoken(read("BEGIN:VCALENDAR\nBEGIN:VFREEBUSY\nFREEBUSY;FBTYPE=BUSY:20261006T070000Z/PT1H,20261007T070000Z/20261007T080000Z\nFREEBUSY;FBTYPE=FREE:20261008T070000Z/PT1H\nFREEBUSY:20261009T070000Z\nEND:VFREEBUSY\nEND:VCALENDAR")))
                .containsExactly("2026-10-06T09:00/2026-10-06T10:00", "2026-10-07T09:00/2026-10-07T10:00");
    }

    /** Whoever follows our feed in the calendar that we read would else be busy because they are busy. */
    @Test
    void what_came_from_us_is_not_counted_twice() {
        var ours = UUID.fromString("019a0000-0000-7000-8000-000000000001");
        var theirs = UUID.fromString("019a0000-0000-7000-8000-000000000002");
        var file = OutsideFile.in(bytes(calendar(event("UID:%s@etincelle\nDTSTART:20261006T070000Z\nDURATION:PT1H".formatted(ours))
                + event("UID:%s@etincelle\nDTSTART:20261007T070000Z\nDURATION:PT1H".formatted(theirs))
                + event("UID:x@etincelle\nDTSTART:20261008T070000Z\nDURATION:PT1H")))).orElseThrow();

        assertThat(file.perhapsOurs()).containsExactlyInAnyOrder(ours, theirs);
        assertThat(file.busyTimes(WINDOW, PARIS, Set.of(ours)).ranges()).hasSize(2);
    }

    private static List<String> busy(String... events) {
        return spoken(read(calendar(Arrays.stream(events).map(OutsideFileTest::event).collect(Collectors.joining()))));
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n";
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n";
    }

    private static BusyTimes read(String text) {
        return OutsideFile.in(bytes(text)).orElseThrow().busyTimes(WINDOW, PARIS, Set.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> spoken(BusyTimes found) {
        return found.ranges().stream().map(it -> local(it.start()) + "/" + local(it.end())).toList();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, PARIS);
    }
}
