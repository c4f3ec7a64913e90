package fr.etincelle.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told. The identifier comes with it: posted twice, it is told once.
 *
 * @param about        what it tells of, such as an appointment; what waits is found and dropped by it
 * @param sendAt       not before
 * @param uselessAfter from then on it would only confuse, as a reminder of what is past
 */
public record Dispatch(MessageId id, Purpose purpose, Way way, @Nullable UUID about, Instant sendAt, @Nullable Instant uselessAfter) {}
