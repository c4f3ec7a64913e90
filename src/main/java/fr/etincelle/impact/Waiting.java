package fr.etincelle.impact;

import fr.etincelle.agenda.Slot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many days one waits: to the day of the third appointment that could still be given.
 * The very next one says little, since somebody may have given it back a minute ago.
 */
record Waiting(String where, OptionalInt days) {

    static final int NTH = 3;

    /** @param slots by start */
    static Waiting at(String where, ZoneId zone, LocalDate today, List<Slot> slots) {
        var given = new ArrayList<Slot>();
        for (var slot : slots) {
            // Starts a quarter of an hour apart are one and the same free time.
            if (given.stream().noneMatch(slot::excludes)) given.add(slot);
            if (given.size() == NTH) return new Waiting(where, OptionalInt.of(daysUntil(slot, zone, today)));
        }
        return new Waiting(where, OptionalInt.empty());
    }

    private static int daysUntil(Slot slot, ZoneId zone, LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, slot.start().atZone(zone).toLocalDate()));
    }
}
