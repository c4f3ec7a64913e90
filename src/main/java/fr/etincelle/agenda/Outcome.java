package fr.etincelle.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of an appointment: one end at most, and when it was noted. */
record Outcome(@Nullable Instant arrivedAt, @Nullable Instant seenAt, @Nullable Instant missedAt, @Nullable Instant excusedAt,
               @Nullable Instant cancelledAt, @Nullable CancelledFor cancelledFor, @Nullable CancelReason cancelReason) {

    static final Outcome NONE = new Outcome(null, null, null, null, null, null, null);

    /** Someone who did not come has still taken their time. */
    boolean gaveTheTimeBack() {
        return cancelledAt != null || excusedAt != null;
    }

    boolean isOver() {
        return seenAt != null || missedAt != null;
    }

    State state() {
        if (cancelledAt != null) return State.CANCELLED;
        if (excusedAt != null) return State.EXCUSED;
        if (missedAt != null) return State.MISSED;
        if (seenAt != null) return State.SEEN;
        return arrivedAt != null ? State.ARRIVED : State.BOOKED;
    }

    /** Noted twice, it was noted the first time. */
    boolean saysTheSameAs(Outcome other) {
        return state() == other.state() && cancelledFor == other.cancelledFor && cancelReason == other.cancelReason;
    }

    Outcome arrived(Instant at) {
        return new Outcome(at, null, null, null, null, null, null);
    }

    Outcome seen(Instant at) {
        return new Outcome(arrivedAt, at, null, null, null, null, null);
    }

    Outcome missed(Instant at) {
        return new Outcome(null, null, at, null, null, null, null);
    }

    Outcome excused(Instant at) {
        return new Outcome(null, null, null, at, null, null, null);
    }

    Outcome cancelled(Instant at, CancelledFor whom, CancelReason why) {
        return new Outcome(arrivedAt, null, null, null, at, whom, why);
    }

    /** One step back: whoever had arrived is still there. */
    Outcome undone() {
        return arrivedAt != null && state() != State.ARRIVED ? NONE.arrived(arrivedAt) : NONE;
    }
}
