package fr.etincelle.agenda.calendar;

/** How many days one looks at for one calendar: whoever made it to tire the machine tires of it first. */
final class Effort {

    static final long MOST_DAYS = 1_000_000;

    private long left = MOST_DAYS;

    /** Whether there was still as much. */
    boolean spend(long days) {
        left -= days;
        return left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}
