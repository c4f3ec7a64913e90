package fr.etincelle.agenda.slots;

import static fr.etincelle.agenda.slots.Zones.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of a slot, each kept and broken at its very edge, on Monday 5 October 2026 in Folschviller. */
class SlotSearchTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    static final int KARIM = 0;
    static final int SOFIA = 1;
    static final int CENTRE = 0;
    static final int LIBRARY = 1;

    static final SlotRequest NINETY_MINUTES = SlotRequest.over(MONDAY, 1, 90);
    static final Opening MORNING = open(CENTRE, "09:00", "12:00");
    static final Opening AFTERNOON = open(CENTRE, "14:00", "17:00");

    @Test
    void slots_begin_on_each_quarter_and_end_before_the_door_closes() {
        assertThat(starts(karim(MORNING), NINETY_MINUTES))
                .containsExactly("09:00", "09:15", "09:30", "09:45", "10:00", "10:15", "10:30");
    }

    @Test
    void a_slot_lies_in_one_opening_even_when_the_next_one_follows_at_once() {
        var diary = karim(open(CENTRE, "09:00", "10:30"), open(CENTRE, "10:30", "12:00"));

        assertThat(starts(diary, NINETY_MINUTES)).containsExactly("09:00", "10:30");
    }

    @Test
    void an_opening_that_begins_off_the_quarter_waits_for_it() {
        assertThat(starts(karim(open(CENTRE, "09:01", "10:50")), NINETY_MINUTES)).containsExactly("09:15");
    }

    @Test
    void taken_time_is_left_alone_to_the_minute() {
        assertThat(starts(karim(MORNING).with(taken("10:30", "10:45")), NINETY_MINUTES)).containsExactly("09:00");
        assertThat(starts(karim(MORNING).with(taken("10:29", "10:45")), NINETY_MINUTES)).isEmpty();
        assertThat(starts(karim(MORNING).with(taken("08:00", "10:30")), NINETY_MINUTES)).containsExactly("10:30");
        assertThat(starts(karim(MORNING).with(taken("08:00", "10:31")), NINETY_MINUTES)).isEmpty();
    }

    @Test
    void taken_times_may_overlap_and_come_in_any_order() {
        var diary = karim(MORNING, AFTERNOON).with(taken("11:00", "11:30"), taken("09:00", "15:30"), taken("09:30", "10:00"));

        assertThat(starts(diary, NINETY_MINUTES)).containsExactly("15:30");
    }

    @Test
    void nobody_is_received_while_the_site_is_closed() {
        var closed = new SiteFacts(PARIS, 0, List.of(), List.of(new Interval(at("10:30"), at("16:00"))), Set.of());

        assertThat(starts(List.of(closed), Travel.none(), List.of(karim(MORNING, AFTERNOON).diary()), NINETY_MINUTES)).containsExactly("09:00");
    }

    @Test
    void nobody_is_received_on_a_holiday_of_the_site() {
        var holiday = new SiteFacts(PARIS, 0, List.of(), List.of(), Set.of(MONDAY));
        var diaries = List.of(karim(MORNING, open(LIBRARY, "14:00", "15:30")).diary());

        assertThat(starts(List.of(holiday, site(0)), Travel.none(), diaries, NINETY_MINUTES)).containsExactly("14:00");
    }

    @Test
    void notice_is_given() {
        assertThat(starts(karim(MORNING), NINETY_MINUTES.notBefore(at("10:15")))).containsExactly("10:15", "10:30");
        assertThat(starts(karim(MORNING), NINETY_MINUTES.notBefore(at("10:16")))).containsExactly("10:30");
    }

    @Test
    void the_way_to_and_from_another_site_is_kept_free() {
        var between = karim(open(LIBRARY, "09:00", "17:00"))
                .with(appointmentAt(CENTRE, "08:00", "09:30"), appointmentAt(CENTRE, "12:00", "17:00"));
        var thirtyThereTwentyBack = Travel.of(new int[][] {{0, 30}, {20, 0}});

        assertThat(starts(SITES, thirtyThereTwentyBack, List.of(between.diary()), NINETY_MINUTES)).containsExactly("10:00");
        assertThat(starts(SITES, Travel.none(), List.of(between.diary()), NINETY_MINUTES))
                .containsExactly("09:30", "09:45", "10:00", "10:15", "10:30");
    }

    @Test
    void nobody_travels_within_a_site_nor_from_an_absence() {
        var anHour = Travel.of(new int[][] {{60, 60}, {60, 60}});
        var diary = karim(MORNING).with(appointmentAt(CENTRE, "08:00", "10:30"), taken("12:00", "13:00"));

        assertThat(starts(SITES, anHour, List.of(diary.diary()), NINETY_MINUTES)).containsExactly("10:30");
    }

    @Test
    void a_computer_is_free_all_along_or_the_slot_is_not_offered() {
        var oneLeftUntilTen = List.of(use("08:00", "12:00", 1), use("10:00", "10:30", 1));
        var twoComputers = List.of(new SiteFacts(PARIS, 2, oneLeftUntilTen, List.of(), Set.of()));
        var hour = SlotRequest.over(MONDAY, 1, 60);
        var diaries = List.of(karim(MORNING).diary());

        assertThat(starts(twoComputers, Travel.none(), diaries, hour.withComputers(1)))
                .containsExactly("09:00", "10:30", "10:45", "11:00");
        assertThat(starts(twoComputers, Travel.none(), diaries, hour.withComputers(2))).isEmpty();
        assertThat(starts(twoComputers, Travel.none(), diaries, hour)).hasSize(9);
    }

    @Test
    void a_computer_given_back_is_free_the_same_minute() {
        var oneAfterTheOther = List.of(use("08:00", "09:00", 1), use("10:30", "12:00", 1));
        var oneComputer = List.of(new SiteFacts(PARIS, 1, oneAfterTheOther, List.of(), Set.of()));

        assertThat(starts(oneComputer, Travel.none(), List.of(karim(MORNING).diary()), NINETY_MINUTES.withComputers(1)))
                .containsExactly("09:00");
    }

    @Test
    void a_person_is_never_in_two_places() {
        var elsewhere = List.of(new Interval(at("08:00"), at("10:30")), new Interval(at("12:00"), at("13:00")));

        assertThat(starts(karim(MORNING), NINETY_MINUTES.avoiding(elsewhere))).containsExactly("10:30");
    }

    @Test
    void a_morning_person_is_received_before_noon_and_leaves_by_noon() {
        var allDay = karim(open(CENTRE, "10:00", "14:00"));

        assertThat(starts(allDay, NINETY_MINUTES.within(DayPart.MORNING))).containsExactly("10:00", "10:15", "10:30");
        assertThat(starts(allDay, NINETY_MINUTES.within(DayPart.AFTERNOON))).containsExactly("12:00", "12:15", "12:30");
    }

    @Test
    void only_the_days_asked_for_are_searched() {
        var tuesday = karim(MORNING, new Opening(CENTRE, at("09:00") + 1440, at("10:30") + 1440));

        assertThat(starts(tuesday, SlotRequest.over(MONDAY.plusDays(1), 1, 90))).containsExactly("09:00");
        assertThat(starts(tuesday, SlotRequest.over(MONDAY.plusDays(2), 30, 90))).isEmpty();
    }

    @Test
    void a_start_is_shared_by_all_who_are_free_then() {
        var karim = karim(MORNING).diary();
        var sofia = new Diary(SOFIA, List.of(open(LIBRARY, "10:30", "12:15")), List.of());

        var shared = new SlotSearch(SITES, Travel.none()).sharedStarts(List.of(karim, sofia), NINETY_MINUTES);

        assertThat(shared).extracting(SharedStart::start)
                .containsExactly(at("09:00"), at("09:15"), at("09:30"), at("09:45"), at("10:00"), at("10:15"), at("10:30"), at("10:45"));
        assertThat(shared.get(6).slots()).extracting(Slot::counsellor).containsExactly(KARIM, SOFIA);
        assertThat(shared.get(7).slots()).extracting(Slot::site).containsExactly(LIBRARY);
    }

    @Test
    void a_slot_knows_the_free_time_it_is_taken_from_and_its_instants() {
        var slot = search(karim(MORNING).with(taken("11:00", "11:05")), NINETY_MINUTES).getFirst();

        assertThat(slot.freeTime()).isEqualTo(new FreeTime(KARIM, CENTRE, at("09:00"), at("11:00")));
        assertThat(slot.startsAt()).isEqualTo(Instant.parse("2026-10-05T07:00:00Z"));
        assertThat(slot.endsAt()).isEqualTo(Instant.parse("2026-10-05T08:30:00Z"));
    }

    @Test
    void nobody_to_ask_means_nothing_to_offer() {
        var search = new SlotSearch(SITES, Travel.none());

        assertThat(search.slots(List.of(), NINETY_MINUTES)).isEmpty();
        assertThat(search.sharedStarts(List.of(), NINETY_MINUTES)).isEmpty();
    }

    @Test
    void a_request_that_makes_no_sense_is_a_bug() {
        assertThatThrownBy(() -> NINETY_MINUTES.every(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NINETY_MINUTES.every(61)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NINETY_MINUTES.withComputers(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SlotRequest.over(MONDAY, 0, 90)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SlotRequest.over(MONDAY, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    static final List<SiteFacts> SITES = List.of(site(0), site(0));

    /** Karim's day, and what is already in it. */
    record Day(List<Opening> openings, List<Engagement> engagements) {

        Day with(Engagement... engagements) {
            return new Day(openings, List.of(engagements));
        }

        Diary diary() {
            return new Diary(KARIM, openings, engagements);
        }
    }

    private static Day karim(Opening... openings) {
        return new Day(List.of(openings), List.of());
    }

    private static List<Slot> search(Day day, SlotRequest request) {
        return new SlotSearch(SITES, Travel.none()).slots(List.of(day.diary()), request);
    }

    private static List<String> starts(Day day, SlotRequest request) {
        return starts(SITES, Travel.none(), List.of(day.diary()), request);
    }

    private static List<String> starts(List<SiteFacts> sites, Travel travel, List<Diary> diaries, SlotRequest request) {
        return new SlotSearch(sites, travel).slots(diaries, request).stream()
                .map(slot -> slot.startsAt().atZone(PARIS).toLocalTime().toString())
                .toList();
    }

    private static SiteFacts site(int computers) {
        return new SiteFacts(PARIS, computers, List.of(), List.of(), Set.of());
    }

    private static Opening open(int site, String from, String until) {
        return new Opening(site, at(from), at(until));
    }

    private static Engagement taken(String from, String until) {
        return Engagement.elsewhere(at(from), at(until));
    }

    private static Engagement appointmentAt(int site, String from, String until) {
        return new Engagement(at(from), at(until), site);
    }

    private static ComputerUse use(String from, String until, int computers) {
        return new ComputerUse(at(from), at(until), computers);
    }

    private static int at(String time) {
        return EpochMinute.of(MONDAY.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant());
    }
}
