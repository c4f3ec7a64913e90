package fr.etincelle.agenda.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlotSearchPropertyTest {

    private static final int CENTRES = 600;

    @Test
    void the_search_finds_what_asking_every_minute_finds() {
        int found = 0;
        for (int seed = 0; seed < CENTRES; seed++) {
            var centre = new RandomCentre(seed);
            var expected = new MinuteByMinute(centre.sites, centre.travel, centre.request).slots(centre.diaries);

            assertThat(slots(centre).stream().map(it -> List.of(it.start(), it.counsellor(), it.site())))
                    .as("centre %d", seed)
                    .containsExactlyElementsOf(expected);
            found += expected.size();
        }
        assertThat(found).as("slots compared").isGreaterThan(10 * CENTRES);
    }

    @Test
    void a_shared_start_holds_exactly_the_slots_that_begin_then() {
        for (int seed = 0; seed < CENTRES; seed++) {
            var centre = new RandomCentre(seed);
            var byStart = new TreeMap<Integer, List<Slot>>();
            for (var slot : slots(centre)) byStart.computeIfAbsent(slot.start(), _ -> new ArrayList<>()).add(slot);

            var shared = search(centre).sharedStarts(centre.diaries, centre.request);

            assertThat(shared).as("centre %d", seed).extracting(SharedStart::start).containsExactlyElementsOf(byStart.keySet());
            assertThat(shared).as("centre %d", seed).extracting(SharedStart::slots).containsExactlyElementsOf(byStart.values());
        }
    }

    @Test
    void free_time_is_free_throughout_and_as_long_as_it_can_be() {
        for (int seed = 0; seed < CENTRES; seed++) {
            var centre = new RandomCentre(seed);
            if (!centre.request.dayPart().equals(DayPart.WHOLE_DAY)) continue;
            var minutes = new MinuteByMinute(centre.sites, centre.travel, centre.request);
            for (var slot : slots(centre)) {
                var free = slot.freeTime();
                var diary = centre.diaries.get(free.counsellor());
                var opening = openingAt(slot.start(), diary);
                assertThat(free.start()).isLessThanOrEqualTo(slot.start());
                assertThat(minutes.isFree(free.end() - 1, opening, diary)).isTrue();
                assertThat(minutes.isFree(free.end(), opening, diary)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fr.etincelle.agenda.slots.Zones#all")
    void nights_and_mornings_are_right_on_every_day_of_five_years(ZoneId zone) {
        var site = new SiteFacts(zone, 0, List.of(), List.of(), Set.of());
        var clocks = new SiteClocks(List.of(site), Zones.FIRST_DAY, Zones.DAYS);
        var week = Stream.of(DayOfWeek.values())
                .flatMap(day -> Stream.of(new WeeklyOpening(day, 30, 5 * 60, 0), new WeeklyOpening(day, 9 * 60 + 10, 12 * 60, 0)))
                .toList();
        var openings = WeeklyOpening.openings(week, Zones.FIRST_DAY, Zones.DAYS, clocks);
        var diaries = List.of(new Diary(0, openings, List.of()));
        var request = SlotRequest.over(Zones.FIRST_DAY, Zones.DAYS, 90).every(20);

        var expected = openings.stream().flatMap(it -> startsOnTheWall(it, zone)).toList();

        assertThat(new SlotSearch(List.of(site), Travel.none()).slots(diaries, request))
                .extracting(Slot::start)
                .containsExactlyElementsOf(expected);
    }

    private static Stream<Integer> startsOnTheWall(Opening opening, ZoneId zone) {
        return Stream.iterate(opening.start(), start -> start + 90 <= opening.end(), start -> start + 1)
                .filter(start -> EpochMinute.toInstant(start).atZone(zone).getMinute() % 20 == 0);
    }

    private static Opening openingAt(int minute, Diary diary) {
        return diary.openings().stream().filter(it -> it.start() <= minute && minute < it.end()).findFirst().orElseThrow();
    }

    private static List<Slot> slots(RandomCentre centre) {
        return search(centre).slots(centre.diaries, centre.request);
    }

    private static SlotSearch search(RandomCentre centre) {
        return new SlotSearch(centre.sites, Travel.of(centre.travel));
    }
}
