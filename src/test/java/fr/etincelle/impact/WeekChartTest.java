package fr.etincelle.impact;

import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.etincelle.impact.ImpactFigures.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekChartTest {

    @Test
    void those_who_did_not_come_stand_on_top_of_those_who_came() {
        var bar = WeekChart.of(List.of(week(6, 2))).bars().getFirst();

        assertThat(bar.seenHeight()).isCloseTo(3 * bar.missedHeight(), within(3));
        assertThat(bar.missedY() + bar.missedHeight()).isEqualTo(bar.seenY());
        assertThat(bar.seenY() + bar.seenHeight()).isEqualTo(WeekChart.of(List.of(week(6, 2))).base());
        assertThat(bar.count()).isEqualTo(8);
    }

    @Test
    void the_scale_ends_above_the_highest_bar_and_has_a_whole_middle() {
        assertThat(WeekChart.of(List.of(week(0, 0))).lines()).extracting(WeekChart.Line::count).containsExactly(0, 1, 2);
        assertThat(WeekChart.of(List.of(week(3, 4), week(1, 0))).lines()).extracting(WeekChart.Line::count).containsExactly(0, 4, 8);
        assertThat(WeekChart.of(List.of(week(11, 0))).lines()).extracting(WeekChart.Line::count).containsExactly(0, 10, 20);
        assertThat(WeekChart.of(List.of(week(130, 1))).lines()).extracting(WeekChart.Line::count).containsExactly(0, 70, 140);
    }

    @Test
    void nothing_stands_out_of_the_picture() {
        var chart = WeekChart.of(List.of(week(130, 11), week(0, 0), week(2, 0)));

        assertThat(chart.bars()).allSatisfy(bar -> {
            assertThat(bar.missedY()).isGreaterThanOrEqualTo(WeekChart.TOP);
            assertThat(bar.x() + WeekChart.BAR).isLessThanOrEqualTo(chart.width());
            assertThat(bar.seenHeight()).isNotNegative();
        });
    }

    private static Period week(int seen, int missed) {
        return new Period(TODAY, TODAY.plusDays(6), seen + missed, seen, missed, 0, 0, 0, 0);
    }
}
