package fr.etincelle.agenda.slots;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked for: {@code duration} minutes, within some days, from a minute on, on a start that shows a multiple
 * of {@code step} on the clock, with so many computers, while the person is not taken elsewhere.
 */
public record SlotRequest(LocalDate from, int days, int notBefore, int duration, int step,
                          DayPart dayPart, int computers, List<Interval> personTaken) {

    private static final int QUARTER_OF_AN_HOUR = 15;

    public SlotRequest {
        if (days < 1) throw new IllegalArgumentException("%d days".formatted(days));
        if (duration < 1) throw new IllegalArgumentException("%d minutes".formatted(duration));
        if (step < 1 || step > 60) throw new IllegalArgumentException("a step of %d minutes".formatted(step));
        if (computers < 0) throw new IllegalArgumentException("%d computers".formatted(computers));
    }

    /** On every quarter of an hour, at any time, without a computer. */
    public static SlotRequest over(LocalDate from, int days, int duration) {
        return new SlotRequest(from, days, Integer.MIN_VALUE, duration, QUARTER_OF_AN_HOUR, DayPart.WHOLE_DAY, 0, List.of());
    }

    public SlotRequest notBefore(int minute) {
        return new SlotRequest(from, days, minute, duration, step, dayPart, computers, personTaken);
    }

    public SlotRequest every(int minutes) {
        return new SlotRequest(from, days, notBefore, duration, minutes, dayPart, computers, personTaken);
    }

    public SlotRequest within(DayPart part) {
        return new SlotRequest(from, days, notBefore, duration, step, part, computers, personTaken);
    }

    public SlotRequest withComputers(int number) {
        return new SlotRequest(from, days, notBefore, duration, step, dayPart, number, personTaken);
    }

    public SlotRequest avoiding(List<Interval> taken) {
        return new SlotRequest(from, days, notBefore, duration, step, dayPart, computers, taken);
    }
}
