package fr.etincelle.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.StoppedClock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineOfTimeTest {

    private static final LocalDateTime NOW = StoppedClock.TODAY.atTime(9, 0);

    @Test
    void what_comes_stands_first_and_soonest_first() {
        var line = lineOf(at("in a month", NOW.plusMonths(1)), at("tomorrow", NOW.plusDays(1)), at("yesterday", NOW.minusDays(1)));

        assertThat(line.coming()).extracting(TimelineEntry::text).containsExactly("tomorrow", "in a month");
    }

    @Test
    void what_was_is_told_month_by_month_newest_first() {
        var line = lineOf(at("in August", LocalDateTime.of(2026, 8, 31, 23, 0)), at("now", NOW),
                at("on the first", LocalDateTime.of(2026, 10, 1, 0, 0)), at("last year", LocalDateTime.of(2025, 10, 5, 9, 0)));

        assertThat(line.coming()).isEmpty();
        assertThat(line.past()).extracting(LineOfTime.Month::month).containsExactly(
                YearMonth.of(2026, 10), YearMonth.of(2026, 8), YearMonth.of(2025, 10));
        assertThat(line.past().getFirst().entries()).extracting(TimelineEntry::text).containsExactly("now", "on the first");
    }

    private static LineOfTime lineOf(TimelineEntry... entries) {
        return LineOfTime.of(List.of(entries), NOW.atZone(StoppedClock.PARIS).toInstant());
    }

    private static TimelineEntry at(String text, LocalDateTime when) {
        return new TimelineEntry(when.atZone(StoppedClock.PARIS), "Rendez-vous", text, null);
    }
}
