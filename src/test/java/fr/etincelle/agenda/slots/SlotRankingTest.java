package fr.etincelle.agenda.slots;

import static fr.etincelle.agenda.slots.Zones.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the desk says aloud first, as it would be explained at the desk. */
class SlotRankingTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    static final int USUAL = 90;
    static final int KARIM = 0;
    static final int SOFIA = 1;
    static final OptionalInt NOBODY = OptionalInt.empty();

    static final List<SiteFacts> SITES = List.of(new SiteFacts(PARIS, 0, List.of(), List.of(), Set.of()));

    final List<Diary> diaries = new ArrayList<>();

    @Test
    void the_soonest_comes_first_and_each_half_day_once() {
        receives(KARIM, MONDAY, "09:00-12:00");
        receives(KARIM, MONDAY, "14:00-17:00");
        receives(KARIM, TUESDAY, "09:00-12:00");

        assertThat(threeBest(90, NOBODY)).containsExactly("Mon 09:00 Karim", "Mon 14:00 Karim", "Tue 09:00 Karim");
    }

    @Test
    void an_hour_that_would_cost_somebody_an_appointment_is_not_offered_before_one_that_would_not() {
        receives(KARIM, MONDAY, "09:00-12:00");

        assertThat(threeBest(90, NOBODY)).containsExactly("Mon 09:00 Karim", "Mon 10:30 Karim");
    }

    @Test
    void a_short_appointment_goes_where_no_usual_one_would_fit() {
        receives(KARIM, MONDAY, "09:00-10:30");
        receives(KARIM, WEDNESDAY, "10:00-11:00");

        assertThat(threeBest(30, NOBODY).getFirst()).isEqualTo("Wed 10:00 Karim");
    }

    @Test
    void but_nobody_waits_for_a_week_to_fill_a_gap() {
        receives(KARIM, MONDAY, "09:00-10:30");
        receives(KARIM, MONDAY.plusDays(7), "10:00-11:00");

        assertThat(threeBest(30, NOBODY).getFirst()).isEqualTo("Mon 09:00 Karim");
    }

    @Test
    void the_counsellor_of_last_time_comes_before_another_on_the_same_day() {
        receives(KARIM, MONDAY, "09:00-10:30");
        receives(SOFIA, MONDAY, "10:00-11:30");

        assertThat(threeBest(90, NOBODY).getFirst()).isEqualTo("Mon 09:00 Karim");
        assertThat(threeBest(90, OptionalInt.of(SOFIA)).getFirst()).isEqualTo("Mon 10:00 Sofia");
    }

    @Test
    void but_nobody_waits_a_day_for_them() {
        receives(KARIM, MONDAY, "09:00-10:30");
        receives(SOFIA, TUESDAY, "09:00-10:30");

        assertThat(threeBest(90, OptionalInt.of(SOFIA))).containsExactly("Mon 09:00 Karim", "Tue 09:00 Sofia");
    }

    @Test
    void two_counsellors_free_at_one_time_are_one_offer() {
        receives(KARIM, MONDAY, "09:00-12:00");
        receives(SOFIA, MONDAY, "09:00-12:00");

        assertThat(threeBest(90, NOBODY)).containsExactly("Mon 09:00 Karim", "Mon 10:30 Karim");
    }

    @Test
    void the_same_half_day_is_offered_again_only_when_there_is_no_other() {
        receives(KARIM, MONDAY, "08:00-12:30");
        receives(KARIM, TUESDAY, "14:00-15:30");

        assertThat(threeBest(90, NOBODY)).containsExactly("Mon 08:00 Karim", "Tue 14:00 Karim", "Mon 09:30 Karim");
    }

    @Test
    void nothing_free_means_nothing_offered() {
        assertThat(threeBest(90, NOBODY)).isEmpty();
    }

    private List<String> threeBest(int duration, OptionalInt lastCounsellor) {
        var slots = new SlotSearch(SITES, Travel.none()).slots(diaries, SlotRequest.over(MONDAY, 14, duration));
        return new SlotRanking(new SiteClocks(SITES, MONDAY, 14), USUAL, lastCounsellor).best(slots, 3).stream()
                .map(SlotRankingTest::spoken)
                .toList();
    }

    private static String spoken(Slot slot) {
        return slot.startsAt().atZone(PARIS).format(DateTimeFormatter.ofPattern("EEE HH:mm ", Locale.ENGLISH))
                + (slot.counsellor() == KARIM ? "Karim" : "Sofia");
    }

    private void receives(int counsellor, LocalDate day, String hours) {
        var opening = new Opening(0, minute(day, hours.substring(0, 5)), minute(day, hours.substring(6)));
        diaries.add(new Diary(counsellor, List.of(opening), List.of()));
    }

    private static int minute(LocalDate day, String time) {
        return EpochMinute.of(LocalDateTime.parse(day + "T" + time).atZone(PARIS).toInstant());
    }
}
