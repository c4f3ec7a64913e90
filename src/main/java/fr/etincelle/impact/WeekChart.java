package fr.etincelle.impact;

import fr.etincelle.impact.ImpactFigures.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The weeks as bars in whole pixels: who came, and on top of them who did not. */
record WeekChart(int width, int height, List<Bar> bars, List<Line> lines) {

    static final int BAR = 44;
    static final int GAP = 20;
    static final int LEFT = 36;
    static final int TOP = 16;
    static final int TALL = 150;
    static final int LABELS = 34;

    record Bar(LocalDate monday, int x, int seenY, int seenHeight, int missedY, int missedHeight, int count) {

        public int middle() {
            return x + BAR / 2;
        }
    }

    /** A line to read heights by. */
    record Line(int y, int count) {}

    static WeekChart of(List<Period> weeks) {
        var highest = rounded(weeks.stream().mapToInt(week -> week.seen() + week.missed()).max().orElse(0));
        var bars = IntStream.range(0, weeks.size()).mapToObj(i -> bar(weeks.get(i), LEFT + GAP / 2 + i * (BAR + GAP), highest)).toList();
        var lines = List.of(new Line(y(0, highest), 0), new Line(y(highest / 2, highest), highest / 2), new Line(y(highest, highest), highest));
        return new WeekChart(LEFT + weeks.size() * (BAR + GAP), TOP + TALL + LABELS, bars, lines);
    }

    public int base() {
        return TOP + TALL;
    }

    private static Bar bar(Period week, int x, int highest) {
        var seenY = y(week.seen(), highest);
        var missedY = y(week.seen() + week.missed(), highest);
        return new Bar(week.first(), x, seenY, TOP + TALL - seenY, missedY, seenY - missedY, week.seen() + week.missed());
    }

    private static int y(int count, int highest) {
        return TOP + TALL - count * TALL / highest;
    }

    /** An even number, so that the line in the middle is a whole one. */
    private static int rounded(int most) {
        var step = most <= 10 ? 2 : most <= 50 ? 10 : 20;
        return Math.max(step, (most + step - 1) / step * step);
    }
}
