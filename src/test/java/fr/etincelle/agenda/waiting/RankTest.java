package fr.etincelle.agenda.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.cast.Cast;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankTest {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    static final ZonedDateTime TUESDAY_AT_NINE = TODAY.plusDays(1).atTime(9, 0).atZone(PARIS);

    @Test
    void what_is_urgent_goes_before_any_number_of_days() {
        assertThat(firstOf(waiting(90, 3), new Rank(true, 0, 0, since(0)))).isEqualTo(new Rank(true, 0, 0, since(0)));
    }

    @Test
    void who_waits_longest_is_asked_first() {
        assertThat(firstOf(waiting(3, 0), waiting(10, 0))).isEqualTo(waiting(10, 0));
    }

    @Test
    void a_narrow_wish_counts_as_two_days_and_no_more() {
        assertThat(firstOf(waiting(5, 0), waiting(4, 1))).isEqualTo(waiting(4, 1));
        assertThat(firstOf(waiting(7, 0), waiting(4, 1))).isEqualTo(waiting(7, 0));
    }

    @Test
    void of_two_alike_the_one_who_was_noted_first() {
        var morning = new Rank(false, 2, 0, since(2).plusSeconds(60));
        assertThat(firstOf(morning, waiting(2, 0))).isEqualTo(waiting(2, 0));
    }

    @Test
    void the_reasons_can_be_shown() {
        assertThat(new Rank(true, 4, 2, since(4)).reasons()).containsExactly(new Rank.Reason("agenda.waiting.why.urgent", 0),
                new Rank.Reason("agenda.waiting.why.days", 4), new Rank.Reason("agenda.waiting.why.wishes", 4));
        assertThat(waiting(0, 0).reasons()).containsExactly(new Rank.Reason("agenda.waiting.why.days", 0));
    }

    @Test
    void days_are_counted_from_midnight_to_midnight_where_the_centre_stands() {
        var yesterdayLate = TODAY.minusDays(1).atTime(23, 30).atZone(PARIS).toInstant();
        assertThat(Rank.of(false, yesterdayLate, Wishes.NONE, TODAY, PARIS).daysWaiting()).isEqualTo(1);
    }

    @Test
    void who_wishes_nothing_can_come_any_time() {
        assertThat(Wishes.NONE.allow(TUESDAY_AT_NINE, Cast.VALMONT)).isTrue();
        assertThat(Wishes.NONE.count()).isZero();
    }

    @Test
    void a_day_a_half_day_or_a_site_that_does_not_suit_is_not_allowed() {
        assertThat(days(DayOfWeek.TUESDAY).allow(TUESDAY_AT_NINE, Cast.VALMONT)).isTrue();
        assertThat(days(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).allow(TUESDAY_AT_NINE, Cast.VALMONT)).isFalse();
        assertThat(half(HalfDay.MORNING).allow(TUESDAY_AT_NINE.withHour(11), Cast.VALMONT)).isTrue();
        assertThat(half(HalfDay.MORNING).allow(TUESDAY_AT_NINE.withHour(12), Cast.VALMONT)).isFalse();
        assertThat(half(HalfDay.AFTERNOON).allow(TUESDAY_AT_NINE.withHour(12), Cast.VALMONT)).isTrue();
        assertThat(half(HalfDay.AFTERNOON).allow(TUESDAY_AT_NINE, Cast.VALMONT)).isFalse();
        var atTheBriquet = new Wishes(Set.of(), HalfDay.ANY, Set.of(Cast.MARCEL_MARTIN));
        assertThat(atTheBriquet.allow(TUESDAY_AT_NINE, Cast.MARCEL_MARTIN)).isTrue();
        assertThat(atTheBriquet.allow(TUESDAY_AT_NINE, Cast.VALMONT)).isFalse();
        assertThat(new Wishes(Set.of(DayOfWeek.MONDAY), HalfDay.MORNING, Set.of(Cast.VALMONT)).count()).isEqualTo(3);
    }

    private static Rank firstOf(Rank... ranks) {
        return Stream.of(ranks).sorted().findFirst().orElseThrow();
    }

    private static Rank waiting(long days, int wishes) {
        return new Rank(false, days, wishes, since(days));
    }

    private static Instant since(long days) {
        return TODAY.minusDays(days).atTime(9, 0).atZone(PARIS).toInstant();
    }

    private static Wishes days(DayOfWeek... days) {
        return new Wishes(Set.of(days), HalfDay.ANY, Set.of());
    }

    private static Wishes half(HalfDay half) {
        return new Wishes(Set.of(), half, Set.of());
    }
}
