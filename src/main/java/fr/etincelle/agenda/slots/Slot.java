package fr.etincelle.agenda.slots;

import java.time.Instant;

/** An appointment that could be made, in the free time it would be taken from. */
public record Slot(int start, int end, FreeTime freeTime) {

    public int counsellor() {
        return freeTime.counsellor();
    }

    public int site() {
        return freeTime.site();
    }

    public Instant startsAt() {
        return EpochMinute.toInstant(start);
    }

    public Instant endsAt() {
        return EpochMinute.toInstant(end);
    }
}
