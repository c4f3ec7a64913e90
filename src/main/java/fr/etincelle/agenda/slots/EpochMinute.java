package fr.etincelle.agenda.slots;

import java.time.Instant;

/** Instants as whole minutes since 1970, the only kind of time the search computes with. */
public final class EpochMinute {

    private EpochMinute() {}

    public static int of(Instant instant) {
        return Math.toIntExact(Math.floorDiv(instant.getEpochSecond(), 60L));
    }

    /** The first whole minute that is not before this instant. */
    public static int notBefore(Instant instant) {
        var minute = of(instant);
        return toInstant(minute).equals(instant) ? minute : minute + 1;
    }

    public static Instant toInstant(int minute) {
        return Instant.ofEpochSecond(minute * 60L);
    }
}
