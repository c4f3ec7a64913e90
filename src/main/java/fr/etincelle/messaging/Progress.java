package fr.etincelle.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a message got. It ends once: sent, dropped, or given up. */
record Progress(int attempts, @Nullable Instant firstTriedAt, @Nullable Instant triedAt, @Nullable Trouble failure, @Nullable Instant sentAt,
                @Nullable Instant droppedAt, @Nullable DropReason dropReason, @Nullable Instant givenUpAt, @Nullable UUID doneBy) {

    static final Progress NONE = new Progress(0, null, null, null, null, null, null, null, null);

    boolean isOver() {
        return sentAt != null || droppedAt != null || givenUpAt != null;
    }

    Progress tried(Instant now) {
        return new Progress(attempts + 1, firstTriedAt == null ? now : firstTriedAt, now, failure, sentAt, droppedAt, dropReason, givenUpAt, doneBy);
    }

    Progress failed(Trouble why) {
        return new Progress(attempts, firstTriedAt, triedAt, why, sentAt, droppedAt, dropReason, givenUpAt, doneBy);
    }

    /** Even if it was dropped in the meantime: what was told was told. */
    Progress sent(Instant now, @Nullable UUID by) {
        return new Progress(attempts, firstTriedAt, triedAt, null, now, null, null, null, by);
    }

    Progress dropped(Instant now, DropReason why, @Nullable UUID by) {
        return new Progress(attempts, firstTriedAt, triedAt, failure, null, now, why, null, by);
    }

    Progress givenUp(Instant now, Trouble why) {
        return new Progress(attempts, firstTriedAt, triedAt, why, null, null, null, now, doneBy);
    }
}
