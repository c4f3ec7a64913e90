package fr.etincelle.agenda.slots;

/** The part of each day that suits, in minutes since midnight by the site's clock; the whole appointment lies in it. */
public record DayPart(int fromMinute, int untilMinute) {

    public static final DayPart WHOLE_DAY = new DayPart(0, SiteClock.MINUTES_IN_A_DAY);
    public static final DayPart MORNING = new DayPart(0, SiteClock.MINUTES_IN_A_DAY / 2);
    public static final DayPart AFTERNOON = new DayPart(SiteClock.MINUTES_IN_A_DAY / 2, SiteClock.MINUTES_IN_A_DAY);

    boolean isWholeDay() {
        return equals(WHOLE_DAY);
    }
}
