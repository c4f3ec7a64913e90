package fr.etincelle.intake.reply;

import java.time.LocalTime;

/** A part of the day, as people say it. Between five and six, some say afternoon and some say evening. */
public enum DayPart {

    MORNING(LocalTime.MIN, LocalTime.NOON),
    AFTERNOON(LocalTime.NOON, LocalTime.of(18, 0)),
    EVENING(LocalTime.of(17, 0), LocalTime.MAX);

    private static final LocalTime SURELY_EVENING = LocalTime.of(18, 0);

    private final LocalTime from;
    private final LocalTime until;

    DayPart(LocalTime from, LocalTime until) {
        this.from = from;
        this.until = until;
    }

    public boolean holds(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    boolean surelyHolds(LocalTime time) {
        return holds(time) && (this != EVENING || !time.isBefore(SURELY_EVENING));
    }
}
